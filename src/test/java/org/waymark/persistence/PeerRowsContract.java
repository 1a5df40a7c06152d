package org.waymark.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.benchmarking.PeerGroup;
import org.waymark.benchmarking.PeerStatistics;
import org.waymark.benchmarking.jpa.PeerFigureRows;
import org.waymark.organisations.Collaborative;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.PeerList;
import org.waymark.organisations.Profile;
import org.waymark.organisations.RegisterSource;
import org.waymark.organisations.jpa.OrganisationRows;

/** Profiles with what was known before, and lists of own peers. */
abstract class PeerRowsContract extends RowsContract {
  private static final Collaborative FIRST = new Collaborative("ZZL01", "First Collaborative");
  private static final Collaborative SECOND = new Collaborative("ZZL02", "Second Collaborative");

  PeerRowsContract(Database database) {
    super(database);
  }

  @Test
  void profiles_come_back_by_code_with_all_that_is_known() {
    Profile ash = profile(ASH, "4200.5", "yes", FIRST, SECOND);
    Profile birch = profile(BIRCH, "0.000001", "no");
    keep(NOON, birch, ash);
    assertThat(all(em -> OrganisationRows.profiles(em).all())).containsExactly(ash, birch);
  }

  @Test
  void a_profile_told_later_replaces_one_and_what_was_known_then_is_told_for_then() {
    Profile before = profile(ASH, "4200", "yes", FIRST);
    Profile after = profile(ASH, "4300", "no");
    Profile birch = profile(BIRCH, "310", "no");
    keep(NOON, before);
    keep(NOON.plusSeconds(60), after, birch);
    assertThat(all(em -> OrganisationRows.profiles(em).all())).containsExactly(after, birch);
    assertThat(asOf(NOON.minusSeconds(1))).isEmpty();
    assertThat(asOf(NOON)).containsExactly(before);
    assertThat(asOf(NOON.plusSeconds(60))).containsExactly(after, birch);
  }

  @Test
  void a_collaborative_has_one_name_everywhere() {
    keep(NOON, profile(ASH, "1", "yes", FIRST));
    Collaborative renamed = new Collaborative(FIRST.code(), "Renamed Collaborative");
    keep(NOON.plusSeconds(60), profile(BIRCH, "1", "yes", renamed));
    assertThat(all(em -> OrganisationRows.profiles(em).all()))
        .extracting(Profile::collaboratives)
        .containsExactly(List.of(renamed), List.of(renamed));
  }

  @Test
  void profiles_are_kept_whole_or_not_at_all() {
    OrganisationCode unknown = new OrganisationCode("ZZZ");
    assertThatThrownBy(() -> keep(NOON, profile(ASH, "1", "yes"), profile(unknown, "1", "yes")))
        .isInstanceOf(PersistenceException.class);
    assertThat(all(em -> OrganisationRows.profiles(em).all())).isEmpty();
  }

  @Test
  void a_list_of_own_peers_is_replaced_and_removed() {
    List<OrganisationCode> six =
        IntStream.range(0, 6).mapToObj(i -> new OrganisationCode("RZ" + i)).toList();
    run(
        em ->
            OrganisationRows.of(em)
                .saveAll(
                    six.stream()
                        .map((OrganisationCode c) -> organisation(c, "Trust " + c))
                        .toList()));
    PeerList one = new PeerList(ASH, six.subList(0, 5), "person 7", NOON);
    PeerList other = new PeerList(ASH, six.subList(1, 6), "person 8", NOON.plusSeconds(60));
    run(em -> OrganisationRows.peerLists(em).save(one));
    assertThat(one(em -> OrganisationRows.peerLists(em).of(ASH))).contains(one);
    run(em -> OrganisationRows.peerLists(em).save(other));
    assertThat(one(em -> OrganisationRows.peerLists(em).of(ASH))).contains(other);
    assertThat(one(em -> OrganisationRows.peerLists(em).of(BIRCH))).isEmpty();
    run(em -> OrganisationRows.peerLists(em).remove(ASH));
    run(em -> OrganisationRows.peerLists(em).remove(ASH));
    assertThat(one(em -> OrganisationRows.peerLists(em).of(ASH))).isEmpty();
  }

  @Test
  void statistics_of_bands_and_collaboratives_have_room() {
    BigDecimal half = new BigDecimal("0.500000");
    List<PeerStatistics> longest =
        List.of(
                new PeerGroup(PeerGroup.Kind.SIZE_BAND, "social-care-provider-middle", "middle"),
                new PeerGroup(PeerGroup.Kind.COLLABORATIVE, "Z".repeat(20), "n".repeat(200)))
            .stream()
            .map(
                g ->
                    new PeerStatistics(
                        g, QUARTER, "overall", 5, half, half, half, half, half, half))
            .toList();
    run(em -> PeerFigureRows.of(em).replace(QUARTER, longest));
    assertThat(
            all(
                em ->
                    PeerFigureRows.of(em)
                        .of(QUARTER, PeerGroup.Kind.COLLABORATIVE, "Z".repeat(20))))
        .containsExactly(longest.get(1));
  }

  private void keep(Instant at, Profile... profiles) {
    run(
        em ->
            OrganisationRows.profiles(em)
                .keep(
                    List.of(profiles),
                    new RegisterSource("p.csv", "a".repeat(64), "person 7", at)));
  }

  private List<Profile> asOf(Instant moment) {
    return all(em -> OrganisationRows.profiles(em).asOf(moment));
  }

  private static Profile profile(
      OrganisationCode code, String staff, String teaching, Collaborative... of) {
    return new Profile(
        code,
        new TreeMap<>(Map.of("staff", new BigDecimal(staff))),
        new TreeMap<>(Map.of("teaching", teaching)),
        List.of(of));
  }
}
