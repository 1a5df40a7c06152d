package org.waymark.returns;

import java.util.List;

/** The rules by which a file is read, or is not. */
public interface FileRules {
  List<FileRule> all();

  /** One of them, as a sentence about what is not read. */
  record FileRule(String id, String says) {}
}
