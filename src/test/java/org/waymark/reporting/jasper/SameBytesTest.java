package org.waymark.reporting.jasper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.advice.Advised;
import org.waymark.advice.QuarterAdvice;
import org.waymark.benchmarking.Benchmark;
import org.waymark.reporting.AdviceReport;
import org.waymark.reporting.Document;
import org.waymark.reporting.Fixtures;
import org.waymark.reporting.Histories;
import org.waymark.reporting.NationalAdvice;
import org.waymark.reporting.OrganisationReport;

/** The other machine is another Java virtual machine with the same class path. */
class SameBytesTest {

  private static String hash(byte[]... documents) throws Exception {
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    for (byte[] document : documents) {
      sha.update(document);
    }
    return new BigInteger(1, sha.digest()).toString(16);
  }

  private static String both() throws Exception {
    return hash(
        pack(new JasperPacks()).content(),
        new JasperSummaries()
            .print(Fixtures.national(), Histories.nation(20), NationalAdvice.of(Advised.crowd(64)))
            .content());
  }

  private static Document pack(JasperPacks packs) {
    QuarterAdvice advice = Advised.crowd(64);
    Benchmark one = Advised.first(advice);
    return packs.print(
        OrganisationReport.of(one, Fixtures.NOTE),
        Histories.own(Fixtures.levels(), 20),
        AdviceReport.of(one, advice));
  }

  /** Prints the hash; run by the test in the other machine. */
  public static void main(String[] none) throws Exception {
    System.out.print("hash=" + both());
  }

  @Test
  void two_machines_print_the_same_bytes() throws Exception {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SameBytesTest.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(said).endsWith("hash=" + both());
  }

  @Test
  void many_threads_print_the_same_bytes_as_one() throws Exception {
    JasperPacks packs = new JasperPacks();
    byte[] one = pack(packs).content();
    List<byte[]> many =
        IntStream.range(0, 16).parallel().mapToObj(i -> pack(packs).content()).toList();
    for (byte[] bytes : many) {
      assertThat(hash(bytes)).isEqualTo(hash(one));
    }
  }
}
