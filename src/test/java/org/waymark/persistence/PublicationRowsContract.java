package org.waymark.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.waymark.distribution.Approval;
import org.waymark.distribution.Publication;
import org.waymark.distribution.StoredDocument;
import org.waymark.distribution.jpa.PublicationRows;
import org.waymark.reporting.Document;

/** Publications, their documents, and approvals. */
abstract class PublicationRowsContract extends RowsContract {
  /** SHA-256 of "abc", as FIPS 180-4's example gives it. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  PublicationRowsContract(Database database) {
    super(database);
  }

  @Test
  void one_is_prepared_at_a_time_and_the_next_version_follows_a_sealed_one() {
    Publication first = prepare();
    assertThat(prepare()).isEqualTo(first);
    assertThat(first.version()).isEqualTo(1);
    assertThat(first.begunAt()).isEqualTo(NOON);
    Publication sealed = with(em -> PublicationRows.of(em).seal(first.id(), NOON));
    Publication second = prepare();
    assertThat(second.version()).isEqualTo(2);
    assertThat(one(em -> PublicationRows.of(em).newest(QUARTER))).contains(second);
    assertThat(one(em -> PublicationRows.of(em).version(QUARTER, 2))).contains(second);
    assertThat(one(em -> PublicationRows.of(em).version(QUARTER, 1)))
        .hasValueSatisfying(p -> assertThat(p.version()).isEqualTo(1));
    assertThat(one(em -> PublicationRows.of(em).version(QUARTER, 3))).isEmpty();
    assertThat(one(em -> PublicationRows.of(em).find(first.id()))).contains(sealed);
    assertThat(one(em -> PublicationRows.of(em).newest(NEXT_QUARTER))).isEmpty();
  }

  @Test
  void a_run_finds_the_publication_that_it_carries_once_it_is_sealed_too() {
    Publication first = begin(1);
    assertThat(begin(2)).as("a new run goes on with it").isEqualTo(first);
    Publication sealed = with(em -> PublicationRows.of(em).seal(first.id(), NOON));
    for (long run : new long[] {1, 2}) {
      assertThat(one(em -> PublicationRows.of(em).ofRun(run))).contains(sealed);
    }
    assertThat(one(em -> PublicationRows.of(em).ofRun(3))).isEmpty();
  }

  @Test
  void one_being_prepared_from_something_else_loses_its_documents_and_is_begun_anew() {
    Publication first = begin(1);
    put(first.id(), "organisation-pack", "RX1", "abc");
    prepare();
    assertThat(all(em -> PublicationRows.of(em).documents(first.id()))).hasSize(1);

    Instant later = NOON.plus(Duration.ofHours(1));
    String other = "b".repeat(64);
    Publication anew = with(em -> PublicationRows.of(em).prepare(QUARTER, other, later));
    assertThat(anew.id()).isEqualTo(first.id());
    assertThat(anew.version()).isEqualTo(1);
    assertThat(anew.begunAt()).isEqualTo(later);
    assertThat(anew.madeFrom()).isEqualTo(other);
    assertThat(all(em -> PublicationRows.of(em).documents(first.id()))).isEmpty();
    assertThat(one(em -> PublicationRows.of(em).ofRun(1))).contains(anew);
  }

  @Test
  void a_document_put_again_replaces_the_one_of_its_kind_and_subject() {
    long id = prepare().id();
    put(id, "organisation-pack", "RX2", "two");
    put(id, "organisation-pack", "RX1", "old");
    put(id, "national-summary", "england", "all");
    put(id, "organisation-pack", "RX1", "abc");
    List<StoredDocument> documents = with(em -> PublicationRows.of(em).documents(id));
    assertThat(documents)
        .extracting(d -> d.kind() + " " + d.subject())
        .containsExactly(
            "national-summary england", "organisation-pack RX1", "organisation-pack RX2");
    StoredDocument again = documents.get(1);
    assertThat(again.sha256()).isEqualTo(ABC);
    assertThat(again.size()).isEqualTo(3);
    assertThat(again.publication()).isEqualTo(id);
    assertThat(bytes(em -> PublicationRows.of(em).content(again.id())))
        .isEqualTo("abc".getBytes(StandardCharsets.UTF_8));
    assertThat(one(em -> PublicationRows.of(em).document(again.id()))).contains(again);
    assertThat(one(em -> PublicationRows.of(em).document(-1))).isEmpty();
    assertThat(names(em -> PublicationRows.of(em).subjects(id, "organisation-pack")))
        .containsExactly("RX1", "RX2");
  }

  @Test
  void a_sealed_publication_takes_no_document_and_is_sealed_once() {
    long id = prepare().id();
    put(id, "organisation-pack", "RX1", "abc");
    Publication sealed = with(em -> PublicationRows.of(em).seal(id, NOON));
    assertThat(sealed.state()).isEqualTo(Publication.State.PREPARED);
    assertThat(sealed.sealedAt()).isEqualTo(NOON);
    assertThat(sealed.seal()).matches("[0-9a-f]{64}");
    Publication again = with(em -> PublicationRows.of(em).seal(id, NOON.plus(Duration.ofHours(1))));
    assertThat(again).isEqualTo(sealed);
    assertThatThrownBy(() -> put(id, "organisation-pack", "RX2", "late"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("sealed");
    assertThat(all(em -> PublicationRows.of(em).documents(id))).hasSize(1);
  }

  @Test
  void a_document_put_in_the_same_unit_of_work_is_under_the_seal() {
    long id = prepare().id();
    put(id, "organisation-pack", "RX1", "abc");
    String without = Objects.requireNonNull(with(em -> sealOfCopy(id, "RX1")).seal());
    Publication other = prepare();
    run(
        em -> {
          PublicationRows.of(em).put(other.id(), document("organisation-pack", "RX1", "abc"));
          PublicationRows.of(em).put(other.id(), document("organisation-pack", "RX2", "abc"));
          assertThat(PublicationRows.of(em).seal(other.id(), NOON).seal()).isNotEqualTo(without);
        });
  }

  private Publication sealOfCopy(long id, String subject) {
    assertThat(names(em -> PublicationRows.of(em).subjects(id, "organisation-pack")))
        .containsExactly(subject);
    return with(em -> PublicationRows.of(em).seal(id, NOON));
  }

  @Test
  void only_what_is_prepared_is_released_and_once() {
    long id = prepare().id();
    assertThat(did(em -> PublicationRows.of(em).release(id, NOON))).isFalse();
    run(em -> PublicationRows.of(em).seal(id, NOON));
    assertThat(one(em -> PublicationRows.of(em).released(QUARTER))).isEmpty();
    assertThat(did(em -> PublicationRows.of(em).release(id, NOON))).isTrue();
    assertThat(did(em -> PublicationRows.of(em).release(id, NOON))).isFalse();
    prepare();
    Publication released = with(em -> PublicationRows.of(em).released(QUARTER)).orElseThrow();
    assertThat(released.id()).isEqualTo(id);
    assertThat(released.releasedAt()).isEqualTo(NOON);
    assertThat(released.released()).isTrue();
    assertThat(one(em -> PublicationRows.of(em).releasedBy(NOON, QUARTER))).contains(released);
    assertThat(one(em -> PublicationRows.of(em).releasedBy(NOON.minusSeconds(1), QUARTER)))
        .isEmpty();
  }

  @Test
  void what_was_released_by_a_moment_is_not_the_version_that_came_later() {
    long first = prepare().id();
    run(em -> PublicationRows.of(em).seal(first, NOON));
    run(em -> PublicationRows.of(em).release(first, NOON));
    long second = prepare().id();
    Instant later = NOON.plusSeconds(60);
    run(em -> PublicationRows.of(em).seal(second, later));
    run(em -> PublicationRows.of(em).release(second, later));
    Publication then = with(em -> PublicationRows.of(em).releasedBy(NOON, QUARTER)).orElseThrow();
    assertThat(then.id()).isEqualTo(first);
    Publication now = with(em -> PublicationRows.of(em).releasedBy(later, QUARTER)).orElseThrow();
    assertThat(now.id()).isEqualTo(second);
  }

  @Test
  void the_latest_approval_of_a_quarter_counts() {
    assertThat(one(em -> PublicationRows.of(em).approval(QUARTER))).isEmpty();
    run(em -> PublicationRows.of(em).approve(QUARTER, new Approval("nat", NOON)));
    var later = new Approval("nora", NOON.plus(Duration.ofDays(1)));
    run(em -> PublicationRows.of(em).approve(QUARTER, later));
    assertThat(one(em -> PublicationRows.of(em).approval(QUARTER))).contains(later);
  }

  private Publication prepare() {
    return with(em -> PublicationRows.of(em).prepare(QUARTER, "a".repeat(64), NOON));
  }

  private Publication begin(long run) {
    Publication prepared = prepare();
    run(em -> PublicationRows.of(em).carry(run, prepared.id()));
    return prepared;
  }

  private void put(long publication, String kind, String subject, String text) {
    run(em -> PublicationRows.of(em).put(publication, document(kind, subject, text)));
  }

  private static Document document(String kind, String subject, String text) {
    return new Document(
        kind, subject, subject + ".pdf", "application/pdf", text.getBytes(StandardCharsets.UTF_8));
  }
}
