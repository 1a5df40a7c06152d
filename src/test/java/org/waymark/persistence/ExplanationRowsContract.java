package org.waymark.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.benchmarking.LastQuarterPeers;
import org.waymark.calendar.jpa.QuarterRows;
import org.waymark.editions.files.SmallEdition;
import org.waymark.editions.files.YamlEditionFiles;
import org.waymark.editions.jpa.EditionRows;
import org.waymark.findings.Finding;
import org.waymark.findings.Place;
import org.waymark.findings.Severity;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.jpa.OrganisationRows;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.Answers;
import org.waymark.returns.Channel;
import org.waymark.returns.Explanation;
import org.waymark.returns.FileName;
import org.waymark.returns.ReturnId;
import org.waymark.returns.SourceCell;
import org.waymark.returns.Upload;
import org.waymark.returns.jpa.ReturnRows;

/** What returns are held against: explanations that were given, and the peers' last numbers. */
abstract class ExplanationRowsContract extends RowsContract {
  ExplanationRowsContract(Database database) {
    super(database);
  }

  @Test
  void an_explanation_is_kept_for_its_value_and_a_new_one_takes_its_place() {
    Explanation first = explanation(ASH, "85", "A new EPR");
    Explanation better = explanation(ASH, "85", "A new EPR, \u00a33m");
    Explanation other = explanation(ASH, "86", "Another");
    for (Explanation e : List.of(first, better, other, explanation(BIRCH, "85", "Ours"))) {
      run(em -> ReturnRows.explanations(em).save(e));
    }
    assertThat(all(em -> ReturnRows.explanations(em).of(ASH)))
        .containsExactlyInAnyOrder(better, other);
  }

  @Test
  void peers_are_what_those_of_the_type_answered_in_accepted_returns_of_the_quarter_before() {
    run(em -> QuarterRows.of(em).save(quarter(NEXT_QUARTER)));
    String question = SmallEdition.edition().questions().findFirst().orElseThrow().id();
    accept(ASH, question, "3.5");
    accept(BIRCH, question, "4");
    run(em -> ReturnRows.of(em).receive(upload(BIRCH, 9), quarter(QUARTER), NOON));

    assertThat(before(OrganisationType.ACUTE_TRUST).get(question))
        .containsExactlyInAnyOrder(3.5, 4.0);
    assertThat(before(OrganisationType.AMBULANCE_TRUST)).isEmpty();
  }

  private Map<String, double[]> before(OrganisationType type) {
    return with(
        em ->
            new LastQuarterPeers(
                    QuarterRows.of(em),
                    OrganisationRows.of(em),
                    EditionRows.of(em, new YamlEditionFiles()),
                    ReturnRows.of(em))
                .before(NEXT_QUARTER, type, SmallEdition.edition()));
  }

  private void accept(OrganisationCode code, String question, String number) {
    var value = new AnswerValue.Quantity(new BigDecimal(number));
    var answers =
        new Answers(
            code,
            QUARTER,
            SmallEdition.edition().id(),
            List.of(new Answer(question, value, new SourceCell("Funding", "C9"))));
    run(
        em -> {
          ReturnId id =
              ReturnRows.of(em).receive(upload(code, 1), quarter(QUARTER), NOON).submitted().id();
          ReturnRows.of(em).accept(id, answers, List.of(), NOON);
        });
  }

  private static Upload upload(OrganisationCode code, int content) {
    return new Upload(
        code,
        Optional.of(QUARTER),
        new FileName("return.xlsx"),
        new byte[] {(byte) content},
        Channel.REST,
        "person 1");
  }

  private static Explanation explanation(OrganisationCode code, String entered, String text) {
    var place = new Place("Funding", "E7", "F1-M");
    var finding = new Finding("cell.range", Severity.CONFIRM, place, entered, "Odd", "Check it");
    return Explanation.of(code, finding, text, "person 1", NOON);
  }
}
