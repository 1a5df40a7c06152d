package org.waymark.architecture.samples.app;

/** Wiring that nobody should use. */
public record Wires() {}
