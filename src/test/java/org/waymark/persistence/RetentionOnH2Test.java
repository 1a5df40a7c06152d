package org.waymark.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.access.jpa.AccessRows;
import org.waymark.calendar.jpa.QuarterRows;
import org.waymark.distribution.Retention;
import org.waymark.distribution.RetentionRules;
import org.waymark.distribution.jpa.PublicationRows;
import org.waymark.operations.AuditLine;
import org.waymark.operations.jpa.OperationRows;
import org.waymark.returns.Channel;
import org.waymark.returns.FileName;
import org.waymark.returns.InboxRules;
import org.waymark.returns.ReturnId;
import org.waymark.returns.Upload;
import org.waymark.returns.files.InboxFolders;
import org.waymark.returns.jpa.ReturnRows;

/** What is kept for how long, over rows and folders. */
class RetentionOnH2Test extends RowsContract {
  private static final Instant RELEASED = Instant.parse("2026-12-01T09:30:00Z");
  private static final RetentionRules RULES =
      new RetentionRules(
          Period.ofMonths(84), Period.ofMonths(12), Period.ofYears(2), Period.ofMonths(84));

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path home;

  private ReturnId sent;

  RetentionOnH2Test() {
    super(Database.H2);
  }

  @BeforeEach
  void one_return() {
    var upload =
        new Upload(
            ASH, Optional.empty(), new FileName("r.xlsx"), new byte[] {1}, Channel.WEB, "person 1");
    sent = with(em -> ReturnRows.of(em).receive(upload, quarter(QUARTER), NOON)).submitted().id();
  }

  @Test
  void a_file_is_kept_for_its_months_after_the_release() {
    publication(true);
    assertThat(expiredAt("2033-12-01T09:30:00Z")).isEmpty();
    assertThat(expiredAt("2033-12-01T09:30:01Z")).containsExactly(sent);
    run(em -> ReturnRows.of(em).purgeFile(sent, NOON));
    assertThat(expiredAt("2040-01-01T00:00:00Z")).isEmpty();
  }

  @Test
  void nothing_of_an_unreleased_quarter_is_purged_nor_while_a_correction_is_under_way() {
    assertThat(expiredAt("2060-01-01T00:00:00Z")).isEmpty();
    publication(false);
    assertThat(expiredAt("2060-01-01T00:00:00Z")).isEmpty();
  }

  @Test
  void a_correction_that_is_not_released_keeps_the_files() {
    publication(true);
    run(em -> PublicationRows.of(em).prepare(QUARTER, "otherwise", RELEASED));
    assertThat(expiredAt("2060-01-01T00:00:00Z")).isEmpty();
  }

  @Test
  void copies_on_disk_go_with_the_quarter_and_refused_files_by_their_age() throws Exception {
    Path taken = file("taken/2026-27-q2/RX1/1-r.xlsx", RELEASED);
    Path young = file("taken/2026-27-q3/RX1/2-r.xlsx", RELEASED);
    Path refused = file("refused/RX1/1-a.xlsx", Instant.parse("2032-11-30T00:00:00Z"));
    Path why = file("refused/RX1/1-a.xlsx.why.txt", Instant.parse("2032-11-30T00:00:00Z"));
    Path fresh = file("refused/RX1/2-a.xlsx", Instant.parse("2033-11-30T00:00:00Z"));
    publication(true);

    assertThat(at("2033-12-02T00:00:00Z", Retention::purgeDropped)).isEqualTo(2);
    assertThat(taken).doesNotExist();
    assertThat(refused).doesNotExist();
    assertThat(why).doesNotExist();
    assertThat(young).exists();
    assertThat(fresh).exists();
  }

  @Test
  void a_line_of_the_audit_trail_is_kept_for_its_months() {
    run(
        em ->
            OperationRows.auditTrail(em)
                .add(
                    new AuditLine(NOON, "person 1", "NATIONAL", "TRACE_TO_CELLS", "RX1", "Shown")));
    assertThat(at("2033-10-05T12:00:00Z", Retention::purgeTrail)).isZero();
    assertThat(at("2033-10-05T12:00:01Z", Retention::purgeTrail)).isEqualTo(1);
    assertThat(at("2033-10-05T12:00:01Z", Retention::purgeTrail)).isZero();
  }

  private Path file(String path, Instant at) throws Exception {
    Path file = home.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x");
    return Files.setLastModifiedTime(file, FileTime.from(at));
  }

  private void publication(boolean released) {
    run(
        em -> {
          var publications = PublicationRows.of(em);
          long id = publications.prepare(QUARTER, "this", RELEASED).id();
          publications.seal(id, RELEASED);
          if (released) {
            publications.release(id, RELEASED);
          }
        });
  }

  private List<ReturnId> expiredAt(String now) {
    return at(now, Retention::expired);
  }

  private <T> T at(String now, Function<Retention, T> ask) {
    var rules =
        new InboxRules(
            home.resolve("inbox"), home.resolve("taken"), home.resolve("refused"), Duration.ZERO);
    return with(
        em ->
            ask.apply(
                new Retention(
                    RULES,
                    QuarterRows.of(em),
                    PublicationRows.of(em),
                    ReturnRows.of(em),
                    InboxFolders.copies(rules),
                    AccessRows.people(em),
                    OperationRows.auditTrail(em),
                    Clock.fixed(Instant.parse(now), ZoneOffset.UTC))));
  }
}
