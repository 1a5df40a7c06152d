package org.waymark.distribution;

import java.time.Instant;

/** The national team's word that a quarter may be released: whose, and when. */
public record Approval(String by, Instant at) {}
