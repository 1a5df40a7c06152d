package org.waymark.returns;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.waymark.calendar.CollectionDates;
import org.waymark.calendar.MemoryExtensions;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;
import org.waymark.editions.Edition;
import org.waymark.findings.Checked;
import org.waymark.findings.Refusal;
import org.waymark.organisations.Area;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.Organisations;
import org.waymark.organisations.Succession;

/**
 * A front desk in memory at noon of 24 November 2026: the trusts ZA1 and ZB1, quarter 2 closed,
 * quarters 3 and 4 open, quarter 1 of the next year to come. A workbook is a line "ZA1 2026-27-q3",
 * anything else cannot be read.
 */
final class Desk {
  static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  static final QuarterId CLOSED = QuarterId.parse("2026-27-q2");
  static final QuarterId OPEN = QuarterId.parse("2026-27-q3");
  static final QuarterId OPEN_TOO = QuarterId.parse("2026-27-q4");
  static final QuarterId TO_COME = QuarterId.parse("2027-28-q1");
  static final int MOST_BYTES = 100;

  final MemoryReturns returns = new MemoryReturns();
  final List<RefusedFile> refused = new ArrayList<>();
  final List<Quarter> quarters =
      new ArrayList<>(
          List.of(
              quarter(CLOSED, "2026-08-01T08:00:00Z", "2026-11-19T17:00:00Z"),
              quarter(OPEN, "2026-11-14T08:00:00Z", "2026-12-14T17:00:00Z"),
              quarter(OPEN_TOO, "2026-11-20T08:00:00Z", "2027-01-20T17:00:00Z"),
              quarter(TO_COME, "2027-04-01T08:00:00Z", "2027-05-01T17:00:00Z")));

  final MemoryExtensions extensions = new MemoryExtensions();

  /** The register's trusts; a test may close one. */
  final List<Organisation> register = new ArrayList<>(List.of(trust("ZA1"), trust("ZB1")));

  final List<Succession> successions = new ArrayList<>();

  private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
  final Intake intake =
      new Intake(
          new Reception(
              new Register(),
              () -> successions,
              new Calendar(),
              extensions,
              returns,
              new Lines(),
              clock),
          new Refusals(),
          new IntakeLimits(MOST_BYTES, 1, 1, 1, 1, 1, 1, 1, 1),
          clock);

  private static Quarter quarter(QuarterId id, String opens, String closes) {
    Instant close = Instant.parse(closes);
    return new Quarter(
        id, "test-1", new CollectionDates(Instant.parse(opens), close, close, close), false);
  }

  /** The same quarter, but closing a week from now. */
  static Quarter openAgain(Quarter closed) {
    Instant close = NOON.plus(Duration.ofDays(7));
    return new Quarter(
        closed.id(),
        closed.edition(),
        new CollectionDates(closed.dates().opens(), close, close, close),
        closed.signOffNeeded());
  }

  Receipt receive(String addressee, String content) throws Refusal, IOException {
    return intake.receive(arrival(addressee, Optional.empty(), content));
  }

  /** As programs send it: without a word on its size. */
  static Arrival arrival(String addressee, Optional<QuarterId> quarter, String content) {
    return new Arrival(
        addressee,
        quarter,
        new FileName("q3.xlsx"),
        Channel.REST,
        "sam",
        OptionalLong.empty(),
        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  static Organisation trust(String code) {
    return new Organisation(
        new OrganisationCode(code),
        "Trust " + code,
        OrganisationType.ACUTE_TRUST,
        new Area("QZ1", "Example ICB"),
        new Area("YZ1", "Example region"));
  }

  private final class Register implements Organisations {
    @Override
    public Optional<Organisation> find(OrganisationCode code) {
      return all().stream().filter(o -> o.code().equals(code)).findFirst();
    }

    @Override
    public List<Organisation> all() {
      return List.copyOf(register);
    }

    @Override
    public void saveAll(Collection<Organisation> organisations) {
      throw new UnsupportedOperationException();
    }
  }

  private final class Calendar implements Quarters {
    @Override
    public Optional<Quarter> find(QuarterId id) {
      return quarters.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    @Override
    public List<Quarter> all() {
      return List.copyOf(quarters);
    }

    @Override
    public void save(Quarter quarter) {
      quarters.add(quarter);
    }
  }

  private final class Refusals implements RefusedFiles {
    @Override
    public void add(RefusedFile file) {
      refused.add(file);
    }

    @Override
    public List<RefusedFile> latest(int most) {
      return List.copyOf(refused);
    }
  }

  private static final class Lines implements Workbooks {
    @Override
    public Optional<Stamp> stamp(String fileName, byte[] content) {
      String[] words = new String(content, StandardCharsets.UTF_8).split(" ");
      return words.length == 2
          ? Optional.of(new Stamp(words[0], words[1], "test-1", true))
          : Optional.empty();
    }

    @Override
    public Checked<RawReturn> read(String fileName, byte[] content) {
      throw new UnsupportedOperationException();
    }

    @Override
    public byte[] template(
        Organisation organisation, Quarter quarter, Edition edition, List<Answer> filled) {
      throw new UnsupportedOperationException();
    }

    @Override
    public byte[] template(
        Organisation organisation, Quarter quarter, Edition edition, CarriedForward carried) {
      throw new UnsupportedOperationException();
    }

    @Override
    public byte[] annotated(
        Organisation organisation, Quarter quarter, Edition edition, SentFile sent) {
      throw new UnsupportedOperationException();
    }
  }
}
