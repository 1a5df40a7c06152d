package org.waymark.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.waymark.editions.Edition;
import org.waymark.editions.files.YamlEditionFiles;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.csv.RegisterCsv;
import org.waymark.returns.Workbooks;
import org.waymark.returns.poi.Samples;

/** The register, the edition and the quarters that demonstrations are made of. */
public final class Invented {
  public static final Edition EDITION = edition("edition-2026-1.yaml");
  public static final Edition EARLIER_EDITION = edition("edition-2025-1.yaml");
  public static final List<Organisation> REGISTER =
      new RegisterCsv()
          .read("register-fictitious.csv", bytes("register-fictitious.csv"))
          .value()
          .orElseThrow();
  public static final Mark MARK = new Mark(Instant.parse("2026-11-24T09:15:30Z"), EDITION.id());
  static final QuarterPlan PLAN = QuarterPlan.from(MARK, EARLIER_EDITION.id());
  static final Workbooks WORKBOOKS = Samples.WORKBOOKS;

  private Invented() {}

  static Organisation organisation(String code) {
    return REGISTER.stream()
        .filter(o -> o.code().equals(new OrganisationCode(code)))
        .findFirst()
        .orElseThrow();
  }

  private static Edition edition(String name) {
    return new YamlEditionFiles().read(name, bytes(name)).value().orElseThrow();
  }

  public static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(Path.of("data-samples").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
