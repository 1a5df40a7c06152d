package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.editions.Annexes;
import org.waymark.editions.Edition;
import org.waymark.editions.files.AnnexedEdition;
import org.waymark.returns.AnswerValue;

/** What an edition has beside its themes moves no score. */
class AnnexScoringTest {
  @Test
  void an_edition_scores_the_same_with_annexes_and_without_them_whatever_they_are_answered() {
    Edition annexed = sample(AnnexedEdition.edition().annexes());
    Edition plain = sample(Annexes.NONE);
    Map<String, AnswerValue> answers =
        Map.of("F1-level", Samples.at(1), "F1-days", Samples.number("55"));
    Map<String, AnswerValue> more = new HashMap<>(answers);
    more.put("RM.F1.2028", Samples.at(2));
    more.put("R1.status", new AnswerValue.Chosen("Done"));
    more.put("TECH.1.errors", Samples.number("50"));
    more.put("minutes", Samples.number("90"));

    assertThat(Samples.score(annexed, more).scores())
        .isEqualTo(Samples.score(plain, answers).scores());
    assertThat(Samples.score(annexed, more).of("F1").orElseThrow().value())
        .isEqualByComparingTo("2.5");
  }

  /** The test edition under the id that sample answers are given under. */
  private static Edition sample(Annexes annexes) {
    Edition e = AnnexedEdition.edition();
    return new Edition(
        "sample-1",
        e.title(),
        e.source(),
        e.hash(),
        e.scale(),
        e.rounding(),
        e.coverage(),
        e.bands(),
        e.themes(),
        e.recommendations(),
        annexes,
        e.terms());
  }
}
