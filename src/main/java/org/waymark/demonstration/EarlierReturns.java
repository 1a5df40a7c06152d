package org.waymark.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.People;
import org.waymark.calendar.Extensions;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.Quarters;
import org.waymark.editions.Edition;
import org.waymark.editions.Issue;
import org.waymark.findings.Checked;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.Organisations;
import org.waymark.organisations.Successions;
import org.waymark.returns.Answer;
import org.waymark.returns.Answers;
import org.waymark.returns.Channel;
import org.waymark.returns.FileName;
import org.waymark.returns.Reception;
import org.waymark.returns.ReturnId;
import org.waymark.returns.Returns;
import org.waymark.returns.Upload;
import org.waymark.returns.Workbooks;
import org.waymark.validation.Examination;

/**
 * The returns of an earlier quarter: written as workbooks and examined by the rulebook, which takes
 * its time, and then taken over the front desk of their own day, as if the clock stood there.
 */
@Dependent
class EarlierReturns {
  private static final Duration EXAMINED_AFTER = Duration.ofMinutes(1);
  private static final Duration SIGNED_AFTER = Duration.ofHours(20);
  private static final Duration CORRECTED_BEFORE_CLOSE = Duration.ofDays(2);

  /** How often an approver agrees that the organisation is named as an example for an issue. */
  private static final double NAMED = 0.4;

  private final Organisations organisations;
  private final Successions successions;
  private final Quarters quarters;
  private final Extensions extensions;
  private final People people;
  private final Returns returns;
  private final Workbooks workbooks;
  private final Respondent respondent = new Respondent(Demonstration.CHANCE);
  private final Storyline storyline = new Storyline(Demonstration.CHANCE);

  @Inject
  EarlierReturns(
      Organisations organisations,
      Successions successions,
      Quarters quarters,
      Extensions extensions,
      People people,
      Returns returns,
      Workbooks workbooks) {
    this.organisations = organisations;
    this.successions = successions;
    this.quarters = quarters;
    this.extensions = extensions;
    this.people = people;
    this.returns = returns;
    this.workbooks = workbooks;
  }

  /**
   * One workbook: whose, when it is sent, what the rulebook says of it, whether it is signed, and
   * for which issues the approver then agrees to be named.
   */
  record Sent(
      Organisation organisation,
      Instant at,
      byte[] workbook,
      Checked<Answers> examined,
      boolean signed,
      Set<String> consents) {}

  /** Every workbook of the quarter of this number, by organisation and in the order of sending. */
  List<Sent> written(Quarter quarter, Edition edition, int number) {
    List<Sent> all = new ArrayList<>();
    for (Organisation organisation : organisations.all()) {
      if (storyline.returns(organisation.code(), number)) {
        new OneReturn(organisation, quarter, edition, number, all).send();
      }
    }
    return all;
  }

  private final class OneReturn {
    private final Organisation organisation;
    private final Quarter quarter;
    private final Edition edition;
    private final int number;
    private final List<Sent> all;

    OneReturn(
        Organisation organisation, Quarter quarter, Edition edition, int number, List<Sent> all) {
      this.organisation = organisation;
      this.quarter = quarter;
      this.edition = edition;
      this.number = number;
      this.all = all;
    }

    void send() {
      Instant at = sentAt();
      List<Answer> answers = respondent.answers(organisation, edition, quarter.id(), number);
      if (storyline.triesTwice(organisation.code(), number)) {
        version(at, Mistake.LEVEL_SEVEN.in(answers, edition, organisation.type()), false);
        at = at.plus(Duration.ofDays(1));
      }
      if (storyline.correctsLate(organisation.code(), number)) {
        // What they first said is what they said a year before.
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
      Checked<Answers> examined =
          workbooks
              .read(fileName(organisation, quarter).value(), workbook)
              .then(raw -> Examination.examine(raw, organisation, quarter, edition));
      all.add(new Sent(organisation, at, workbook, examined, signed, consents()));
    }

    private Set<String> consents() {
      return edition.annexes().consent().isEmpty()
          ? Set.of()
          : edition
              .issues()
              .map(Issue::id)
              .filter(i -> Demonstration.CHANCE.share("named", organisation.code(), i) < NAMED)
              .collect(Collectors.toSet());
    }
  }

  /** Takes them in and records what the rulebook said, in the caller's transaction. */
  void takeIn(List<Sent> all, Quarter quarter) {
    for (Sent sent : all) {
      ReturnId id = received(sent, quarter);
      Instant then = sent.at().plus(EXAMINED_AFTER);
      Checked<Answers> examined = sent.examined();
      if (!examined.acceptable()) {
        returns.reject(id, examined.findings(), then);
        continue;
      }
      returns.accept(id, examined.value().orElseThrow(), examined.findings(), then);
      if (sent.signed()) {
        returns.signOff(id, sent.consents(), key("approver.", sent), sent.at().plus(SIGNED_AFTER));
      }
    }
  }

  private ReturnId received(Sent sent, Quarter quarter) {
    var frontDesk =
        new Reception(
            organisations,
            successions,
            quarters,
            extensions,
            returns,
            workbooks,
            Clock.fixed(sent.at(), ZoneOffset.UTC));
    Organisation organisation = sent.organisation();
    Channel channel =
        Demonstration.CHANCE.oneOf(List.of(Channel.values()), "way", organisation.code());
    try {
      return frontDesk
          .receive(
              new Upload(
                  organisation.code(),
                  Optional.of(quarter.id()),
                  fileName(organisation, quarter),
                  sent.workbook(),
                  channel,
                  key("submitter.", sent)))
          .submitted()
          .id();
    } catch (Refusal refusal) {
      throw new IllegalStateException(
          "the demonstration's own return was refused: " + refusal.sentence(), refusal);
    }
  }

  private static FileName fileName(Organisation organisation, Quarter quarter) {
    return new FileName("%s-%s.xlsx".formatted(organisation.code(), quarter.id()));
  }

  /** Of an invented person, who has no account. */
  private String key(String part, Sent sent) {
    return people.keyOf(part + sent.organisation().code().value().toLowerCase(Locale.ROOT));
  }
}
