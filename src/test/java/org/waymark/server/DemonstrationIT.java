package org.waymark.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration as a newcomer meets it: a server of its own in an empty data folder. */
class DemonstrationIT {
  private static final Duration TWO_MINUTES = Duration.ofMinutes(2);
  private static final Duration FOUR_MINUTES = Duration.ofMinutes(4);
  private static final Map<String, String> DEMONSTRATION = Map.of("WAYMARK_DEMO", "true");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void it_publishes_by_itself_goes_on_after_a_stop_and_never_meets_real_returns() throws Exception {
    String quarter;
    String before;
    try (ServerProcess server = ServerProcess.start(folder, DEMONSTRATION).awaitDeployed()) {
      server.awaitSaid("Demonstration: 16 earlier quarters are filled in", FOUR_MINUTES);
      MatchResult published =
          server.awaitSaid(
              "Demonstration: .* is published: (\\d+) returns count, 6 were rejected with reasons,"
                  + " (\\d+) documents. See http://127.0.0.1:\\d+/national/results/(\\S+)",
              TWO_MINUTES);
      assertThat(Integer.parseInt(published.group(1))).isBetween(30, 40);
      quarter = published.group(3);
      String key = keyOf(server, "national");
      before = returns(server, key, quarter);
      assertThat(numbers(before, "\"status\":\"REJECTED\"")).hasSize(6);
      assertThat(before).doesNotContain("\"RECEIVED\"", "\"ACCEPTED\"");
      everyRejectedReturnHasReasons(server, key, before);
      threeFilesWereRefused();
      everyDocumentSaysWhatItIs(server, key, quarter, Integer.parseInt(published.group(2)));
      everyPageSaysWhatItIs(server);
      trendsGoOverAllQuarters(server, key);
      assertThat(numbers(text(server, key, "/api/quarters"), "\"softDeadline\"")).hasSize(18);
      adviceKnowsRoadMapsAndRegisters(server, key, quarter);
      server.stop();
    }
    nothingIsMadeTwice(quarter, before);
    itIsRefused(Map.of(), "this database holds the invented organisations of a demonstration");
    withoutTheMark();
    itIsRefused(DEMONSTRATION, "WAYMARK_DEMO=true is refused: this database was not begun as");
  }

  private static void everyRejectedReturnHasReasons(
      ServerProcess server, String key, String returns) {
    for (String id : numbers(returns, "\\{\"id\":(\\d+)[^}]*\"status\":\"REJECTED\"")) {
      assertThat(text(server, key, "/api/returns/" + id)).contains("\"severity\":\"MUST_FIX\"");
    }
  }

  /** Of a closed quarter, of another organisation, and of none: each with the reason beside it. */
  private void threeFilesWereRefused() throws IOException {
    Path home = ServerProcess.home(folder);
    try (Stream<Path> refused = Files.walk(home.resolve("refused"));
        Stream<Path> left = Files.walk(home.resolve("inbox"))) {
      assertThat(refused.filter(f -> f.toString().endsWith(".why.txt"))).hasSize(3);
      assertThat(left.filter(Files::isRegularFile)).isEmpty();
    }
  }

  private static void everyDocumentSaysWhatItIs(
      ServerProcess server, String key, String quarter, int many) throws IOException {
    String publication = text(server, key, "/api/publications/" + quarter);
    assertThat(publication).contains("national-summary", "comparison-table", "organisation-pack");
    List<String> ids = numbers(publication, "\\{\"id\":(\\d+),\"kind\"");
    assertThat(ids).hasSize(many);
    for (String id : ids) {
      byte[] content = bytes(server, key, "/api/documents/" + id);
      assertThat(textOf(content)).as("document " + id).containsIgnoringCase("demonstration");
    }
  }

