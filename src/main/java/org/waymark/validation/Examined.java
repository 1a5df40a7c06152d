package org.waymark.validation;

import org.waymark.findings.Checked;
import org.waymark.returns.Answers;
import org.waymark.returns.ReturnId;

/** What the examination of one return found. */
public record Examined(ReturnId id, Checked<Answers> outcome) {}
