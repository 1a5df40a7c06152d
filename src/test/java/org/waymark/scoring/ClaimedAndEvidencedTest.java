package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.scoring.Samples.dec;
import static org.waymark.scoring.Samples.issue;
import static org.waymark.scoring.Samples.level;
import static org.waymark.scoring.Samples.question;
import static org.waymark.scoring.Samples.theme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.editions.Annexes;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Edition;
import org.waymark.editions.Question;
import org.waymark.editions.ScoreTerms;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.ReturnId;

/**
 * methods.md, "Claimed and evidenced": min(claimed, the highest level supported by evidence within
 * the edition's validity). The samples' quarter ends on 30 September 2026.
 */
class ClaimedAndEvidencedTest {
  private static final LocalDate RECENT = LocalDate.of(2026, 5, 1);
  private static final Question EVIDENCE =
      question("a-evidence", "0", new AnswerKind.EvidenceLine());
  private static final Edition EDITION =
      Samples.edition(
          Samples.ONE_DECIMAL,
          "0.5",
          theme("T", "1", true, issue("A", "1", level("a", "3"), EVIDENCE)));

  @ParameterizedTest(name = "claimed {0}, a document for {1}: evidenced {2}")
  @CsvSource({"4, 3, 3.0", "2, 5, 2.0", "3, 3, 3.0", "5, 0, 0.0"})
  void a_level_counts_as_far_as_a_document_supports_it(int claimed, int shown, String evidenced) {
    Score score = scored(EDITION, claimed, document(RECENT, shown)).of("A").orElseThrow();
    assertThat(score.evidenced()).contains(dec(evidenced));
    assertThat(score.claimed()).contains(dec(claimed + ".0"));
    assertThat(score.value()).as("the usual basis").isEqualTo(dec(evidenced));
    assertThat(score.explanation().get(0).value()).isEqualByComparingTo(evidenced);
  }

  @ParameterizedTest(name = "of {0}: evidenced {1}")
  @CsvSource({
    "2024-09-30, 0.0",
    "2024-10-01, 3.0",
    "2026-09-30, 3.0",
    "2026-10-01, 0.0",
  })
  void a_document_is_of_use_for_24_months_before_the_end_of_the_quarter(
      LocalDate date, String evidenced) {
    assertThat(evidenced(EDITION, 3, document(date, 4))).isEqualTo(evidenced);
  }

  @Test
  void no_document_and_one_without_its_date_or_level_support_nothing() {
    assertThat(evidenced(EDITION, 3, null)).isEqualTo("0.0");
    assertThat(evidenced(EDITION, 3, document(null, 4))).isEqualTo("0.0");
    assertThat(evidenced(EDITION, 3, document(RECENT, null))).isEqualTo("0.0");
    assertThat(evidenced(EDITION, 3, new AnswerValue.NotApplicable("none"))).isEqualTo("0.0");
  }

  @Test
  void of_two_documents_the_one_that_supports_more_counts() {
    Edition two =
        Samples.edition(
            Samples.ONE_DECIMAL,
            "0.5",
            theme(
                "T",
                "1",
                true,
                issue(
                    "A",
                    "1",
                    level("a", "3"),
                    EVIDENCE,
                    question("a-more", "0", new AnswerKind.EvidenceLine()))));
    Score score =
        Samples.score(
                two,
                Map.of(
                    "a", Samples.at(4),
                    "a-evidence", document(RECENT, 1),
                    "a-more", document(RECENT, 3)))
            .of("A")
            .orElseThrow();
    assertThat(score.evidenced()).contains(dec("3.0"));
  }

  @Test
  void where_a_type_is_asked_for_no_document_the_claim_stands() {
    var trustsOnly =
        new Question(
            "a-evidence",
            "Evidence",
            "",
            dec("0"),
            false,
            false,
            Set.of(OrganisationType.INTEGRATED_CARE_BOARD),
            new AnswerKind.EvidenceLine());
    Edition edition =
        Samples.edition(
            Samples.ONE_DECIMAL,
            "0.5",
            theme("T", "1", true, issue("A", "1", level("a", "3"), trustsOnly)));
    assertThat(evidenced(edition, 4, null)).isEqualTo("4.0");
  }

  @Test
  void a_measure_is_a_fact_and_needs_no_document() {
    var measure =
        question(
            "m",
            "1",
            new AnswerKind.Quantity(
                true, "", null, null, new AnswerKind.Goalposts(dec("0"), dec("100")), ""));
    Edition edition =
        Samples.edition(
            Samples.ONE_DECIMAL, "0.5", theme("T", "1", true, issue("A", "1", measure, EVIDENCE)));
    Score score = Samples.score(edition, Map.of("m", Samples.number("40"))).of("A").orElseThrow();
    assertThat(score.evidenced()).contains(dec("2.0"));
  }

  @Test
  void an_edition_may_go_by_what_is_claimed_and_by_evidence_of_other_age() {
    Edition claimed = with(new ScoreTerms(ScoreTerms.Basis.CLAIMED, 12, dec("1"), dec("0.1")));
    Score score = scored(claimed, 4, document(LocalDate.of(2025, 9, 30), 4)).of("T").orElseThrow();
    assertThat(score.value()).isEqualTo(dec("4.0"));
    assertThat(score.claimed()).contains(dec("4.0"));
    assertThat(score.evidenced()).as("13 months old").contains(dec("0.0"));
  }

  private static Edition with(ScoreTerms terms) {
    return new Edition(
        EDITION.id(),
        EDITION.title(),
        EDITION.source(),
        EDITION.hash(),
        EDITION.scale(),
        EDITION.rounding(),
        EDITION.coverage(),
        EDITION.bands(),
        EDITION.themes(),
        List.of(),
        Annexes.NONE,
        terms);
  }

  private static String evidenced(Edition edition, int claimed, @Nullable AnswerValue evidence) {
    return scored(edition, claimed, evidence)
        .of("A")
        .flatMap(Score::evidenced)
        .orElseThrow()
        .toPlainString();
  }

  private static MaturityScore scored(
      Edition edition, int claimed, @Nullable AnswerValue evidence) {
    return new Scorer()
        .score(
            edition,
            OrganisationType.ACUTE_TRUST,
            Samples.answers(
                evidence == null
                    ? Map.of("a", Samples.at(claimed))
                    : Map.of("a", Samples.at(claimed), "a-evidence", evidence)),
            new ReturnId(1));
  }

  private static AnswerValue document(@Nullable LocalDate date, @Nullable Integer level) {
    return new AnswerValue.Evidence("Board paper", date, "Director", level);
  }
}
