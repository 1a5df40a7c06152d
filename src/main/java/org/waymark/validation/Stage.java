package org.waymark.validation;

/** The stages of an examination, in the order in which their findings are looked for. */
public enum Stage {
  FILE("The file"),
  TEMPLATE("The template"),
  CELL("Each cell"),
  ROW("Each row"),
  ACROSS("Across the sheets"),
  LAST_QUARTER("Against your last return"),
  PEERS("Against organisations of your type");

  private final String words;

  Stage(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
