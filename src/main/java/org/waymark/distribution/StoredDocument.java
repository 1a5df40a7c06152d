package org.waymark.distribution;

/**
 * A document of a publication without its bytes: SHA-256 in 64 hexadecimal digits, size in bytes.
 */
public record StoredDocument(
    long id,
    long publication,
    String kind,
    String subject,
    String fileName,
    String mediaType,
    String sha256,
    long size) {}
