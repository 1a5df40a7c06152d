package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.benchmarking.Benchmark;
import org.waymark.organisations.OrganisationCode;

/** What a sealed table says, held against the figures of now. */
class SealedRowTest {
  private static final Benchmark BENCHMARK =
      Fixtures.benchmark(Fixtures.levels(), "Anytown", 9, Set.of());
  private static final OrganisationCode CODE = BENCHMARK.organisation().code();
  private static final byte[] TABLE =
      ComparisonTable.of(
              List.of(BENCHMARK),
              new PublicationNote(1, java.time.LocalDate.of(2026, 12, 1), false))
          .content();

  @Test
  void the_row_of_a_measure_is_read_from_the_sealed_bytes() {
    SealedRow row = SealedRow.find(TABLE, CODE, "overall").orElseThrow();
    assertThat(row.columns())
        .containsEntry(
            "score",
            new Figures(BENCHMARK.edition()).own(BENCHMARK.of("overall").orElseThrow().score()))
        .containsKey("ranked")
        .doesNotContainKeys("note", "organisation_name");
    assertThat(row.rank()).isEmpty();
    assertThat(SealedRow.find(TABLE, CODE, "no-such-measure")).isEmpty();
    assertThat(SealedRow.find(TABLE, new OrganisationCode("ZZZ"), "overall")).isEmpty();
  }

  @Test
  void the_same_figures_read_the_same_and_others_are_named() {
    SealedRow row = SealedRow.find(TABLE, CODE, "overall").orElseThrow();
    assertThat(row.unlike(BENCHMARK, "overall")).isEmpty();
    String other = new String(TABLE, StandardCharsets.UTF_8).replace(",100%,", ",99%,");
    SealedRow changed =
        SealedRow.find(other.getBytes(StandardCharsets.UTF_8), CODE, "overall").orElseThrow();
    assertThat(changed.unlike(BENCHMARK, "overall")).containsExactly("coverage");
  }

  @Test
  void a_rank_of_then_is_told_and_not_held_against_figures_without_ranks() {
    String header = new String(TABLE, StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
    String line =
        new String(TABLE, StandardCharsets.UTF_8)
            .lines()
            .filter(l -> l.contains(",overall,"))
            .findFirst()
            .orElseThrow()
            .replaceFirst("(,\\[x]){4},$", ",2,1,4,9,");
    SealedRow ranked =
        SealedRow.find(
                (header + "\r\n" + line + "\r\n").getBytes(StandardCharsets.UTF_8), CODE, "overall")
            .orElseThrow();
    assertThat(ranked.rank()).contains("2 (1 to 4) of 9");
    assertThat(ranked.unlike(BENCHMARK, "overall")).isEmpty();
  }
}
