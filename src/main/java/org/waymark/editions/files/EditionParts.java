package org.waymark.editions.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.findings.Finding;
import org.waymark.organisations.OrganisationType;
import tools.jackson.databind.JsonNode;

/**
 * The themes, issues, questions, tables and option lists of a tree, as far as it has their form.
 */
final class EditionParts {
  /** The types of organisation by the id that files use. */
  static final Map<String, OrganisationType> TYPES = new LinkedHashMap<>();

  static {
    for (OrganisationType type : OrganisationType.values()) {
      TYPES.put(type.id(), type);
    }
  }

  /** A part of the file and where it is. */
  record Part(String pointer, JsonNode node) {
    /** The text under the key; empty when it is not there or is no text. */
    String text(String key) {
      JsonNode value = node.path(key);
      return value.isString() ? value.asString() : "";
    }

    boolean has(String key) {
      return node.has(key);
    }

    /** The items when it is a list, else none. */
    List<Part> items() {
      List<Part> items = new ArrayList<>();
      for (int i = 0; node.isArray() && i < node.size(); i++) {
        items.add(new Part(LocatedTree.child(pointer, i), node.get(i)));
      }
      return items;
    }

    /** The names of its parts when it is a group of named parts, else none. */
    List<String> names() {
      return node.isObject() ? List.copyOf(node.propertyNames()) : List.of();
    }

    Part at(String key) {
      return new Part(LocatedTree.child(pointer, key), node.path(key));
    }
  }

  private final LocatedTree tree;
  private final List<Part> themes;
  private final List<Part> issues = new ArrayList<>();
  private final List<Part> questions = new ArrayList<>();
  private final List<Part> sections;
  private final List<Part> tables;
  private final List<Part> columns = new ArrayList<>();

  EditionParts(LocatedTree tree) {
    this.tree = tree;
    this.themes = list(whole(), "themes");
    themes.forEach(t -> issues.addAll(list(t, "issues")));
    issues.forEach(i -> questions.addAll(list(i, "questions")));
    this.sections = list(whole(), "sections");
    sections.forEach(s -> questions.addAll(list(s, "questions")));
    this.tables = list(whole(), "tables");
    tables.forEach(t -> columns.addAll(list(t, "columns")));
  }

  LocatedTree tree() {
    return tree;
  }

  Part whole() {
    return new Part("", tree.root());
  }

  List<Part> themes() {
    return themes;
  }

  List<Part> issues() {
    return issues;
  }

  /** Those of the issues, and then those of the sections. */
  List<Part> questions() {
    return questions;
  }

  List<Part> sections() {
    return sections;
  }

  List<Part> tables() {
    return tables;
  }

  /** Those of all tables. */
  List<Part> columns() {
    return columns;
  }

  /** The items of the list under the key; none when there is no list. */
  static List<Part> list(Part of, String key) {
    return of.at(key).items();
  }

  /** Every list of options or steps: the option scales, and what questions have of their own. */
  List<Part> optionLists() {
    List<Part> all = new ArrayList<>();
    Part scales = whole().at("optionScales");
    scales.names().forEach(name -> all.add(scales.at(name)));
    questions.stream().filter(q -> q.has("options")).forEach(q -> all.add(q.at("options")));
    questions.stream().filter(q -> q.has("steps")).forEach(q -> all.add(q.at("steps")));
    return all;
  }

  @Nullable BigDecimal lowest() {
    return EditionRules.number(whole().at("scale"), "lowest");
  }

  @Nullable BigDecimal highest() {
    return EditionRules.number(whole().at("scale"), "highest");
  }

  Finding finding(String rule, String pointer, String problem, String remedy) {
    return tree.finding(rule, pointer, problem, remedy);
  }
}
