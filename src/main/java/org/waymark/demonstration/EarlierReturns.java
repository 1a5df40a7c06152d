package org.waymark.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.Quarters;
import org.waymark.editions.Edition;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.Organisations;
import org.waymark.returns.Answer;
import org.waymark.returns.Channel;
import org.waymark.returns.FileName;
import org.waymark.returns.Reception;
import org.waymark.returns.ReturnId;
import org.waymark.returns.Returns;
import org.waymark.returns.Upload;
import org.waymark.returns.Workbooks;
import org.waymark.validation.Examined;
import org.waymark.validation.Examiner;

/**
 * Collects an earlier quarter: each workbook goes over the front desk of its own day and through
 * the rulebook, as if the clock stood there.
 */
@Dependent
class EarlierReturns {
  private static final Duration EXAMINED_AFTER = Duration.ofMinutes(1);
  private static final Duration SIGNED_AFTER = Duration.ofHours(20);
  private static final Duration CORRECTED_BEFORE_CLOSE = Duration.ofDays(2);

  private final Organisations organisations;
  private final Quarters quarters;
  private final Returns returns;
  private final Workbooks workbooks;
  private final Examiner examiner;
  private final Respondent respondent = new Respondent(Demonstration.CHANCE);
  private final Storyline storyline = new Storyline(Demonstration.CHANCE);

  @Inject
  EarlierReturns(
      Organisations organisations,
      Quarters quarters,
      Returns returns,
      Workbooks workbooks,
      Examiner examiner) {
    this.organisations = organisations;
    this.quarters = quarters;
    this.returns = returns;
    this.workbooks = workbooks;
    this.examiner = examiner;
  }

  /** Collects the quarter of this number, which the calendar has already. */
  void collect(Quarter quarter, Edition edition, int number) {
    for (Organisation organisation : organisations.all()) {
      if (storyline.returns(organisation.code(), number)) {
        new OneReturn(organisation, quarter, edition, number).send();
      }
    }
  }

  private final class OneReturn {
    private final Organisation organisation;
    private final Quarter quarter;
    private final Edition edition;
    private final int number;

    OneReturn(Organisation organisation, Quarter quarter, Edition edition, int number) {
      this.organisation = organisation;
      this.quarter = quarter;
      this.edition = edition;
      this.number = number;
    }

    void send() {
      Instant at = sentAt();
      List<Answer> answers = respondent.answers(organisation, edition, quarter.id(), number);
      if (storyline.triesTwice(organisation.code(), number)) {
        version(at, Mistake.LEVEL_SEVEN.in(answers, edition, organisation.type()), false);
        at = at.plus(Duration.ofDays(1));
      }
      if (storyline.correctsLate(organisation.code(), number)) {
        // What they first said is what they said of the quarter before.
        version(at, respondent.answers(organisation, edition, quarter.id(), number - 4), false);
        at = quarter.dates().hardClose().minus(CORRECTED_BEFORE_CLOSE);
      }
      version(at, answers, storyline.isSignedOff(organisation.code(), number));
    }

    private Instant sentAt() {
      Duration open = Duration.between(quarter.dates().opens(), quarter.dates().softDeadline());
      double share = Demonstration.CHANCE.share("sent", organisation.code(), number);
      return quarter.dates().opens().plusSeconds((long) (open.toSeconds() * (0.4 + 0.55 * share)));
    }

    private void version(Instant at, List<Answer> answers, boolean signed) {
      byte[] workbook = workbooks.template(organisation, quarter, edition, answers);
      ReturnId id = received(at, workbook);
      Examined examined = examiner.examine(id);
      Instant then = at.plus(EXAMINED_AFTER);
      if (!examined.outcome().acceptable()) {
        returns.reject(id, examined.outcome().findings(), then);
        return;
      }
      returns.accept(
          id, examined.outcome().value().orElseThrow(), examined.outcome().findings(), then);
      if (signed) {
        returns.signOff(id, "approver." + code(), at.plus(SIGNED_AFTER));
      }
    }

    private ReturnId received(Instant at, byte[] workbook) {
      var frontDesk =
          new Reception(
              organisations, quarters, returns, workbooks, Clock.fixed(at, ZoneOffset.UTC));
      Channel channel =
          Demonstration.CHANCE.oneOf(List.of(Channel.values()), "way", organisation.code());
      try {
        return frontDesk
            .receive(
                new Upload(
                    organisation.code(),
                    Optional.of(quarter.id()),
                    new FileName("%s-%s.xlsx".formatted(organisation.code(), quarter.id())),
                    workbook,
                    channel,
                    "submitter." + code()))
            .submitted()
            .id();
      } catch (Refusal refusal) {
        throw new IllegalStateException(
            "the demonstration's own return was refused: " + refusal.sentence(), refusal);
      }
    }

    private String code() {
      return organisation.code().value().toLowerCase(Locale.ROOT);
    }
  }
}
