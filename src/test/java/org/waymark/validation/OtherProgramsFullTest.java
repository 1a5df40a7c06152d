package org.waymark.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.editions.ReturnForm;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answer;
import org.waymark.returns.RawReturn;
import org.waymark.returns.poi.Samples;
import org.waymark.returns.poi.WholeReturns;

/** Returns that were opened and saved in LibreOffice, which must be installed for this test. */
@Tag("full")
class OtherProgramsFullTest {
  private static final OrganisationType TYPE = OrganisationType.ACUTE_TRUST;

  @ParameterizedTest
  @EnumSource(ReturnForm.class)
  void libre_office_saves_a_return_without_changing_an_answer(ReturnForm form, @TempDir Path folder)
      throws Exception {
    Path original = original(folder, form);

    Path again = converted(folder, original, "xlsx:Calc MS Excel 2007 XML", "saved", ".xlsx");

    assertThatNothingChanged(form, again);
  }

  @ParameterizedTest
  @EnumSource(ReturnForm.class)
  void nor_by_way_of_its_own_format(ReturnForm form, @TempDir Path folder) throws Exception {
    Path document = converted(folder, original(folder, form), "ods", "ods", ".ods");

    Path again = converted(folder, document, "xlsx:Calc MS Excel 2007 XML", "back", ".xlsx");

    assertThatNothingChanged(form, again);
  }

  @Test
  void nor_does_it_change_a_copy_with_the_problems_marked(@TempDir Path folder) throws Exception {
    byte[] copy =
        Copies.copy(
            WholeReturns.filled(TYPE, ReturnForm.FULL, answers(ReturnForm.FULL)),
            TYPE,
            ReturnForm.FULL);
    Path original = Files.write(folder.resolve("return.xlsx"), copy);

    Path again = converted(folder, original, "xlsx:Calc MS Excel 2007 XML", "saved", ".xlsx");

    assertThatNothingChanged(ReturnForm.FULL, again);
    try (var before = Copies.opened(copy);
        var after = Copies.opened(Files.readAllBytes(again))) {
      assertThat(after.getSheet("Technology register").getCellComments().keySet())
          .isNotEmpty()
          .isEqualTo(before.getSheet("Technology register").getCellComments().keySet());
    }
  }

  private static List<Answer> answers(ReturnForm form) {
    return WholeReturns.answers(TYPE, form, new Random(11));
  }

  private static Path original(Path folder, ReturnForm form) throws IOException {
    return Files.write(
        folder.resolve("return.xlsx"), WholeReturns.filled(TYPE, form, answers(form)));
  }

  private static void assertThatNothingChanged(ReturnForm form, Path file) throws IOException {
    var read = Samples.WORKBOOKS.read("return.xlsx", Files.readAllBytes(file));
    assertThat(read.findings()).isEmpty();
    RawReturn raw = read.value().orElseThrow();
    assertThat(raw.stamp().genuine()).isTrue();
    assertThat(Understood.of(raw.answers(), WholeReturns.asked(TYPE, form)))
        .isEqualTo(Understood.of(answers(form)));
  }

  private static Path converted(Path folder, Path file, String to, String into, String ending)
      throws Exception {
    Path out = Files.createDirectories(folder.resolve(into));
    Path log = folder.resolve(into + ".log");
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                out.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(new File(log.toString()))
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    Path result = out.resolve("return" + ending);
    assertThat(result).as(Files.readString(log)).exists();
    return result;
  }
}
