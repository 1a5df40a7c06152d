package org.waymark.returns;

/** The secret that workbooks are stamped with: made once, and then the same for ever. */
public interface StampKeys {
  /** 32 random bytes, kept before they are first given out. */
  byte[] secret();
}
