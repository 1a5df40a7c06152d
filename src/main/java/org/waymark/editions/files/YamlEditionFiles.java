package org.waymark.editions.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.commons.codec.digest.DigestUtils;
import org.waymark.editions.Edition;
import org.waymark.editions.EditionFiles;
import org.waymark.editions.Editions;
import org.waymark.findings.Checked;
import org.waymark.findings.Finding;

/**
 * Reads editions from YAML of at most 2 MB. Schema and rules are both held against the whole file,
 * so that its author sees every mistake at once; each finding's place is the file, "line 12" and
 * the path {@code themes[funding].issues[F1].title}.
 */
@ApplicationScoped
public class YamlEditionFiles implements EditionFiles {
  private static final int MOST_FINDINGS = 200;

  private final SchemaCheck schema = new SchemaCheck();

  @Override
  public Checked<Edition> read(String fileName, byte[] content) {
    return read(fileName, content, (tree, edition) -> List.of());
  }

  @Override
  public Checked<Edition> read(String fileName, byte[] content, Editions known) {
    return read(fileName, content, (tree, edition) -> LineageRules.findings(tree, edition, known));
  }

  private Checked<Edition> read(
      String fileName, byte[] content, BiFunction<LocatedTree, Edition, List<Finding>> further) {
    Checked<Edition> read =
        YamlTree.read(fileName, content).then(tree -> check(tree, content, further));
    int more = read.findings().size() - MOST_FINDINGS;
    if (more <= 0) {
      return read;
    }
    List<Finding> kept = new ArrayList<>(read.findings().subList(0, MOST_FINDINGS));
    kept.add(
        Finding.ofFile(
            "edition-more",
            "There are %,d more mistakes.".formatted(more),
            "Correct these and read the file again."));
    return Checked.failed(kept);
  }

  private Checked<Edition> check(
      LocatedTree tree, byte[] content, BiFunction<LocatedTree, Edition, List<Finding>> further) {
    List<Finding> findings = new ArrayList<>(schema.findings(tree));
    findings.addAll(EditionRules.findings(tree));
    if (!findings.isEmpty()) {
      return Checked.failed(findings);
    }
    Edition edition = new EditionAssembly(tree).edition(DigestUtils.sha256Hex(content));
    findings.addAll(BurdenRules.findings(tree, edition));
    findings.addAll(further.apply(tree, edition));
    return findings.isEmpty() ? Checked.of(edition, List.of()) : Checked.failed(findings);
  }
}
