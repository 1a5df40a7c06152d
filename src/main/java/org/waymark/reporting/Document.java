package org.waymark.reporting;

/**
 * A finished document: what it is ("organisation-pack", "national-summary", "comparison-table"),
 * whom it is about (an organisation code, or "england"), its file name and media type, and its
 * bytes.
 */
public record Document(
    String kind, String subject, String fileName, String mediaType, byte[] content) {}
