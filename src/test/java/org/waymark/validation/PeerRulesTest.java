package org.waymark.validation;

import org.junit.jupiter.api.Test;

/** Numbers beside those of peers. Each rule objects, and is silent at the entry next to it. */
class PeerRulesTest extends CalmReturn {
  @Test
  void a_number_over_3_deviations_from_the_mean_is_to_be_confirmed() {
    peers.put("C4-proposals", new double[] {9, 10, 11, 9, 10, 11, 9, 10, 11, 10});
    put("C4-proposals", "20");
    objects("peers.far-from-mean", "C4-proposals");
    put("C4-proposals", "12");
    isSilent("peers.far-from-mean");
  }

  @Test
  void a_number_far_from_the_median_is_found_although_another_hides_it_from_the_mean() {
    peers.put("C4-proposals", new double[] {9, 10, 11, 9, 10, 11, 9, 10, 11, 90});
    put("C4-proposals", "20");
    objects("peers.far-from-median", "C4-proposals");
    put("C4-proposals", "13");
    isSilent("peers.far-from-median");
  }

  @Test
  void fewer_than_10_peers_say_nothing() {
    peers.put("C4-proposals", new double[] {9, 10, 11, 9, 10, 11, 9, 10, 11, 10});
    put("C4-proposals", "20");
    objects("peers.far-from-mean", "C4-proposals");
    peers.put("C4-proposals", new double[] {9, 10, 11, 9, 10, 11, 9, 10, 11});
    isSilent("peers.far-from-mean");
  }
}
