package org.waymark.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.benchmarking.Peers.EDITION;
import static org.waymark.benchmarking.Peers.QUARTER;
import static org.waymark.benchmarking.Peers.register;
import static org.waymark.benchmarking.Peers.scores;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.organisations.OrganisationCode;

/** framework.md: rankings are withheld for a type with a response below 70 %. */
class ResponseTest {
  private static final OrganisationCode FIRST = new OrganisationCode("R00");

  @Test
  void exactly_70_percent_is_enough_and_less_is_cut_rather_than_rounded() {
    assertThat(new Response(7, 10).enough()).isTrue();
    assertThat(new Response(699, 1_000).enough()).isFalse();
    assertThat(new Response(699, 1_000).percent()).isEqualTo(69);
  }

  @Test
  void below_it_a_kept_rank_is_withheld_and_the_words_say_why() {
    assertThat(placing(10, "5", "4", "3", "2", "1", "1", "0").words())
        .isEqualTo("rank 1 (1 to 2) of 7");
    Placing withheld = placing(11, "5", "4", "3", "2", "1", "1", "0");
    assertThat(withheld.interval()).isNull();
    assertThat(withheld.words()).isEqualTo("rank withheld: 63% of returns count, below 70%");
  }

  @Test
  void what_was_published_without_ranks_has_none() {
    assertThat(Peers.compare("1", "2", "3", "4", "5").benchmark(FIRST).orElseThrow().standings())
        .allMatch(s -> s.placing().words().equals("not ranked"));
  }

  private static Placing placing(int asked, String... values) {
    var kept =
        new RankInterval(
            QUARTER.id(), PeerGroup.NATION, "overall", FIRST, 1, 1, 2, 7, RankMethod.VERSION);
    return new PeerComparison(QUARTER, EDITION, register(asked), scores(values))
        .ranked(List.of(kept))
        .benchmark(FIRST)
        .orElseThrow()
        .of("overall")
        .orElseThrow()
        .placing();
  }
}
