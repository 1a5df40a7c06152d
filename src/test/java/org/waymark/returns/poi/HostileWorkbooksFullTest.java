package org.waymark.returns.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.findings.Finding;
import org.waymark.realdata.HostileWorkbooks;

/**
 * Spreadsheets from the public test corpora of spreadsheet libraries; what each is, says the
 * INDEX.csv beside them.
 */
@Tag("full")
class HostileWorkbooksFullTest {
  private static final Duration LONGEST = Duration.ofSeconds(20);

  @Test
  void each_file_is_told_in_one_sentence_why_it_is_not_read() {
    PoiWorkbooks workbooks = Samples.WORKBOOKS;
    Map<String, byte[]> files = HostileWorkbooks.files();

    Map<String, String> outcome = new TreeMap<>();
    files.forEach(
        (name, content) -> {
          var read =
              Assertions.assertTimeoutPreemptively(
                  LONGEST, () -> workbooks.read(name, content), name);
          assertThat(read.findings()).as(name).hasSize(1);
          Finding finding = read.findings().get(0);
          assertThat(HostileWorkbooks.faultOf(name, finding)).isEmpty();
          outcome.put(name, finding.rule());
        });

    assertThat(outcome).isEqualTo(HostileWorkbooks.expected());
  }

  @Test
  void a_heap_of_128_megabytes_is_enough_for_all_of_them() throws Exception {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dwaymark.realdata=" + System.getProperty("waymark.realdata"),
                HostileWorkbooksFullTest.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(child.waitFor(120, TimeUnit.SECONDS)).isTrue();
      assertThat(child.exitValue()).isZero();
    } finally {
      child.destroyForcibly();
    }
  }

  /** Reads all files; run in a JVM of its own with a small heap. */
  public static void main(String[] args) {
    PoiWorkbooks workbooks = Samples.WORKBOOKS;
    HostileWorkbooks.files().forEach(workbooks::read);
  }
}
