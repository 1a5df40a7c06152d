package org.waymark.organisations.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.RegisterFile;
import org.waymark.organisations.RegisterRow;
import org.waymark.organisations.RegisterRow.NamedArea;

/**
 * Practices with their primary care network, board and region. A network is where most of its
 * practices are, and of two such boards in that with the lower code.
 */
final class PracticeTable implements Form {
  private static final String BOARD = "(STP|ICB)_CODE";
  private static final String BOARD_NAME = "(STP|ICB)_NAME";

  private final Map<OrganisationCode, List<RegisterRow>> networks = new LinkedHashMap<>();

  private record Where(NamedArea board, NamedArea region) {}

  @Override
  public RegisterFile.Kind kind() {
    return RegisterFile.Kind.PRACTICES;
  }

  @Override
  public boolean fits(List<String> first) {
    return first.containsAll(
            List.of(
                "PRACTICE_CODE", "PCN_CODE", "PCN_NAME", "COMM_REGION_CODE", "COMM_REGION_NAME"))
        && first.stream().anyMatch(c -> c.matches(BOARD))
        && first.stream().anyMatch(c -> c.matches(BOARD_NAME));
  }

  @Override
  public void read(Cells row, Gathered into) {
    if (row.text("PCN_CODE").matches("U?")) {
      into.keepOut("practice without a network");
      return;
    }
    networks
        .computeIfAbsent(row.code("PCN_CODE"), c -> new ArrayList<>())
        .add(
            new RegisterRow(
                row.line(),
                row.code("PCN_CODE"),
                row.text("PCN_NAME"),
                OrganisationType.PRIMARY_CARE_NETWORK,
                row.area(BOARD, BOARD_NAME),
                row.area("COMM_REGION_CODE", "COMM_REGION_NAME"),
                null));
  }

  @Override
  public void end(Gathered into) {
    networks.values().forEach(of -> into.add(inMost(of)));
  }

  private static RegisterRow inMost(List<RegisterRow> practices) {
    Map<Where, Long> counts =
        practices.stream()
            .map(PracticeTable::where)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    Where most =
        counts.keySet().stream()
            .min(
                Comparator.comparing((Where w) -> -counts.getOrDefault(w, 0L))
                    .thenComparing(w -> w.board().code()))
            .orElseThrow();
    return practices.stream().filter(p -> where(p).equals(most)).findFirst().orElseThrow();
  }

  private static Where where(RegisterRow row) {
    return new Where(row.icb(), row.region());
  }
}
