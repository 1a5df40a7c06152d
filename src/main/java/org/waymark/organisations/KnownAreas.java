package org.waymark.organisations;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of boards and regions, as the register has them and the file has them newer. */
final class KnownAreas {
  private final Map<String, String> boards = new HashMap<>();
  private final Map<String, String> regions = new HashMap<>();

  KnownAreas(Collection<Organisation> ours, RegisterFile file) {
    // What names an area knows it best last: its members, then the board itself, then the file.
    ours.forEach(this::put);
    ours.stream()
        .filter(o -> o.type() == OrganisationType.INTEGRATED_CARE_BOARD)
        .forEach(this::put);
    for (RegisterRow row : file.rows()) {
      put(boards, row.icb(), file.kind());
      put(regions, row.region(), file.kind());
    }
  }

  private void put(Organisation one) {
    boards.put(one.icb().code(), one.icb().name());
    regions.put(one.region().code(), one.region().name());
  }

  private static void put(
      Map<String, String> names, RegisterRow.NamedArea told, RegisterFile.Kind kind) {
    String name = told.name();
    if (name != null) {
      if (kind == RegisterFile.Kind.PRACTICES) {
        // It is about practices, and names boards as they were when it was made.
        names.putIfAbsent(told.code(), name);
      } else {
        names.put(told.code(), name);
      }
    }
  }

  @Nullable Area board(RegisterRow.NamedArea told) {
    return area(boards, told.code());
  }

  @Nullable Area region(RegisterRow.NamedArea told) {
    return area(regions, told.code());
  }

  private static @Nullable Area area(Map<String, String> names, String code) {
    String name = names.get(code);
    return name == null ? null : new Area(code, name);
  }
}
