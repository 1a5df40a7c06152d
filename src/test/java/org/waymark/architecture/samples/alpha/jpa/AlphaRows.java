package org.waymark.architecture.samples.alpha.jpa;

/** Technology that should stay hidden. */
public record AlphaRows(String name) {}
