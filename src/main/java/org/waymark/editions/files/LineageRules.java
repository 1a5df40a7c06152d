package org.waymark.editions.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.editions.Lineage;
import org.waymark.editions.files.EditionParts.Part;
import org.waymark.editions.files.LineageAssembly.Mention;
import org.waymark.findings.Finding;

/**
 * The rules about the mapping to the earlier edition: it names questions that are there, each of
 * this edition's once, and leaves out none of either.
 */
final class LineageRules {
  private static final String RULE = "edition-follows";
  private static final String AT = "/follows";
  private static final int MOST_NAMED = 10;

  private final LocatedTree tree;
  private final List<Finding> found = new ArrayList<>();

  private LineageRules(LocatedTree tree) {
    this.tree = tree;
  }

  static List<Finding> findings(LocatedTree tree, Edition edition, Editions known) {
    Optional<Lineage> follows = edition.annexes().follows();
    if (follows.isEmpty()) {
      return List.of();
    }
    LineageRules rules = new LineageRules(tree);
    Optional<Edition> earlier =
        known.find(follows.get().edition()).filter(e -> !e.id().equals(edition.id()));
    if (earlier.isEmpty()) {
      rules.add(
          AT + "/edition",
          "is \"%s\", which is no edition known here.".formatted(follows.get().edition()),
          "Load that edition first.");
    } else {
      rules.check(edition.mappedIds(), earlier.get().mappedIds());
    }
    return rules.found;
  }

  private void check(Set<String> own, Set<String> earlier) {
    Set<String> mapped = new HashSet<>();
    Set<String> accounted = new HashSet<>();
    for (Mention m : LineageAssembly.mentions(new Part(AT, tree.root().path(AT.substring(1))))) {
      if (!(m.earlier() ? earlier : own).contains(m.id())) {
        add(
            m.part().pointer(),
            "is \"%s\", which %s edition does not ask."
                .formatted(m.id(), m.earlier() ? "the earlier" : "this"),
            "Name a question by its id, a column like TECH.stage.");
      } else if (!m.earlier() && !mapped.add(m.id())) {
        add(m.part().pointer(), "is mapped twice.", "Keep one of them.");
      } else if (m.earlier()) {
        if (m.part().pointer().startsWith(AT + "/dropped/") && accounted.contains(m.id())) {
          add(m.part().pointer(), "is dropped and goes on.", "Keep one of them.");
        }
        accounted.add(m.id());
      }
    }
    complete(
        own, mapped, "of this edition", "Say what each is: same, reworded, rescaled, split, new.");
    complete(earlier, accounted, "of the earlier edition", "Say what became of each, or drop it.");
  }

  private void complete(Set<String> all, Set<String> done, String whose, String remedy) {
    Set<String> open = new TreeSet<>(all);
    open.removeAll(done);
    if (!open.isEmpty()) {
      List<String> named = open.stream().limit(MOST_NAMED).toList();
      add(
          AT,
          "leaves out %d %s: %s.".formatted(open.size(), whose, String.join(", ", named)),
          remedy);
    }
  }

  private void add(String pointer, String problem, String remedy) {
    found.add(tree.finding(RULE, pointer, problem, remedy));
  }
}
