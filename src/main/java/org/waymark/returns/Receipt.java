package org.waymark.returns;

/**
 * What the sender is told: the return that holds the file, and whether these very bytes were
 * already its current version (then nothing new was stored).
 */
public record Receipt(SubmittedReturn submitted, boolean alreadyHere) {}
