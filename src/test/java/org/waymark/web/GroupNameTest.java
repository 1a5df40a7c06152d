package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.benchmarking.PeerComparison;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.findings.Refusal;
import org.waymark.returns.poi.Samples;

class GroupNameTest {
  private static final PeerComparison COMPARISON =
      new PeerComparison(Samples.QUARTER, Samples.EDITION, List.of(Samples.TRUST), List.of());

  @Test
  void every_group_of_an_organisation_is_found_by_its_name() throws Refusal {
    for (PeerGroup group : PeerGroup.of(Samples.TRUST)) {
      assertThat(GroupName.find(COMPARISON, GroupName.of(group))).isEqualTo(group);
    }
    assertThat(PeerGroup.of(Samples.TRUST))
        .extracting(GroupName::of)
        .containsExactly("nation.england", "type.acute-trust", "region.Y56", "icb.QWE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "icb", "icb.", "icb.QXX", "board.QWE", "type.acute trusts"})
  void anything_else_is_refused_with_the_form_that_it_has(String name) {
    assertThatThrownBy(() -> GroupName.find(COMPARISON, name))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("type.acute-trust");
  }
}
