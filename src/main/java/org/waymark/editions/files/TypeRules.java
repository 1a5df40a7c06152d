package org.waymark.editions.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.waymark.editions.files.EditionParts.Part;
import org.waymark.findings.Finding;

/** The rules about whom questions are for: types of organisation, and groups of types. */
final class TypeRules {
  private static final String TYPES = "edition-types";

  private TypeRules() {}

  static void typesAreKnown(EditionParts parts, List<Finding> to) {
    Set<String> types = EditionParts.TYPES.keySet();
    Set<String> groups = new LinkedHashSet<>();
    Part typeGroups = parts.whole().at("typeGroups");
    for (String name : typeGroups.names()) {
      groups.add(name);
      if (types.contains(name)) {
        to.add(
            parts.finding(
                TYPES,
                typeGroups.at(name).pointer(),
                "has the name of a type of organisation.",
                "Name the group otherwise."));
      }
      known(parts, typeGroups.at(name), types, to);
    }
    groups.addAll(types);
    List<Part> all = new ArrayList<>(List.of(parts.whole()));
    all.addAll(parts.themes());
    all.addAll(parts.issues());
    all.addAll(parts.questions());
    all.addAll(parts.sections());
    all.addAll(parts.columns());
    all.addAll(EditionParts.list(parts.whole(), "recommendations"));
    all.add(parts.whole().at("roadMap"));
    all.forEach(part -> known(parts, part.at("appliesTo"), groups, to));
    Part confirm = parts.whole().at("rhythm").at("confirm");
    known(parts, confirm.at("eachIssue"), groups, to);
    known(parts, confirm.at("eachTheme"), groups, to);
    parts.tables().forEach(t -> rowsAreOfKnownTypes(parts, t.at("newRows"), groups, to));
  }

  private static void rowsAreOfKnownTypes(
      EditionParts parts, Part rows, Set<String> names, List<Finding> to) {
    for (String name : rows.names()) {
      if (!names.contains(name)) {
        to.add(
            parts.finding(
                TYPES,
                rows.at(name).pointer(),
                "is of no type of organisation.",
                "Use one of " + String.join(", ", names) + "."));
      }
    }
  }

  private static void known(EditionParts parts, Part list, Set<String> names, List<Finding> to) {
    Set<String> seen = new HashSet<>();
    for (Part type : list.items()) {
      String id = type.node().isString() ? type.node().asString() : "";
      if (id.isEmpty()) {
        continue;
      }
      if (!names.contains(id)) {
        to.add(
            parts.finding(
                TYPES,
                type.pointer(),
                "is \"%.60s\", which is no type of organisation.".formatted(id),
                "Use one of " + String.join(", ", names) + "."));
      } else if (!seen.add(id)) {
        to.add(parts.finding(TYPES, type.pointer(), "is here twice.", "Keep one of them."));
      }
    }
  }
}
