package org.waymark.returns;

import java.util.List;
import org.waymark.findings.Finding;

/** A version of a return as it was sent, with all that was found in it. */
public record SentFile(String name, int version, byte[] content, List<Finding> findings) {
  public SentFile {
    findings = List.copyOf(findings);
  }
}
