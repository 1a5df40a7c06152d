package org.waymark.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.benchmarking.RankTable;
import org.waymark.benchmarking.jpa.PeerFigureRows;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.jpa.QuarterRows;
import org.waymark.editions.Edition;
import org.waymark.editions.Editions;
import org.waymark.editions.Question;
import org.waymark.editions.ShippedEditions;
import org.waymark.editions.files.YamlEditionFiles;
import org.waymark.editions.jpa.EditionRows;
import org.waymark.organisations.Area;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.jpa.OrganisationRows;
import org.waymark.returns.Answer;
import org.waymark.returns.AnswerValue;

/** A return is replaced after all has been worked out. */
class LateCorrectionOnH2Test extends RowsContract {
  private static final Edition EDITION = ShippedEditions.CURRENT;
  private static final Quarter OPEN = asked(quarter(QUARTER));
  private static final List<String> FIGURES =
      List.of("score", "score_addend", "peer_statistics", "rank_table", "rank_interval");
  private final List<Organisation> register = new ArrayList<>();
  private final Map<Organisation, List<Answer>> given = new LinkedHashMap<>();

  LateCorrectionOnH2Test() {
    super(Database.H2);
  }

  @BeforeEach
  void twelve_acute_trusts_and_six_ambulance_trusts_have_scores_and_ranks() {
    for (int i = 0; i < 18; i++) {
      register.add(
          new Organisation(
              new OrganisationCode("RT%02d".formatted(i)),
              "Trust " + i,
              i < 12 ? OrganisationType.ACUTE_TRUST : OrganisationType.AMBULANCE_TRUST,
              new Area("QA" + i % 3, "Board " + i % 3),
              new Area("Y01", "Region")));
    }
    var random = new Random(11);
    run(
        em -> {
          Editions editions = EditionRows.of(em, new YamlEditionFiles());
          editions.save(ShippedEditions.EARLIER, ShippedEditions.earlierFile());
          editions.save(EDITION, ShippedEditions.currentFile());
          QuarterRows.of(em).save(OPEN);
          OrganisationRows.of(em).saveAll(register);
        });
    run(
        em -> {
          InventedQuarter invented = new InventedQuarter(em, EDITION, OPEN);
          for (Organisation one : register) {
            given.put(one, invented.answers(one, random));
            invented.signedOff(one, given.get(one), 1);
          }
        });
    run(em -> assertThat(new InventedQuarter(em, EDITION, OPEN).score(25)).isEqualTo(18));
    run(em -> new InventedQuarter(em, EDITION, OPEN).benchmark());
  }

  @Test
  void only_what_depends_on_it_is_made_again_and_all_is_as_if_made_anew() {
    List<RankTable> before = all(em -> PeerFigureRows.ranks(em).tables(QUARTER));
    correct(register.get(3), "F1");
    run(em -> assertThat(new InventedQuarter(em, EDITION, OPEN).score(25)).isEqualTo(1));
    run(em -> new InventedQuarter(em, EDITION, OPEN).benchmark());
    List<RankTable> after = all(em -> PeerFigureRows.ranks(em).tables(QUARTER));
    assertThat(after.stream().filter(t -> !before.contains(t)))
        .extracting(t -> t.group().id() + " " + t.measure())
        .containsExactlyInAnyOrder("acute-trust F1", "acute-trust funding", "acute-trust overall");

    Map<String, List<String>> corrected = with(LateCorrectionOnH2Test::dump);
    run(em -> FIGURES.forEach(t -> delete(em, t)));
    run(em -> assertThat(new InventedQuarter(em, EDITION, OPEN).score(7)).isEqualTo(18));
    run(em -> new InventedQuarter(em, EDITION, OPEN).benchmark());
    assertThat(with(LateCorrectionOnH2Test::dump)).isEqualTo(corrected);
    assertThat(corrected.values()).noneMatch(List::isEmpty);
  }

  @Test
  void where_nothing_changed_nothing_is_made_again() {
    Map<String, List<String>> before = with(LateCorrectionOnH2Test::dump);
    run(em -> assertThat(new InventedQuarter(em, EDITION, OPEN).score(25)).isZero());
    run(em -> new InventedQuarter(em, EDITION, OPEN).benchmark());
    assertThat(with(LateCorrectionOnH2Test::dump)).isEqualTo(before);
  }

  @Test
  void a_type_with_too_few_returns_loses_its_ranks() {
    run(
        em ->
            OrganisationRows.of(em)
                .saveAll(List.of(more("RU1"), more("RU2"), more("RU3"), more("RU4"))));
    run(em -> new InventedQuarter(em, EDITION, OPEN).benchmark());
    assertThat(all(em -> PeerFigureRows.ranks(em).tables(QUARTER)))
        .extracting(t -> t.group().id())
        .isNotEmpty()
        .doesNotContain("ambulance-trust");
  }

  private static Organisation more(String code) {
    return new Organisation(
        new OrganisationCode(code),
        "Ambulance " + code,
        OrganisationType.AMBULANCE_TRUST,
        new Area("QA0", "Board 0"),
        new Area("Y01", "Region"));
  }

  /** The level of one issue, and evidence for it. */
  private void correct(Organisation organisation, String issue) {
    List<Answer> corrected = new ArrayList<>(given.get(organisation));
    for (Question question : EDITION.issue(issue).orElseThrow().questions()) {
      boolean level = question.id().equals(issue + "-level");
      if (level || question.id().equals(issue + "-evidence")) {
        corrected.removeIf(a -> a.question().equals(question.id()));
        corrected.add(
            InventedQuarter.answer(
                question,
                level
                    ? new AnswerValue.Level(5)
                    : new AnswerValue.Evidence("New", QUARTER.lastDay(), "Board", 5)));
      }
    }
    run(em -> new InventedQuarter(em, EDITION, OPEN).signedOff(organisation, corrected, 2));
  }

  private static void delete(EntityManager em, String table) {
    em.createNativeQuery(
            "delete from waymark." + (table.equals("rank_table") ? "rank_interval" : table))
        .executeUpdate();
    em.createNativeQuery("delete from waymark." + table).executeUpdate();
  }

  private static Map<String, List<String>> dump(EntityManager em) {
    Map<String, List<String>> tables = new LinkedHashMap<>();
    for (String table : FIGURES) {
      List<?> rows = em.createNativeQuery("select * from waymark." + table).getResultList();
      tables.put(
          table,
          new ArrayList<>(new TreeSet<>(rows.stream().map(r -> row((Object[]) r)).toList())));
    }
    return tables;
  }

  private static String row(Object[] cells) {
    return Arrays.stream(cells)
        .map(c -> c instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(c))
        .toList()
        .toString();
  }

  private static Quarter asked(Quarter plain) {
    return new Quarter(plain.id(), EDITION.id(), plain.dates(), plain.signOffNeeded());
  }
}
