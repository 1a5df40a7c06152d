package org.waymark.benchmarking;

/** One member's rank with its interval, and how often it took each rank. */
public record Ranked(RankInterval interval, RankDistribution distribution) {}
