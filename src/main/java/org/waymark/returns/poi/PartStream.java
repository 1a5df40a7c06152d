package org.waymark.returns.poi;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A zip entry's bytes on their way to a parser: counts what was really expanded, whatever the zip
 * declares, and stops at a document type declaration. Zero bytes are passed over while looking for
 * one, so that ASCII, UTF-16 and UTF-32 are all seen.
 */
final class PartStream extends FilterInputStream {
  private static final byte[] DOCTYPE = {'<', '!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E'};
  private static final byte[] ENTITY = {'<', '!', 'E', 'N', 'T', 'I', 'T', 'Y'};

  private final Budget budget;
  private long expanded;
  private int doctypeSeen;
  private int entitySeen;
  private boolean begun;
  private boolean markup;

  /** Bytes that all entries of a zip may still expand to. */
  static final class Budget {
    private long left;

    Budget(long bytes) {
      left = bytes;
    }

    void spend(long bytes) throws Blocked {
      left -= bytes;
      if (left < 0) {
        throw new Blocked(Obstacle.BOMB);
      }
    }
  }

  PartStream(InputStream in, Budget budget) {
    super(in);
    this.budget = budget;
  }

  long expanded() {
    return expanded;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] b, int off, int len) throws IOException {
    int n = super.read(b, off, len);
    if (n > 0) {
      expanded += n;
      budget.spend(n);
      for (int i = off; i < off + n; i++) {
        look(b[i]);
      }
    }
    return n;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void look(byte b) throws Blocked {
    if (b == 0) {
      return;
    }
    if (!begun && !isBomOrSpace(b)) {
      begun = true;
      markup = b == '<';
    }
    if (markup) {
      doctypeSeen = step(DOCTYPE, doctypeSeen, b);
      entitySeen = step(ENTITY, entitySeen, b);
      if (doctypeSeen == DOCTYPE.length || entitySeen == ENTITY.length) {
        throw new Blocked(Obstacle.DOCTYPE);
      }
    }
  }

  private static int step(byte[] wanted, int seen, byte b) {
    if (b == wanted[seen]) {
      return seen + 1;
    }
    return b == wanted[0] ? 1 : 0;
  }

  private static boolean isBomOrSpace(byte b) {
    return b == ' '
        || b == '\t'
        || b == '\r'
        || b == '\n'
        || b == (byte) 0xEF
        || b == (byte) 0xBB
        || b == (byte) 0xBF
        || b == (byte) 0xFE
        || b == (byte) 0xFF;
  }

  /** Reads to the end, so that every byte was counted and looked at. */
  void drain() throws IOException {
    byte[] buffer = new byte[8192];
    while (read(buffer, 0, buffer.length) >= 0) {
      // counting is the purpose
    }
  }
}
