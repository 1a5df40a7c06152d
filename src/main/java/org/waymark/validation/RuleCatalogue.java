package org.waymark.validation;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.findings.Severity;
import org.waymark.returns.FileRules;

/** Every rule that a return is held to, in the order of the stages. */
public final class RuleCatalogue {
  private final List<ListedRule> all;

  public RuleCatalogue(FileRules files) {
    all =
        Stream.concat(
                files.all().stream()
                    .map(r -> new ListedRule(r.id(), Stage.FILE, Severity.MUST_FIX, r.says())),
                Rulebook.CURRENT.listed())
            .toList();
  }

  public List<ListedRule> all() {
    return all;
  }
}
