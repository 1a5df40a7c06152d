package org.waymark.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.calendar.Quarter;
import org.waymark.editions.Edition;
import org.waymark.editions.files.YamlEditionFiles;
import org.waymark.organisations.Area;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.OrganisationType;
import org.waymark.returns.Answer;
import org.waymark.returns.poi.Samples;

/**
 * Invented organisations and their return workbooks, made once: most are complete, every tenth
 * lacks answers, one is no workbook, and one lies in the folder of an organisation that is none.
 */
record FilledReturns(List<Organisation> organisations, Map<String, byte[]> workbooks) {
  private static final int LACKING = 10;
  private static final String NOBODY = "ZK999";

  static FilledReturns of(int count, Quarter quarter) {
    Edition edition = edition();
    List<Organisation> organisations =
        IntStream.range(0, count).mapToObj(FilledReturns::organisation).toList();
    Map<String, byte[]> workbooks = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      Organisation one = organisations.get(i);
      workbooks.put(one.code().value(), workbook(one, quarter, edition, i));
    }
    workbooks.put(NOBODY, "not a workbook either".getBytes(StandardCharsets.UTF_8));
    return new FilledReturns(organisations, workbooks);
  }

  static Edition edition() {
    Path file = Path.of("data-samples/edition-2026-1.yaml");
    try {
      return new YamlEditionFiles()
          .read("edition-2026-1.yaml", Files.readAllBytes(file))
          .value()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The register as the API takes it. */
  String register() {
    return organisations.stream()
        .map(
            o ->
                String.join(
                    ",",
                    o.code().value(),
                    o.name(),
                    o.type().id(),
                    o.icb().code(),
                    o.icb().name(),
                    o.region().code(),
                    o.region().name()))
        .collect(
            Collectors.joining(
                "\n", "code,name,type,icb_code,icb_name,region_code,region_name\n", "\n"));
  }

  /** Drops all workbooks as another system would: written elsewhere, moved in. */
  void drop(Path inbox) {
    workbooks.forEach(
        (code, workbook) -> {
          try {
            Path folder = Files.createDirectories(inbox.resolve(code));
            Path written = Files.write(folder.resolve("return.xlsx.part"), workbook);
            Files.move(written, folder.resolve("return.xlsx"), StandardCopyOption.ATOMIC_MOVE);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static Organisation organisation(int i) {
    return new Organisation(
        new OrganisationCode("ZK%03d".formatted(i)),
        "Invented Trust %d".formatted(i),
        i % 3 == 0 ? OrganisationType.ACUTE_TRUST : OrganisationType.MENTAL_HEALTH_TRUST,
        new Area("QZ" + i % 4, "Invented board " + i % 4),
        new Area("YZ" + i % 2, "Invented region " + i % 2));
  }

  private static byte[] workbook(Organisation one, Quarter quarter, Edition edition, int i) {
    if (i == 1) {
      return "not a workbook".getBytes(StandardCharsets.UTF_8);
    }
    List<Answer> answers = MiddlingAnswers.to(edition, one.type(), quarter.id(), 1 + i % 4);
    return Samples.WORKBOOKS.template(
        one, quarter, edition, i % LACKING == 0 ? answers.subList(3, answers.size()) : answers);
  }
}
