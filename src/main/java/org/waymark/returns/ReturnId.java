package org.waymark.returns;

/** A return's number, 1 or more, unique in the system. */
public record ReturnId(long value) implements Comparable<ReturnId> {
  public ReturnId {
    if (value < 1) {
      throw new IllegalArgumentException("a return's number is 1 or more: " + value);
    }
  }

  @Override
  public int compareTo(ReturnId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
