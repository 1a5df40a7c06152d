package org.waymark.persistence;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.QuarterBenchmarks;
import org.waymark.benchmarking.jpa.PeerFigureRows;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.jpa.QuarterRows;
import org.waymark.editions.AnswerKind;
import org.waymark.editions.Edition;
import org.waymark.editions.Question;
import org.waymark.editions.files.YamlEditionFiles;
import org.waymark.editions.jpa.EditionRows;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.jpa.OrganisationRows;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;
import org.waymark.returns.Answers;
import org.waymark.returns.Channel;
import org.waymark.returns.FileName;
import org.waymark.returns.ReturnId;
import org.waymark.returns.SourceCell;
import org.waymark.returns.Upload;
import org.waymark.returns.jpa.ReturnRows;
import org.waymark.scoring.CountingReturns;
import org.waymark.scoring.CountingRule;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.UnscoredReturns;
import org.waymark.scoring.jpa.ScoreRows;

/** Returns with answers by chance, and what the jobs do with them, over one entity manager. */
final class InventedQuarter {
  private static final Instant NOON = RowsContract.NOON;
  private final EntityManager em;
  private final Edition edition;
  private final Quarter quarter;
  private final CountingReturns counting;

  InventedQuarter(EntityManager em, Edition edition, Quarter quarter) {
    this.em = em;
    this.edition = edition;
    this.quarter = quarter;
    this.counting =
        new CountingReturns(
            QuarterRows.of(em),
            ReturnRows.of(em),
            OrganisationRows.of(em),
            EditionRows.of(em, new YamlEditionFiles()),
            new Scorer());
  }

  /** One more version of the organisation's return, signed off. */
  void signedOff(Organisation organisation, List<Answer> answers, int version) {
    var upload =
        new Upload(
            organisation.code(),
            Optional.empty(),
            new FileName(organisation.code() + ".xlsx"),
            (organisation.code() + " " + version).getBytes(java.nio.charset.StandardCharsets.UTF_8),
            Channel.WEB,
            "person 1");
    ReturnId id = ReturnRows.of(em).receive(upload, quarter, NOON).submitted().id();
    ReturnRows.of(em)
        .accept(
            id,
            new Answers(organisation.code(), quarter.id(), edition.id(), answers),
            List.of(),
            NOON);
    ReturnRows.of(em).signOff(id, Set.of(), "person 2", NOON);
  }

  /** An answer to nine in ten questions. */
  List<Answer> answers(Organisation organisation, Random random) {
    List<Answer> answers = new ArrayList<>();
    edition
        .questions()
        .filter(q -> q.appliesTo(organisation.type()) && random.nextInt(10) > 0)
        .forEach(q -> value(q, random).ifPresent(v -> answers.add(answer(q, v))));
    return answers;
  }

  static Answer answer(Question question, AnswerValue value) {
    return new Answer(question.id(), value, new SourceCell("Return", "C9"));
  }

  private Optional<AnswerValue> value(Question question, Random random) {
    if (question.kind() instanceof AnswerKind.Level level) {
      return Optional.of(new AnswerValue.Level(random.nextInt(level.highest() + 1)));
    }
    if (question.kind() instanceof AnswerKind.Quantity) {
      return Optional.of(new AnswerValue.Quantity(BigDecimal.valueOf(random.nextInt(100))));
    }
    return question.kind() instanceof AnswerKind.EvidenceLine
        ? Optional.of(
            new AnswerValue.Evidence(
                "Paper", quarter.id().lastDay().minusMonths(2), "Board", random.nextInt(6)))
        : Optional.empty();
  }

  List<ReturnId> unscored() {
    return new UnscoredReturns(counting, ScoreRows.of(em)).of(quarter.id());
  }

  void score(List<ReturnId> some) {
    ScoreRows.of(em).save(some.stream().map(counting::score).toList());
  }

  /** Only what has no scores yet, a chunk at a time. Says how many. */
  int score(int atOnce) {
    List<ReturnId> open = unscored();
    for (int i = 0; i < open.size(); i += atOnce) {
      score(open.subList(i, Math.min(open.size(), i + atOnce)));
    }
    return open.size();
  }

  PeerComparison compare() {
    return benchmarks().compare(quarter, CountingRule.PUBLICATION);
  }

  QuarterBenchmarks benchmarks() {
    return new QuarterBenchmarks(
        OrganisationRows.of(em),
        OrganisationRows.successions(em),
        EditionRows.of(em, new YamlEditionFiles()),
        counting,
        ScoreRows.of(em),
        PeerFigureRows.ranks(em),
        OrganisationRows.profiles(em));
  }

  /** Peer statistics and ranks, as the benchmark step keeps them. */
  void benchmark() {
    PeerComparison comparison = compare();
    benchmarks().rank(comparison);
    PeerFigureRows.of(em).replace(quarter.id(), comparison.statistics());
  }
}
