package org.waymark.validation;

import org.waymark.findings.Severity;

/** A rule as the public catalogue tells it: what it asks for, in one sentence. */
public record ListedRule(String id, Stage stage, Severity severity, String says) {}
