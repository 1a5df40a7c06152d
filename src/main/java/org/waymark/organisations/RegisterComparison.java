package org.waymark.organisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.findings.Finding;
import org.waymark.findings.Place;
import org.waymark.findings.Severity;

/** Holds one register file against the register: what it changes, and what it leaves. */
final class RegisterComparison {
  /** The most findings that a report tells one by one. */
  static final int MOST_FINDINGS = 100;

  static final String NOT_OURS = "not in the register";

  private final Map<OrganisationCode, Organisation> ours = new TreeMap<>();
  private final Map<OrganisationCode, Organisation> updated = new TreeMap<>();
  private final Set<OrganisationCode> listed = new TreeSet<>();
  private final RegisterFile file;
  private final String fileName;
  private final LocalDate day;
  private final KnownAreas areas;
  private final Map<String, Integer> keptOut;
  private final List<Finding> findings;
  private int notTaken;

  private RegisterComparison(
      RegisterFile file, String fileName, Collection<Organisation> register, LocalDate day) {
    this.file = file;
    this.fileName = fileName;
    this.day = day;
    register.forEach(o -> ours.put(o.code(), o));
    areas = new KnownAreas(register, file);
    keptOut = new LinkedHashMap<>(file.keptOut());
    findings = new ArrayList<>(file.findings());
    notTaken = file.notUnderstood();
  }

  /** What the file would change in this register on the day. */
  static RegisterReport of(
      RegisterFile file,
      String fileName,
      Collection<Organisation> register,
      Collection<Succession> known,
      LocalDate day) {
    return new RegisterComparison(file, fileName, register, day).report(known);
  }

  private RegisterReport report(Collection<Succession> known) {
    file.rows().forEach(this::take);
    if (file.kind() == RegisterFile.Kind.BOARDS) {
      ours.values().stream().filter(o -> !listed.contains(o.code())).forEach(this::follow);
    }
    Set<Succession> added = new TreeSet<>(file.successions());
    added.removeAll(Set.copyOf(known));
    added.forEach(this::close);
    List<RegisterChange> changes = new ArrayList<>();
    List<Organisation> changed = new ArrayList<>();
    updated.forEach(
        (code, now) -> {
          List<RegisterChange> of = RegisterChanges.between(ours.get(code), now, day);
          if (!of.isEmpty()) {
            changes.addAll(of);
            changed.add(now);
          }
        });
    return new RegisterReport(
        file.kind(),
        new RegisterUpdate(day, changed, List.copyOf(added)),
        changes,
        updated.size() - changed.size() + file.successions().size() - added.size(),
        keptOut,
        ours.values().stream()
            .filter(o -> file.kind().lists(o.type()) && !listed.contains(o.code()))
            .filter(o -> !o.life().isOverBy(day))
            .toList(),
        findings,
        notTaken);
  }

  private void take(RegisterRow row) {
    Organisation before = ours.get(row.code());
    listed.add(row.code());
    if (before == null && !file.kind().adds()) {
      keptOut.merge(NOT_OURS, 1, Integer::sum);
      return;
    }
    String name = name(row, before);
    OrganisationType type = row.type() == null && before != null ? before.type() : row.type();
    Area board = areas.board(row.icb());
    Area region = areas.region(row.region());
    Lifetime life = row.life() == null && before != null ? before.life() : row.life();
    if (type == null) {
      wrong(
          row,
          "register-type",
          "no file says what type of trust %s is".formatted(row.code()),
          "Import the table of trusts with their type first, or add it in Waymark's own form.");
    } else if (board == null || region == null) {
      wrong(
          row,
          "register-area",
          "the register has no name for %s"
              .formatted(board == null ? row.icb().code() : row.region().code()),
          "Import the table of integrated care boards first, and this file again.");
    } else if (name == null) {
      wrong(row, "register-name", row.code() + " has no name", "Add its name to the row.");
    } else {
      updated.put(
          row.code(),
          new Organisation(
              row.code(), name, type, board, region, life == null ? Lifetime.UNKNOWN : life));
    }
  }

  /** A name that differs in capitals alone is no other name: registers shout. */
  private static @Nullable String name(RegisterRow row, @Nullable Organisation before) {
    String told = row.name();
    if (before == null || told != null && !plain(told).equals(plain(before.name()))) {
      return told;
    }
    return before.name();
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }

  /** Goes with its board to where the table of boards has it. */
  private void follow(Organisation one) {
    Organisation board = updated.get(code(one.icb()));
    if (board != null) {
      updated.put(
          one.code(),
          new Organisation(
              one.code(), one.name(), one.type(), board.icb(), board.region(), one.life()));
    }
  }

  private static @Nullable OrganisationCode code(Area board) {
    try {
      return new OrganisationCode(board.code());
    } catch (IllegalArgumentException noCode) {
      return null;
    }
  }

  /** Who is succeeded has closed, unless the register tells a day of its own. */
  private void close(Succession one) {
    Organisation before = ours.get(one.from());
    LocalDate last = one.on().minusDays(1);
    if (before != null
        && before.life().closed() == null
        && (before.life().opened() == null || !last.isBefore(before.life().opened()))) {
      updated.merge(
          one.from(), before.living(before.life().closedOn(last)), (first, later) -> first);
    }
  }

  private void wrong(RegisterRow row, String rule, String what, String remedy) {
    notTaken++;
    if (findings.size() < MOST_FINDINGS) {
      findings.add(
          new Finding(
              rule,
              Severity.MUST_FIX,
              new Place(fileName, "line " + row.line(), null),
              row.code().value(),
              "Line %d: %s.".formatted(row.line(), what),
              remedy));
    }
  }
}