  private static String textOf(byte[] document) throws IOException {
    String text = new String(document, StandardCharsets.UTF_8);
    if (!text.startsWith("%PDF")) {
      return text;
    }
    try (var pdf = Loader.loadPDF(document)) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  /**
   * Seventeen quarters: of one whose overall is scored anew since the edition changed, of an issue
   * that is not, of a number, of the merged organisation, and of a group.
   */
  private static void trendsGoOverAllQuarters(ServerProcess server, String key) {
    String own = text(server, key, "/api/trends?organisation=ZZA07");
    assertThat(own)
        .contains("\"parts\":[\"ZZA07\",\"ZZA15\"]", "\"shown\":\"RUN_CHART\"")
        .contains("since the edition changed")
        .contains("\"mergers\":[{\"organisation\":\"ZZA15\"");
    assertThat(numbers(own, "\"rebased\":true")).as("as reported and restated").hasSize(2);
    String reported = own.substring(0, own.indexOf("\"restated\":{"));
    assertThat(numbers(reported, "\"quarter\":\"\\d{4}-\\d{2}-q\\d\",\"edition\"")).hasSize(17);
    assertThat(text(server, key, "/api/trends?organisation=ZZA01&measure=F1"))
        .contains("\"shown\":\"CONTROL_CHART\"", "\"lowerLimit\":", "\"variation\":")
        .containsPattern("\"assurance\":\"(CONSISTENT_|HIT_OR)")
        .doesNotContain("\"rebased\":true");
    assertThat(text(server, key, "/api/trends?organisation=ZZA01&measure=F2-hours"))
        .contains("\"unit\":\"hours per head\"")
        .doesNotContain("\"rebased\":true");
    assertThat(text(server, key, "/api/trends?organisation=ZZA10"))
        .contains("\"whyNone\":\"No return counted\"");
    assertThat(text(server, key, "/api/trends/groups?type=acute-trust"))
        .contains("\"matchedPanel\":", "\"comparable\":true", "\"comparable\":false");
    assertThat(text(server, key, "/api/trends?organisation=ZZA01&measure=nothing"))
        .contains("has no measure of that name");
  }

  /** The road map was set in a quarter before, and the quarter itself has registers. */
  private static void adviceKnowsRoadMapsAndRegisters(
      ServerProcess server, String key, String quarter) {
    assertThat(text(server, key, "/api/advice/" + quarter + "?organisation=ZZA01"))
        .contains("\"roadMap\":{\"setIn\":\"", "\"verdict\":\"ON\"");
    assertThat(text(server, key, "/api/technologies/" + quarter))
        .contains("\"missingDeals\":[{", "\"lowHanging\":[{", "\"halted\":[{");
    assertThat(text(server, key, "/api/advice/" + quarter + "/nation"))
        .contains("\"holdingBack\":[{", "\"movers\":[");
  }

  private static void everyPageSaysWhatItIs(ServerProcess server) {
    for (String page : List.of("/", "/sign-in", "/help")) {
      assertThat(text(server, "", page)).as(page).contains(">Demonstration</strong>");
    }
    assertThat(text(server, "", "/help")).contains("What the words mean", "Low-hanging fruit");
  }

  private void nothingIsMadeTwice(String quarter, String before) {
    try (ServerProcess again = ServerProcess.start(folder, DEMONSTRATION).awaitDeployed()) {
      again.awaitSaid("Demonstration: goes on as it was begun", Duration.ofSeconds(1));
      again.awaitSaid("Demonstration: .* is published", Duration.ofSeconds(20));
      assertThat(again.said("sample returns lie in|filled in")).isEmpty();
      String key = keyOf(again, "national");
      assertThat(returns(again, key, quarter)).isEqualTo(before);
      assertThat(numbers(text(again, key, "/api/publications/" + quarter), "\"seal\"")).hasSize(1);
      again.stop();
    }
  }

  private void itIsRefused(Map<String, String> settings, String reason) {
    try (ServerProcess refused = ServerProcess.start(folder, settings)) {
      assertThat(refused.awaitEnd()).isEqualTo(1);
      assertThat(refused.console())
          .filteredOn(line -> line.contains("Waymark does not start: "))
          .singleElement()
          .asString()
          .contains(reason);
    }
  }

  /** What is left is a database with organisations and returns that is no demonstration's. */
  private void withoutTheMark() throws Exception {
    try (var connection =
            DriverManager.getConnection(
                "jdbc:h2:file:" + ServerProcess.home(folder).resolve("db/waymark"),
                "waymark",
                "waymark");
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate("delete from waymark.demonstration")).isEqualTo(1);
    }
  }

  /** The password is printed at every start; a key is checked faster. */
  private static String keyOf(ServerProcess server, String name) {
    String password =
        server
            .awaitSaid("Demonstration: sign in at .* with the password (\\S+) as ", TWO_MINUTES)
            .group(1);
    return new Caller(server, name, password).issueKey();
  }

  private static String returns(ServerProcess server, String key, String quarter) {
    return text(server, key, "/api/returns?quarter=" + quarter);
  }

  private static List<String> numbers(String json, String pattern) {
    return Pattern.compile(pattern)
        .matcher(json)
        .results()
        .map(m -> m.groupCount() == 0 ? m.group() : m.group(1))
        .toList();
  }

  private static String text(ServerProcess server, String key, String path) {
    return new String(bytes(server, key, path), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(ServerProcess server, String key, String path) {
    URI address = server.address(path);
    try {
      return HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(address).header("X-API-Key", key).build(),
              BodyHandlers.ofByteArray())
          .body();
    } catch (IOException e) {
      throw new AssertionError(address + " did not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
