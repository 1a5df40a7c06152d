package org.waymark.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules of an examination, a list for each kind of thing that they look at. Stages are told in
 * order, and all that can run do: none waits for another to find nothing.
 */
record Rulebook(
    List<Rule<Submission>> template,
    List<Rule<EntryCell>> cell,
    List<Rule<Entry>> row,
    List<Rule<TableRow>> tableRow,
    List<Rule<Submission>> rowOfQuarter,
    List<Rule<Submission>> across,
    List<Rule<Submission>> lastQuarter,
    List<Rule<Submission>> peers) {

  /** Every rule there is. */
  static final Rulebook CURRENT =
      new Rulebook(
          TemplateRules.ALL,
          all(CellRules.ALL, NumberRules.ALL),
          RowRules.ALL,
          all(
              TableRules.ALL,
              TechnologyDateRules.ALL,
              TechnologySafetyRules.ALL,
              TechnologyUseRules.ALL),
          all(EvidenceRules.ALL, ActionRules.ALL),
          all(
              AcrossRules.ALL,
              RoadMapRules.ALL,
              EprRules.ALL,
              RegisterShareRules.ALL,
              RegisterLevelRules.ALL),
          all(LastAnswerRules.ALL, ProgressRules.ALL, LastRegisterRules.ALL, ConfirmationRules.ALL),
          PeerRules.ALL);

  /** The rules that miss an entry: on a cell that one of them names, no other rule speaks. */
  static final Set<String> MISSING = Set.of(RowRules.REQUIRED.id(), TableRules.REQUIRED.id());

  /** The rules that find a template with other rows than those of the one that is wanted. */
  static final Set<String> OTHER_TEMPLATE =
      Set.of(TemplateRules.QUARTER.id(), TemplateRules.EDITION.id());

  Rulebook {
    template = List.copyOf(template);
    cell = List.copyOf(cell);
    row = List.copyOf(row);
    tableRow = List.copyOf(tableRow);
    rowOfQuarter = List.copyOf(rowOfQuarter);
    across = List.copyOf(across);
    lastQuarter = List.copyOf(lastQuarter);
    peers = List.copyOf(peers);
  }

  @SafeVarargs
  private static <T> List<Rule<T>> all(List<Rule<T>>... lists) {
    List<Rule<T>> all = new ArrayList<>();
    for (List<Rule<T>> list : lists) {
      all.addAll(list);
    }
    return all;
  }

  /** What the catalogue says of each rule, in the order of the stages. */
  Stream<ListedRule> listed() {
    return Stream.of(
            listed(Stage.TEMPLATE, template),
            listed(Stage.CELL, cell),
            listed(Stage.ROW, row),
            listed(Stage.ROW, tableRow),
            listed(Stage.ROW, rowOfQuarter),
            listed(Stage.ACROSS, across),
            listed(Stage.LAST_QUARTER, lastQuarter),
            listed(Stage.PEERS, peers))
        .flatMap(s -> s);
  }

  private static <T> Stream<ListedRule> listed(Stage stage, List<Rule<T>> rules) {
    return rules.stream().map(r -> new ListedRule(r.id(), stage, r.severity(), r.says()));
  }
}
