package org.waymark.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.benchmarking.TracedAnswer.Use;
import org.waymark.editions.Edition;
import org.waymark.organisations.Organisation;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.Answers;
import org.waymark.returns.Channel;
import org.waymark.returns.FileName;
import org.waymark.returns.ReturnId;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.SourceCell;
import org.waymark.returns.SubmittedReturn;
import org.waymark.returns.Upload;
import org.waymark.returns.poi.Samples;
import org.waymark.scoring.Addend;
import org.waymark.scoring.MaturityScore;
import org.waymark.scoring.Score;
import org.waymark.scoring.Scorer;
import org.waymark.validation.Examination;

/**
 * A small workbook, written, read, scored and traced. F1: level 4 claimed, a document for level 3.
 * C1: level 2 and "Mostly agree", which is worth 1. So F1 = 3, C1 = (2 + 1) / 2 = 1.5, and overall
 * (3 + 1.5) / 2 = 2.25, published as 2.3.
 */
class ProvenanceTest {
  private static final Organisation TRUST = Samples.TRUST;
  private static final Edition EDITION = Samples.EDITION;
  private static final String SECRET = "Paper of the closed board meeting";
  private static final String FILE_NAME = "return of Ann Other.xlsx";
  private static final byte[] WORKBOOK =
      Samples.WORKBOOKS.template(
          TRUST,
          Samples.QUARTER,
          EDITION,
          List.of(
              answer("F1-L", new AnswerValue.Level(4)),
              answer(
                  "F1-E",
                  new AnswerValue.Evidence(SECRET, LocalDate.of(2026, 5, 1), "Director", 3)),
              answer("C1-L", new AnswerValue.Level(2)),
              answer("C1-S", new AnswerValue.Chosen("Mostly agree"))));
  private static final Upload UPLOAD =
      new Upload(
          TRUST.code(),
          java.util.Optional.of(Samples.QUARTER.id()),
          new FileName(FILE_NAME),
          WORKBOOK,
          Channel.WEB,
          "person 1");
  private static final Answers ANSWERS =
      Samples.WORKBOOKS
          .read(FILE_NAME, WORKBOOK)
          .then(raw -> Examination.examine(raw, TRUST, Samples.QUARTER, EDITION))
          .value()
          .orElseThrow();

  private static Answer answer(String question, AnswerValue value) {
    return new Answer(question, value, new SourceCell("-", "-"));
  }

  static Provenance.OfOrganisation of(String measure) {
    MaturityScore score = new Scorer().score(EDITION, TRUST.type(), ANSWERS, new ReturnId(7));
    var comparison = new PeerComparison(Samples.QUARTER, EDITION, List.of(TRUST), List.of(score));
    return Tracing.organisation(comparison, score, measure, sent(), ANSWERS);
  }

  private static SubmittedReturn sent() {
    return new SubmittedReturn(
        new ReturnId(7),
        TRUST.code(),
        Samples.QUARTER.id(),
        2,
        ReturnStatus.PUBLISHED,
        UPLOAD.channel(),
        UPLOAD.sentBy(),
        Instant.parse("2026-10-20T12:00:00Z"),
        UPLOAD.fileName().value(),
        UPLOAD.sha256(),
        WORKBOOK.length,
        false,
        null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"overall", "funding", "culture", "F1", "C1"})
  void at_every_step_what_is_added_and_the_rounding_sum_to_the_score_exactly(String measure) {
    for (TracedScore step : steps(of(measure).score())) {
      BigDecimal sum = step.rounding().orElseThrow().contribution();
      for (TracedScore.Part part : step.parts()) {
        sum = sum.add(adds(part.addend()));
      }
      for (TracedAnswer leaf : step.answers()) {
        Addend adds = leaf.addend();
        sum = adds == null ? sum : sum.add(adds.contribution());
      }
      assertThat(sum).as(step.name()).isEqualByComparingTo(step.score().value());
    }
  }

  @Test
  void the_overall_score_comes_from_two_themes_by_numbers_worked_out_by_hand() {
    TracedScore overall = of("overall").score();
    assertThat(overall.score().value()).isEqualByComparingTo("2.3");
    assertThat(overall.parts())
        .extracting(p -> plain(p.of().score().exact()))
        .containsExactly("3", "1.5");
    assertThat(overall.parts())
        .extracting(p -> plain(adds(p.addend())))
        .containsExactly("1.5", "0.75");
    assertThat(overall.rounding().orElseThrow().contribution()).isEqualByComparingTo("0.05");
  }

