package org.waymark.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of whom something is recorded: the key that stands for them there, their name until it
 * is erased, and since when they have no account.
 */
public record Person(String key, @Nullable String name, @Nullable Instant left) {}
