package org.waymark.validation;

import java.util.List;

/**
 * The rules of an examination, a list for each stage in the order in which the stages are told:
 * template, cell, row, across sheets.
 */
record Rulebook(
    List<Rule<Submission>> template,
    List<Rule<EntryCell>> cell,
    List<Rule<Entry>> row,
    List<Rule<Submission>> across) {

  /** Every rule there is. */
  static final Rulebook CURRENT =
      new Rulebook(TemplateRules.ALL, CellRules.ALL, RowRules.ALL, AcrossRules.ALL);

  Rulebook {
    template = List.copyOf(template);
    cell = List.copyOf(cell);
    row = List.copyOf(row);
    across = List.copyOf(across);
  }
}
