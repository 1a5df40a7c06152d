package org.waymark.benchmarking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.editions.Question;
import org.waymark.organisations.Area;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.AnswerValue;

/**
 * How many people the organisations counted in answer to one question: the nation, its regions,
 * their boards and the organisations, each with what may be shown of it. An organisation without an
 * answer is left out, and in no sum.
 */
public record PeopleCounts(Question question, List<Line> lines) {
  public PeopleCounts {
    lines = List.copyOf(lines);
  }

  /** Whose people are counted. */
  public enum Level {
    NATION,
    REGION,
    ICB,
    ORGANISATION
  }

  /** One count: by how many organisations, and what is shown of it. */
  public record Line(Level level, String code, String name, int organisations, ShownCount shown) {}

  /** Of a question that counts people; nothing where nobody answered it. */
  static Optional<PeopleCounts> of(
      Question question,
      List<Organisation> organisations,
      Map<OrganisationCode, AnswerValue> answers) {
    Map<OrganisationCode, Long> counts = new HashMap<>();
    answers.forEach(
        (code, value) -> {
          if (value instanceof AnswerValue.Quantity quantity) {
            counts.put(code, quantity.number().max(BigDecimal.ZERO).longValue());
          }
        });
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(new PeopleCounts(question, new Tree(organisations, counts).lines()));
  }

  /** The areas by code, each before what it is made of. */
  private static final class Tree {
    private record Place(Level level, String code, String name, String id, String parent) {
      static Place of(Level level, Area area, @Nullable Place around) {
        String parent = around == null ? "" : around.id();
        return new Place(
            level, area.code(), area.name(), parent + "/" + level + " " + area.code(), parent);
      }
    }

    private final Map<String, Place> places = new TreeMap<>();
    private final Map<String, Long> sums = new HashMap<>();
    private final Map<String, Integer> members = new HashMap<>();

    Tree(List<Organisation> organisations, Map<OrganisationCode, Long> counts) {
      for (Organisation one : organisations) {
        Long count = counts.get(one.code());
        if (count != null) {
          PeerGroup all = PeerGroup.NATION;
          Place nation = Place.of(Level.NATION, new Area(all.id(), all.name()), null);
          Place region = Place.of(Level.REGION, one.region(), nation);
          Place board = Place.of(Level.ICB, one.icb(), region);
          Area itself = new Area(one.code().value(), one.name());
          for (Place place :
              List.of(nation, region, board, Place.of(Level.ORGANISATION, itself, board))) {
            places.put(place.id(), place);
            sums.merge(place.id(), count, Long::sum);
            members.merge(place.id(), 1, Integer::sum);
          }
        }
      }
    }

    List<Line> lines() {
      List<PeopleCount> counts =
          places.values().stream()
              .map(p -> new PeopleCount(p.id(), p.parent(), sums.getOrDefault(p.id(), 0L)))
              .toList();
      Map<String, ShownCount> shown = Suppression.of(counts);
      List<Line> lines = new ArrayList<>();
      shown.forEach(
          (id, of) -> {
            Place place = places.get(id);
            if (place != null) {
              lines.add(
                  new Line(
                      place.level(), place.code(), place.name(), members.getOrDefault(id, 0), of));
            }
          });
      return lines;
    }
  }
}
