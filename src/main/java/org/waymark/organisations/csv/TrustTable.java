package org.waymark.organisations.csv;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.organisations.OrganisationType;
import org.waymark.organisations.RegisterFile;
import org.waymark.organisations.RegisterRow;

/** The register of trusts with names of areas and each trust's sector, from two sources. */
final class TrustTable implements Form {
  private static final String SECTOR = "sector_type.*";

  /** Used in the estates collection; it knows trusts that closed before the sectors were drawn. */
  private static final String ESTATES = "eric_type.*";

  @Override
  public RegisterFile.Kind kind() {
    return RegisterFile.Kind.TRUST_TABLE;
  }

  @Override
  public boolean fits(List<String> first) {
    return first.containsAll(
            List.of(
                "ods_code",
                "name",
                "open_date",
                "close_date",
                "region_code",
                "region_name",
                "icb_code",
                "icb_name"))
        && first.stream().anyMatch(c -> c.matches(SECTOR))
        && first.stream().anyMatch(c -> c.matches(ESTATES));
  }

  @Override
  public void read(Cells row, Gathered into) {
    if (England.isOutside(row.text("ods_code"), row.text("region_code"))) {
      into.keepOut(England.OUTSIDE);
      return;
    }
    String sector = row.text(SECTOR);
    into.add(
        new RegisterRow(
            row.line(),
            row.code("ods_code"),
            row.text("name"),
            type(sector.isEmpty() ? row.text(ESTATES) : sector),
            row.area("icb_code", "icb_name"),
            row.area("region_code", "region_name"),
            row.life("open_date", "close_date")));
  }

  /** By its telling word: both tables write the types in their own way. */
  private static @Nullable OrganisationType type(String words) {
    String said = words.toLowerCase(Locale.ROOT);
    if (said.isEmpty()) {
      return null;
    }
    // Many acute and mental health trusts run community services too, so that this comes last.
    if (said.contains("ambulance")) {
      return OrganisationType.AMBULANCE_TRUST;
    }
    if (said.contains("specialist")) {
      return OrganisationType.SPECIALIST_TRUST;
    }
    if (said.contains("mental health")) {
      return OrganisationType.MENTAL_HEALTH_TRUST;
    }
    if (said.contains("acute")) {
      return OrganisationType.ACUTE_TRUST;
    }
    if (said.contains("community")) {
      return OrganisationType.COMMUNITY_TRUST;
    }
    throw new IllegalArgumentException("\"%s\" is no type of trust".formatted(words));
  }
}
