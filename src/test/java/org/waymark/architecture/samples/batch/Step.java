package org.waymark.architecture.samples.batch;

/** A step that no page should start. */
public record Step() {}
