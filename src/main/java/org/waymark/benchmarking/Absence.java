package org.waymark.benchmarking;

/** Why a released quarter has no value of an organisation or a group. */
public enum Absence {
  NOT_ASKED("Not asked for a return"),
  NO_RETURN("No return counted"),
  NOT_AVAILABLE("[x] too little was answered"),
  NOT_IN_EDITION("The edition did not have this measure"),
  PART_MISSING("[x] a part of the merged organisation has no score");

  private final String words;

  Absence(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
