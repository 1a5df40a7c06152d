package org.waymark.organisations.csv;

/** Welsh trusts are in the registers of trusts: their codes begin with 7 or their region with W. */
final class England {
  static final String OUTSIDE = "outside England";

  private England() {}

  static boolean isOutside(String code, String region) {
    return code.startsWith("7") || region.startsWith("W");
  }
}
