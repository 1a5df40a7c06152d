package org.waymark.benchmarking.jpa;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts as bytes, most of them one or two: seven bits each, the lowest first, the eighth says that
 * more follow. A 0 is followed by how many there are of it in a row.
 */
final class PackedCounts {
  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private PackedCounts() {}

  static byte[] packed(List<Integer> counts) {
    var bytes = new ByteArrayOutputStream();
    for (int i = 0; i < counts.size(); ) {
      put(counts.get(i), bytes);
      int from = i++;
      if (counts.get(from) == 0) {
        while (i < counts.size() && counts.get(i) == 0) {
          i++;
        }
        put(i - from, bytes);
      }
    }
    return bytes.toByteArray();
  }

  private static void put(int number, ByteArrayOutputStream to) {
    int rest = number;
    while (rest >= MORE) {
      to.write(rest % MORE | MORE);
      rest >>= BITS;
    }
    to.write(rest);
  }

  static List<Integer> unpacked(byte[] bytes) {
    List<Integer> counts = new ArrayList<>();
    boolean zeros = false;
    int number = 0;
    int shift = 0;
    for (byte one : bytes) {
      number |= (one & (MORE - 1)) << shift;
      shift += BITS;
      if ((one & MORE) == 0) {
        int more = zeros ? number - 1 : 1;
        for (int i = 0; i < more; i++) {
          counts.add(zeros ? 0 : number);
        }
        zeros = !zeros && number == 0;
        number = 0;
        shift = 0;
      }
    }
    return counts;
  }
}
