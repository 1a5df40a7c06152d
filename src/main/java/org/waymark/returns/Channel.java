package org.waymark.returns;

/** How a return reached us. */
public enum Channel {
  DROP_FOLDER("by drop folder"),
  WEB("on the upload page"),
  REST("by REST");

  private final String words;

  Channel(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
