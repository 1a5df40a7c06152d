package org.waymark.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.CollectionDates;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;
import org.waymark.editions.files.SmallEdition;
import org.waymark.editions.files.YamlEditionFiles;
import org.waymark.findings.Checked;

class EditionShelfTest {
  private final KnownEditions editions = new KnownEditions();
  private final KnownQuarters quarters = new KnownQuarters();
  private final EditionShelf shelf = new EditionShelf(new YamlEditionFiles(), editions, quarters);
  private final String text = SmallEdition.text();

  @Test
  void a_new_edition_is_kept_with_its_file() {
    assertThat(shelve(text).acceptable()).isTrue();

    assertThat(editions.find("small-1")).isPresent();
    assertThat(editions.files.get("small-1")).isEqualTo(bytes(text));
  }

  @Test
  void the_same_file_again_changes_nothing_even_in_use() {
    shelve(text);
    quarters.all.add(quarterUsing("small-1"));

    assertThat(shelve(text).findings()).isEmpty();
    assertThat(editions.saves).isEqualTo(1);
  }

  @Test
  void an_edition_that_no_quarter_uses_may_be_replaced() {
    shelve(text);
    quarters.all.add(quarterUsing("another-1"));

    assertThat(shelve(text.replace("A small edition", "Better")).acceptable()).isTrue();
    assertThat(editions.find("small-1").orElseThrow().title()).isEqualTo("Better");
  }

  @Test
  void an_edition_in_use_is_never_changed_and_the_quarter_is_named() {
    shelve(text);
    quarters.all.add(quarterUsing("small-1"));

    Checked<Edition> again = shelve(text.replace("A small edition", "Better"));

    assertThat(again.value()).isEmpty();
    assertThat(again.findings())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.problem()).contains("July to September 2026");
              assertThat(f.remedy()).contains("a new id");
            });
    assertThat(editions.find("small-1").orElseThrow().title()).isEqualTo("A small edition");
  }

  @Test
  void a_faulty_file_is_not_kept() {
    assertThat(shelve(text.replace("decimals: 1", "decimals: 9")).acceptable()).isFalse();
    assertThat(shelve(text.replace("weight: 2", "title: Again")).acceptable()).isFalse();

    assertThat(editions.saves).isZero();
  }

  private Checked<Edition> shelve(String content) {
    return shelf.shelve("small.yaml", bytes(content));
  }

  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }

  private static Quarter quarterUsing(String edition) {
    CollectionDates dates =
        new CollectionDates(
            Instant.parse("2026-10-01T08:00:00Z"),
            Instant.parse("2026-10-23T16:00:00Z"),
            Instant.parse("2026-10-30T17:00:00Z"),
            Instant.parse("2026-11-24T09:30:00Z"));
    return new Quarter(QuarterId.parse("2026-27-q2"), edition, dates, true);
  }

  private static final class KnownQuarters implements Quarters {
    final List<Quarter> all = new ArrayList<>();

    @Override
    public Optional<Quarter> find(QuarterId id) {
      return all.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    @Override
    public List<Quarter> all() {
      return List.copyOf(all);
    }

    @Override
    public void save(Quarter quarter) {
      all.add(quarter);
    }
  }
}
