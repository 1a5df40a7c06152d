package org.waymark.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StampSealTest {
  private final StampSeal seal = new StampSeal(() -> "Jefe".getBytes(StandardCharsets.US_ASCII));
  private final String code = seal.code("RX9", "2026-27-q2", "edition-2026-1", "ab12");

  @Test
  void the_code_fits_what_it_was_made_for_in_any_capitals() {
    assertThat(code).matches("[0-9a-f]{64}");
    assertThat(seal.fits(code, "RX9", "2026-27-q2", "edition-2026-1", "ab12")).isTrue();
    assertThat(
            seal.fits(code.toUpperCase(Locale.ROOT), "rx9", "2026-27-Q2", "edition-2026-1", "ab12"))
        .isTrue();
  }

  @Test
  void it_fits_nothing_else() {
    assertThat(seal.fits(code, "RX8", "2026-27-q2", "edition-2026-1", "ab12")).isFalse();
    assertThat(seal.fits(code, "RX9", "2026-27-q3", "edition-2026-1", "ab12")).isFalse();
    assertThat(seal.fits(code, "RX9", "2026-27-q2", "edition-2026-2", "ab12")).isFalse();
    assertThat(seal.fits(code, "RX9", "2026-27-q2", "edition-2026-1", "ab13")).isFalse();
    assertThat(seal.fits("", "RX9", "2026-27-q2", "edition-2026-1", "ab12")).isFalse();
  }

  @Test
  void another_key_makes_another_code() {
    var other = new StampSeal(() -> new byte[32]);
    assertThat(other.fits(code, "RX9", "2026-27-q2", "edition-2026-1", "ab12")).isFalse();
  }
}
