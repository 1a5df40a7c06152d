package org.waymark.editions;

/** A word or abbreviation of an edition and what it means there. */
public record Term(String term, String meaning) {
  public Term {
    if (term.isBlank() || meaning.isBlank()) {
      throw new IllegalArgumentException("a term has a meaning");
    }
  }
}
