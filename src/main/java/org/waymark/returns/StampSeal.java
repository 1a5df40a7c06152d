package org.waymark.returns;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * The code on a workbook's start sheet: HMAC-SHA256 over organisation, quarter, edition and the
 * edition's hash, in 64 hexadecimal digits.
 */
public final class StampSeal {
  /** Stands in none of the parts, so that no two stamps have the same text. */
  private static final String BETWEEN = "\n";

  private final StampKeys keys;

  public StampSeal(StampKeys keys) {
    this.keys = keys;
  }

  /** The code for these, whatever their capitals and the spaces around them. */
  public String code(String organisation, String quarter, String edition, String editionHash) {
    String text = String.join(BETWEEN, organisation, quarter, edition, editionHash);
    return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, keys.secret())
        .hmacHex(text.toLowerCase(Locale.ROOT));
  }

  /** Whether the code is the one for these. */
  public boolean fits(
      String code, String organisation, String quarter, String edition, String editionHash) {
    return MessageDigest.isEqual(
        code.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8),
        code(organisation, quarter, edition, editionHash).getBytes(StandardCharsets.UTF_8));
  }
}
