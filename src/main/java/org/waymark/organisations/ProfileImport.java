package org.waymark.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.waymark.calendar.LondonTime;
import org.waymark.findings.Checked;
import org.waymark.findings.Finding;
import org.waymark.findings.Place;
import org.waymark.findings.Severity;

/** Takes a file of profiles in, whole or not at all, or tells what would change if it did. */
public final class ProfileImport {
  /** The most mistakes that are told one by one. */
  public static final int MOST_FINDINGS = 100;

  private final ProfileFiles files;
  private final Organisations organisations;
  private final Profiles profiles;
  private final Clock clock;

  public ProfileImport(
      ProfileFiles files, Organisations organisations, Profiles profiles, Clock clock) {
    this.files = files;
    this.organisations = organisations;
    this.profiles = profiles;
    this.clock = clock;
  }

  /** A file; only a trial when nothing is to be kept. */
  public record Order(String fileName, byte[] content, String by, boolean trial) {}

  /** Fails with every mistake at once, up to a hundred of them; then nothing is kept. */
  public Checked<ProfileReport> run(Order order) {
    Checked<ProfileFile> read = files.read(order.fileName(), order.content());
    Optional<ProfileFile> file = read.value();
    if (file.isEmpty()) {
      return Checked.failed(read.findings());
    }
    List<Organisation> register = organisations.all();
    List<Finding> mistakes = mistakes(order.fileName(), file.get(), register);
    if (!mistakes.isEmpty()) {
      return Checked.failed(mistakes);
    }
    ProfileReport report = report(file.get(), register);
    if (!order.trial() && !report.changed().isEmpty()) {
      profiles.keep(
          report.changed(),
          new RegisterSource(
              order.fileName(),
              DigestUtils.sha256Hex(order.content()),
              order.by(),
              clock.instant()));
    }
    return Checked.of(report, List.of());
  }

  private static List<Finding> mistakes(
      String fileName, ProfileFile file, List<Organisation> register) {
    Set<OrganisationCode> known =
        register.stream().map(Organisation::code).collect(Collectors.toSet());
    List<Finding> mistakes = new ArrayList<>(file.findings());
    Map<OrganisationCode, Long> lines = new HashMap<>();
    Map<String, Collaborative> names = new HashMap<>();
    for (ProfileFile.Row row : file.rows()) {
      OrganisationCode code = row.profile().organisation();
      Long before = lines.putIfAbsent(code, row.line());
      if (before != null) {
        mistakes.add(
            mistake(fileName, row, "%s is on line %d too".formatted(code, before), "Keep one."));
      } else if (!known.contains(code)) {
        mistakes.add(
            mistake(
                fileName,
                row,
                code + " is not in the register",
                "Correct the code, or import the register first."));
      }
      for (Collaborative one : row.profile().collaboratives()) {
        Collaborative first = names.putIfAbsent(one.code(), one);
        if (first != null && !first.equals(one)) {
          mistakes.add(
              mistake(
                  fileName,
                  row,
                  "%s is called \"%s\" here and \"%s\" before"
                      .formatted(one.code(), one.name(), first.name()),
                  "Give the collaborative one name."));
        }
      }
    }
    return mistakes.stream()
        .sorted(Comparator.comparingLong(ProfileImport::line))
        .limit(MOST_FINDINGS)
        .toList();
  }

  private ProfileReport report(ProfileFile file, List<Organisation> register) {
    Map<OrganisationCode, Profile> before = Profile.byCode(profiles.all());
    List<Profile> told = file.rows().stream().map(ProfileFile.Row::profile).toList();
    List<Profile> changed =
        told.stream().filter(p -> !p.equals(before.get(p.organisation()))).toList();
    Map<OrganisationCode, Profile> after = Profile.byCode(told);
    LocalDate today = LondonTime.date(clock.instant());
    return new ProfileReport(
        changed,
        told.size() - changed.size(),
        register.stream()
            .filter(o -> !o.life().isOverBy(today))
            .filter(o -> !before.containsKey(o.code()) && !after.containsKey(o.code()))
            .toList());
  }

  /** 0 for what is wrong with more than a line. */
  private static long line(Finding finding) {
    String cell = finding.place().cell();
    return cell == null ? 0 : Long.parseLong(cell.replaceAll("\\D", ""));
  }

  private static Finding mistake(String fileName, ProfileFile.Row row, String what, String remedy) {
    return new Finding(
        "profile-row",
        Severity.MUST_FIX,
        new Place(fileName, "line " + row.line(), null),
        row.profile().organisation().value(),
        "Line %d: %s.".formatted(row.line(), what),
        remedy);
  }
}
