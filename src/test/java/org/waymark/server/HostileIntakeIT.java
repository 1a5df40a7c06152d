package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.server.Ground.expect;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.access.Role;
import org.waymark.calendar.CollectionDates;
import org.waymark.calendar.Quarter;
import org.waymark.calendar.QuarterId;
import org.waymark.calendar.Quarters;
import org.waymark.findings.Finding;
import org.waymark.operations.Faults;
import org.waymark.operations.JobName;
import org.waymark.organisations.OrganisationCode;
import org.waymark.realdata.HostileWorkbooks;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.Returns;
import org.waymark.returns.SubmittedReturn;

/**
 * The 76 odd and hostile spreadsheets through the running server, by the drop folder and by REST:
 * each is rejected in one sentence, in bounded time and memory.
 */
@Tag("full")
@ExtendWith(ArquillianExtension.class)
class HostileIntakeIT {
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final Duration LONGEST_REQUEST = Duration.ofSeconds(20);
  private static final long MOST_LIVING_MEGABYTES = 400;
  private static final long MOST_GROWTH_MEGABYTES = 40;
  private static final QuarterId QUARTER = QuarterId.parse("2028-29-q3");

  @Deployment
  static WebArchive application() {
    return TheApplication.withTests();
  }

  @Inject Cast cast;
  @Inject Trusts trusts;
  @Inject Quarterly quarterly;
  @Inject Quarters quarters;
  @Inject Returns returns;
  @Inject Faults faults;

  @Test
  void each_of_76_files_is_rejected_in_one_sentence_by_either_way() throws Exception {
    // What cannot be read goes to the open quarter that closes first: that is this one.
    Quarter quarter = saved(Instant.now().minusSeconds(60), Duration.ofMinutes(40));
    OrganisationCode byFolder = trusts.registered("ZH1").code();
    OrganisationCode byRest = trusts.registered("ZH2").code();
    Visitor sender = cast.program("zh-sender", Role.SUBMITTER, "ZH2");
    int faultsBefore = faults.latest(1_000).size();
    Map<String, byte[]> files = HostileWorkbooks.files();
    Instant begin = Instant.now();
    try (HeapWatch heap = new HeapWatch()) {
      files.forEach((name, content) -> quarterly.drop(byFolder, name, content));
      quarterly.run(JobName.TAKE_IN_RETURNS, quarter, () -> decided(byFolder, files.size()));
      Duration folder = Duration.between(begin, Instant.now());
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Instant sent = Instant.now();
        expect(201, send(sender, file.getKey(), file.getValue()));
        assertTrue(Duration.between(sent, Instant.now()).compareTo(LONGEST_REQUEST) < 0, file.getKey());
      }
      quarterly.run(JobName.TAKE_IN_RETURNS, quarter, () -> decided(byRest, files.size()));
      Duration all = Duration.between(begin, Instant.now());
      System.getLogger("waymark.test")
          .log(
              System.Logger.Level.INFO,
              "76 files: drop folder %s, both ways %s; heap of %d MB: most living %d MB, growth %d MB"
                  .formatted(folder, all, HeapWatch.limit(), heap.most(), heap.growth()));
      assertTrue(all.compareTo(LONGEST) < 0, "took " + all);
      assertTrue(HeapWatch.limit() <= 1024, "the heap has " + HeapWatch.limit() + " MB");
      assertTrue(heap.most() < MOST_LIVING_MEGABYTES, "living: " + heap.most() + " MB");
      assertTrue(heap.growth() < MOST_GROWTH_MEGABYTES, "growth: " + heap.growth() + " MB");
    }
    assertEquals(HostileWorkbooks.expected(), outcomes(byFolder));
    assertEquals(HostileWorkbooks.expected(), outcomes(byRest));
    assertEquals(faultsBefore, faults.latest(1_000).size(), () -> faults.latest(3).toString());
    saved(Instant.now().plus(Duration.ofDays(10)), Duration.ofDays(20));
  }

  private Quarter saved(Instant opens, Duration closesIn) {
    Instant closes = Instant.now().plus(closesIn);
    var quarter =
        new Quarter(
            QUARTER, Trusts.EDITION, new CollectionDates(opens, closes, closes, closes), false);
    quarters.save(quarter);
    return quarter;
  }

  private static Visitor.Reply send(Visitor sender, String name, byte[] content) {
    return sender.send(
        "POST",
        "/api/returns?quarter=%s&fileName=%s"
            .formatted(QUARTER, URLEncoder.encode(name, StandardCharsets.UTF_8)),
        "application/octet-stream",
        content);
  }

  private boolean decided(OrganisationCode code, int count) {
    List<SubmittedReturn> all = returns.ofOrganisation(code);
    return all.size() == count && all.stream().noneMatch(r -> r.status() == ReturnStatus.RECEIVED);
  }

  /** By file name the rule that rejected it, or what is wrong with how that is told. */
  private Map<String, String> outcomes(OrganisationCode code) {
    Map<String, String> outcomes = new TreeMap<>();
    for (SubmittedReturn r : returns.ofOrganisation(code)) {
      List<Finding> findings = returns.findings(r.id());
      List<String> said = new ArrayList<>();
      for (Finding finding : findings) {
        said.add(
            HostileWorkbooks.faultOf(r.fileName(), finding).orElse(finding.rule()));
      }
      outcomes.put(
          r.fileName(),
          r.status() == ReturnStatus.REJECTED ? String.join("; ", said) : r.status() + ": " + said);
    }
    return outcomes;
  }
}
