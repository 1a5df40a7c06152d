package org.waymark.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.waymark.organisations.OrganisationType.ACUTE_TRUST;
import static org.waymark.organisations.OrganisationType.COMMUNITY_TRUST;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.findings.Refusal;

class PeerListDeskTest {
  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final Organisation OWN = organisation("RX0", ACUTE_TRUST);

  private final MemoryRegister register = new MemoryRegister();
  private final MemoryLists lists = new MemoryLists();
  private final PeerListDesk desk =
      new PeerListDesk(register, lists, Clock.fixed(NOW, ZoneOffset.UTC));

  PeerListDeskTest() {
    register.saveAll(
        IntStream.range(0, 40).mapToObj(i -> organisation("RX" + i, ACUTE_TRUST)).toList());
    register.saveAll(
        List.of(
            organisation("RC1", COMMUNITY_TRUST),
            organisation("RX7", ACUTE_TRUST)
                .living(new Lifetime(null, LocalDate.of(2026, 3, 31)))));
  }

  @Test
  void five_others_of_the_type_are_kept_by_code_with_who_chose_them() throws Refusal {
    desk.choose(OWN, List.of("RX5", " rx1 ", "RX2", "RX3", "RX4", "RX1"), "person 7");
    assertThat(lists.of(OWN.code()))
        .contains(
            new PeerList(OWN.code(), codes("RX1", "RX2", "RX3", "RX4", "RX5"), "person 7", NOW));
  }

  @Test
  void no_codes_end_the_list() throws Refusal {
    desk.choose(OWN, List.of("RX1", "RX2", "RX3", "RX4", "RX5"), "person 7");
    desk.choose(OWN, List.of(), "person 7");
    assertThat(lists.of(OWN.code())).isEmpty();
  }

  @Test
  void others_are_refused_all_at_once_and_the_list_before_stays() throws Refusal {
    desk.choose(OWN, List.of("RX1", "RX2", "RX3", "RX4", "RX5"), "person 7");
    Refusal refusal =
        refused(List.of("RX1", "RX2", "RX3", "RX4", "RX0", "RX7", "RC1", "R?", "RZZ"));
    assertThat(refusal.sentence())
        .isEqualTo(
            "Choose among the other open acute trusts. These are none: \"R?\", \"RC1\", \"RX0\","
                + " \"RX7\", \"RZZ\".");
    assertThat(lists.of(OWN.code()).orElseThrow().peers()).hasSize(5);
  }

  @Test
  void four_are_too_few_and_thirty_one_too_many() throws Refusal {
    assertThat(refused(List.of("RX1", "RX2", "RX3", "RX4", "RX4")).sentence())
        .isEqualTo("Choose 5 to 30 organisations. You chose 4.");
    List<String> open = desk.candidates(OWN).stream().map(o -> o.code().value()).limit(31).toList();
    assertThat(refused(open).sentence()).endsWith("You chose 31.");
    desk.choose(OWN, open.subList(0, 30), "person 7");
    assertThat(lists.of(OWN.code()).orElseThrow().peers()).hasSize(30);
  }

  @Test
  void candidates_are_the_open_others_of_the_type_by_name() {
    assertThat(desk.candidates(OWN))
        .hasSize(38)
        .doesNotContain(OWN)
        .allMatch(o -> o.type() == ACUTE_TRUST)
        .isSortedAccordingTo(Comparator.comparing(Organisation::name));
  }

  @Test
  void a_list_cannot_hold_its_own_organisation() {
    List<OrganisationCode> withItself = codes("RX0", "RX1", "RX2", "RX3", "RX4", "RX5");
    assertThatThrownBy(() -> new PeerList(OWN.code(), withItself, "person 7", NOW))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PeerList(OWN.code(), codes("RX1"), "person 7", NOW))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new PeerList(
                    OWN.code(), Collections.nCopies(9, new OrganisationCode("RX1")), "kim", NOW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Refusal refused(List<String> codes) {
    return catchThrowableOfType(Refusal.class, () -> desk.choose(OWN, codes, "person 7"));
  }

  private static List<OrganisationCode> codes(String... codes) {
    return List.of(codes).stream().map(OrganisationCode::new).toList();
  }

  private static Organisation organisation(String code, OrganisationType type) {
    return new Organisation(
        new OrganisationCode(code),
        "Trust " + code,
        type,
        new Area("QA1", "Board"),
        new Area("Y58", "South West"));
  }

  private static final class MemoryLists implements PeerLists {
    private final Map<OrganisationCode, PeerList> kept = new TreeMap<>();

    @Override
    public Optional<PeerList> of(OrganisationCode organisation) {
      return Optional.ofNullable(kept.get(organisation));
    }

    @Override
    public void save(PeerList list) {
      kept.put(list.organisation(), list);
    }

    @Override
    public void remove(OrganisationCode organisation) {
      kept.remove(organisation);
    }
  }
}