  @Test
  void every_answer_names_the_cell_of_the_workbook_in_which_it_stands() throws IOException {
    List<TracedAnswer> leaves =
        steps(of("overall").score()).stream().flatMap(s -> s.answers().stream()).toList();
    assertThat(leaves)
        .extracting(l -> l.question().id())
        .containsExactly("F1-L", "F1-E", "C1-L", "C1-S");
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(WORKBOOK))) {
      assertThat(leaves)
          .extracting(l -> cell(book, l.answer().orElseThrow().source()))
          .containsExactly("4", SECRET, "2", "Mostly agree");
    }
  }

  private static String cell(XSSFWorkbook book, SourceCell source) {
    var at = new CellAddress(source.cell());
    return book.getSheet(source.sheet())
        .getRow(at.getRow())
        .getCell(at.getColumn())
        .toString()
        .replaceFirst("\\.0$", "");
  }

  @Test
  void a_level_says_what_is_claimed_what_counts_and_which_evidence_limits_it() {
    List<TracedAnswer> leaves = of("F1").score().answers();
    TracedAnswer level = leaves.get(0);
    assertThat(level.use()).isEqualTo(Use.LIMITED);
    assertThat(level.claimed()).isEqualByComparingTo("4");
    assertThat(Objects.requireNonNull(level.addend()).value()).isEqualByComparingTo("3");
    assertThat(leaves.get(1).use()).isEqualTo(Use.EVIDENCE);
    assertThat(of("F1").score().score().otherWays().claimed()).isEqualByComparingTo("4");
  }

  @Test
  void what_is_owed_or_does_not_apply_is_told_and_has_no_value() {
    var few =
        new Answers(
            TRUST.code(),
            Samples.QUARTER.id(),
            EDITION.id(),
            List.of(
                answer("C1-L", new AnswerValue.NotApplicable("none here")),
                answer("C1-S", new AnswerValue.Chosen("Don't know"))));
    MaturityScore score = new Scorer().score(EDITION, TRUST.type(), few, new ReturnId(7));
    var tracing = new Tracing(EDITION, TRUST.type(), score, few);
    assertThat(tracing.of("F1").answers())
        .extracting(TracedAnswer::use)
        .containsExactly(Use.OWED, Use.NO_EVIDENCE);
    assertThat(tracing.of("C1").answers())
        .extracting(TracedAnswer::use)
        .containsExactly(Use.NOT_APPLICABLE, Use.NO_SCORE);
    assertThat(tracing.of("culture").parts().get(0).addend()).isNull();
    assertThat(tracing.of("overall").rounding()).isEmpty();
  }

  @Test
  void the_file_is_named_by_the_hash_of_the_bytes_that_were_sent() {
    assertThat(of("overall").from().sha256()).isEqualTo(UPLOAD.sha256());
    assertThat(of("overall").from().version()).isEqualTo(2);
    assertThat(of("overall").made().edition().hash()).isEqualTo(EDITION.hash());
    assertThat(of("overall").made().methodVersion()).isEqualTo("2026.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"overall", "funding", "culture", "F1", "C1"})
  void what_a_regulator_gets_holds_no_cell_no_answer_and_no_name_of_a_file(String measure) {
    Provenance.OfOrganisation cut = of(measure).cut(Depth.FILE);
    assertThat(steps(cut.score())).allSatisfy(s -> assertThat(s.answers()).isEmpty());
    assertThat(steps(cut.score()))
        .filteredOn(s -> s.score().tier() == Score.Tier.ISSUE)
        .allSatisfy(s -> assertThat(s.score().explanation()).isEmpty());
    assertThat(cut.from().sha256()).isEqualTo(UPLOAD.sha256());
    assertThat(cut.from().fileName()).isNull();
    String all = cut.score() + " " + cut.from();
    for (Answer answer : ANSWERS.all()) {
      assertThat(all).doesNotContain(answer.question(), answer.source().toString());
    }
    assertThat(all).doesNotContain(SECRET, "Mostly agree", "Ann Other");
    assertThat(cut.score().score().value()).isEqualTo(of(measure).score().score().value());
  }

  @Test
  void others_get_no_hash_of_the_file_either_and_what_was_cut_does_not_come_back() {
    Provenance.OfOrganisation cut = of("overall").cut(Depth.METHOD);
    assertThat(cut.from().sha256()).isNull();
    assertThat(cut.depth()).isEqualTo(Depth.METHOD);
    assertThat(cut.cut(Depth.CELLS)).isEqualTo(cut);
    assertThat(of("overall").cut(Depth.CELLS)).isEqualTo(of("overall"));
  }

  private static BigDecimal adds(@Nullable Addend addend) {
    return Objects.requireNonNull(addend).contribution();
  }

  private static String plain(@Nullable BigDecimal number) {
    return Objects.requireNonNull(number).stripTrailingZeros().toPlainString();
  }

  private static List<TracedScore> steps(TracedScore from) {
    List<TracedScore> steps = new ArrayList<>(List.of(from));
    from.parts().forEach(p -> steps.addAll(steps(p.of())));
    return steps;
  }
}
