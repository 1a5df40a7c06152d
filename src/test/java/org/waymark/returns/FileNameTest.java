package org.waymark.returns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
  @ParameterizedTest
  @CsvSource({
    "return.xlsx, return.xlsx",
    "C:\\Users\\ann\\Q2 return.xlsx, Q2 return.xlsx",
    "../../etc/passwd, passwd",
    "/srv/inbox/, unnamed",
    "'', unnamed",
    "Zoë.xlsx, Zoë.xlsx"
  })
  void only_the_last_part_of_a_path_is_a_name(String sent, String name) {
    assertThat(new FileName(sent).value()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "re\u202Eturn.xlsx",
        "re\u200Bturn.xlsx",
        "\uFEFFreturn.xlsx",
        "re\u0000turn.xlsx",
        "return.xlsx\u2069",
        "re\uD800turn.xlsx",
        "re\u001B[turn.xlsx"
      })
  void what_the_eye_does_not_see_is_left_out(String sent) {
    assertThat(new FileName(sent).value().replace("[", "")).isEqualTo("return.xlsx");
  }

  @Test
  void a_name_is_one_line() {
    assertThat(new FileName("a\r\nSet-Cookie: b\u2028c\t d.xlsx").value())
        .isEqualTo("a Set-Cookie: b c d.xlsx");
  }

  @Test
  void of_a_long_name_the_middle_is_left_out_so_that_its_end_shows() {
    FileName name = new FileName("a".repeat(10_000) + "\uD83D\uDE00 return.xlsx");
    assertThat(name.value()).hasSizeLessThanOrEqualTo(255).endsWith(" return.xlsx");
    assertThat(name.quoted()).hasSizeLessThanOrEqualTo(82).endsWith(" return.xlsx\"").contains("…");
    assertThat(name.onDisk()).hasSizeLessThanOrEqualTo(120).matches("[A-Za-z0-9._-]+");
  }

  @Test
  void no_half_of_a_character_is_left_where_a_name_is_cut() {
    for (int length = 240; length < 280; length++) {
      String name = new FileName("\uD83D\uDE00".repeat(length)).value();
      assertThat(name.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
    }
  }

  @Test
  void quotation_marks_in_a_name_do_not_end_the_quotation() {
    assertThat(new FileName("my \"best\" return.xlsx").quoted())
        .isEqualTo("\"my 'best' return.xlsx\"");
  }

  @Test
  void on_disk_a_name_has_plain_letters_only() {
    assertThat(new FileName("Zoë & Söhne: Q2.xlsx").onDisk()).isEqualTo("Zo_S_hne_Q2.xlsx");
  }
}
