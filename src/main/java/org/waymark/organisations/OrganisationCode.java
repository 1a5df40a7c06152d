package org.waymark.organisations;

import java.util.Locale;
import java.util.regex.Pattern;

/** An ODS code: 2 to 10 capital letters and digits ("RX9", "G6V2S"; before 2000 also "12"). */
public record OrganisationCode(String value) implements Comparable<OrganisationCode> {
  private static final Pattern FORM = Pattern.compile("[A-Z0-9]{2,10}");

  public OrganisationCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "an organisation code has 2 to 10 capital letters and digits, not \"" + value + "\"");
    }
  }

  /** Reads a code as people type it: spaces around it and small letters are forgiven. */
  public static OrganisationCode parse(String text) {
    return new OrganisationCode(text.strip().toUpperCase(Locale.ROOT));
  }

  @Override
  public int compareTo(OrganisationCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
