package org.waymark.returns;

import java.time.Instant;

/** One step in a return's life: what it became, when, by whom, and why (may be empty). */
public record ReturnEvent(ReturnStatus status, Instant at, String by, String why) {}
