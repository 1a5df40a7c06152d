package org.waymark.statistics;

import java.nio.ByteBuffer;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Where draws begin: the first 64 bits of a SHA-256, so that who knows what a figure is of can draw
 * it again, whatever the clock, the machine and the order of rows (methods.md, "Rank intervals").
 */
public record Seed(long bits) {

  /**
   * Of the UTF-8 text of the four parts, each ended by a line feed.
   *
   * @throws IllegalArgumentException when a part is blank or has a line break
   */
  public static Seed of(
      String quarter, String editionHash, String methodVersion, String measureId) {
    StringBuilder text = new StringBuilder();
    for (String part : new String[] {quarter, editionHash, methodVersion, measureId}) {
      if (part.isBlank() || part.indexOf('\n') >= 0 || part.indexOf('\r') >= 0) {
        throw new IllegalArgumentException("no part of a seed: \"" + part + "\"");
      }
      text.append(part).append('\n');
    }
    return new Seed(ByteBuffer.wrap(DigestUtils.sha256(text.toString())).getLong());
  }
}
