import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.Console;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The command of operators: a client of Waymark's API, in one file that java runs as it is. */
final class Waymark {
  private static final String HELP =
      """
      Usage: waymark.sh [options] command

      Commands
        schedules                     when Waymark looks for work, and when next
        schedule NAME [times]         change a schedule: take-in, publish or purge
        jobs                          the latest runs
        job NUMBER                    one run and what it said
        start JOB [--quarter QUARTER] start take-in-returns, score-quarter, publish-quarter or purge-expired
        stop NUMBER                   stop a run after what it has in hand

      Times, of which those not named stay as they are
        --on, --off
        --second, --minute, --hour, --day-of-week, --day-of-month, --month
            *, 5, 9-17, 1,15, Mon-Fri; of seconds, minutes and hours also steps: */10
        --timezone Europe/London

      Options
        --server URL      default http://127.0.0.1:8080, with WAYMARK_PORT if that is set
        --user NAME       whose password is asked for; default operator
        --key-file FILE   a file that holds an API key, instead of a password

      Examples
        waymark.sh schedule take-in --minute '*/5' --hour 6-20 --day-of-week Mon-Fri
        waymark.sh schedule publish --off
        waymark.sh --key-file ~/.waymark-key start publish-quarter --quarter 2026-27-q3
      """;

  /** What the command line calls a field of a schedule, and what the API does. */
  private static final Map<String, String> TIMES = new LinkedHashMap<>();

  static {
    TIMES.put("--second", "second");
    TIMES.put("--minute", "minute");
    TIMES.put("--hour", "hour");
    TIMES.put("--day-of-week", "dayOfWeek");
    TIMES.put("--day-of-month", "dayOfMonth");
    TIMES.put("--month", "month");
    TIMES.put("--timezone", "timezone");
  }

  private static final List<String> ALWAYS_SHOWN = List.of("second", "minute", "hour");

  /** Ends the command with one line. */
  private static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final int code;

    Ended(int code, String line) {
      super(line, null, false, false);
      this.code = code;
    }
  }

  private final Deque<String> words;
  private String server =
      "http://127.0.0.1:" + System.getenv().getOrDefault("WAYMARK_PORT", "8080");
  private String user = "operator";
  private Path keyFile;

  private Waymark(String[] arguments) {
    words = new ArrayDeque<>(List.of(arguments));
  }

  public static void main(String[] arguments) throws Exception {
    try {
      new Waymark(arguments).run();
    } catch (Ended end) {
      System.err.println(end.getMessage());
      System.exit(end.code);
    }
  }

  private void run() throws IOException, InterruptedException {
    while (words.peek() != null && words.peek().startsWith("--")) {
      String option = words.pop();
      switch (option) {
        case "--server" -> server = value(option).replaceAll("/+$", "");
        case "--user" -> user = value(option);
        case "--key-file" -> keyFile = Path.of(value(option));
        default -> throw unknown(option);
      }
    }
    String command = words.isEmpty() ? "help" : words.pop();
    switch (command) {
      case "schedules" -> schedules();
      case "schedule" -> schedule(value("schedule"));
      case "jobs" -> jobs();
      case "job" -> job(number(value("job")));
      case "start" -> start(value("start"));
      case "stop" -> stop(number(value("stop")));
      case "help", "-h" -> System.out.print(HELP);
      default -> throw unknown(command);
    }
  }

  private void schedules() throws IOException, InterruptedException {
    last();
    for (JsonObject one :
        call("GET", "/api/schedules", null).asJsonArray().getValuesAs(JsonObject.class)) {
      show(one);
    }
  }

  private void schedule(String name) throws IOException, InterruptedException {
    JsonObjectBuilder change = Json.createObjectBuilder();
    while (!words.isEmpty()) {
      String option = words.pop();
      switch (option) {
        case "--on" -> change.add("on", true);
        case "--off" -> change.add("on", false);
        default -> {
          if (!TIMES.containsKey(option)) {
            throw unknown(option);
          }
          change.add(TIMES.get(option), value(option));
        }
      }
    }
    show(call("PUT", "/api/schedules/" + encoded(name), change.build()).asJsonObject());
  }

  private static void show(JsonObject schedule) {
    System.out.printf("%-10s", schedule.getString("name"));
    if (schedule.getBoolean("on")) {
      TIMES.forEach(
          (option, field) -> {
            if (ALWAYS_SHOWN.contains(field) || !schedule.getString(field).equals("*")) {
              System.out.printf("%s %s  ", field, schedule.getString(field));
            }
          });
      System.out.printf("%n%10snext %s%n", "", text(schedule, "next"));
    } else {
      System.out.println("off");
    }
    System.out.printf(
        "%10slast changed by %s at %s%n",
        "", text(schedule, "changedBy"), text(schedule, "changed"));
  }

  private void jobs() throws IOException, InterruptedException {
    last();
    JsonArray runs = call("GET", "/api/jobs", null).asJsonArray();
    runs.getValuesAs(JsonObject.class).forEach(Waymark::line);
  }

  private void job(String number) throws IOException, InterruptedException {
    last();
    JsonObject run = call("GET", "/api/jobs/" + number, null).asJsonObject();
    line(run);
    for (JsonObject said : run.getJsonArray("lines").getValuesAs(JsonObject.class)) {
      System.out.printf("  %s  %s%n", text(said, "at"), text(said, "said"));
    }
  }

  private static void line(JsonObject run) {
    String stoppedBy = text(run, "stoppedBy");
    System.out.printf(
        "%6d  %-16s %-10s  %-9s  %s%s%n",
        run.getJsonNumber("execution").longValue(),
        run.getString("job"),
        text(run, "quarter"),
        run.getString("state"),
        text(run, "started"),
        stoppedBy.isEmpty() ? "" : "  stopped by " + stoppedBy);
  }

  private void start(String job) throws IOException, InterruptedException {
    String query = "";
    if (!words.isEmpty()) {
      String option = words.pop();
      if (!option.equals("--quarter")) {
        throw unknown(option);
      }
      query = "?quarter=" + encoded(value(option));
    }
    last();
    JsonObject started = call("POST", "/api/jobs/" + encoded(job) + query, null).asJsonObject();
    System.out.println("started run " + started.getJsonNumber("execution"));
  }

  private void stop(String number) throws IOException, InterruptedException {
    last();
    call("POST", "/api/jobs/" + number + "/stop", null);
    System.out.println("run " + number + " stops; no schedule starts it again");
  }

  private JsonStructure call(String method, String path, JsonObject body)
      throws IOException, InterruptedException {
    HttpRequest request =
        credential(HttpRequest.newBuilder(address(path)))
            .timeout(Duration.ofSeconds(60))
            .header("Content-Type", "application/json")
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    HttpResponse<String> answer;
    try {
      answer =
          HttpClient.newHttpClient()
              .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new Ended(1, "no Waymark answers at " + server);
    }
    JsonStructure said;
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      said = reader.read();
    } catch (RuntimeException noJson) {
      throw new Ended(1, server + " answered " + answer.statusCode() + " and no JSON");
    }
    if (answer.statusCode() / 100 != 2) {
      throw new Ended(1, text(said.asJsonObject(), "error"));
    }
    return said;
  }

  private URI address(String path) {
    try {
      URI address = URI.create(server + path);
      if ("https".equals(address.getScheme())
          || "http".equals(address.getScheme())
              && InetAddress.getByName(address.getHost()).isLoopbackAddress()) {
        return address;
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Ended(2, "there is no server " + server);
    }
    throw new Ended(2, server + " is not this machine: write https, or others read the password");
  }

  private HttpRequest.Builder credential(HttpRequest.Builder request) throws IOException {
    if (keyFile != null) {
      if (!Files.isReadable(keyFile)) {
        throw new Ended(2, keyFile + " cannot be read");
      }
      String key = Files.readString(keyFile).strip();
      if (!key.matches("\\S+")) {
        throw new Ended(2, keyFile + " does not hold one API key and nothing else");
      }
      return request.header("X-API-Key", key);
    }
    Console console = System.console();
    if (console == null) {
      throw new Ended(2, "there is no console to ask for a password: use --key-file");
    }
    String password = new String(console.readPassword("Password of %s: ", user));
    byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
  }

  private String value(String of) {
    if (words.isEmpty()) {
      throw new Ended(2, of + " needs a value; see waymark.sh help");
    }
    return words.pop();
  }

  private void last() {
    if (!words.isEmpty()) {
      throw unknown(words.peek());
    }
  }

  private static String number(String text) {
    if (!text.matches("\\d{1,18}")) {
      throw new Ended(2, "a run is a number, not \"" + text + "\"");
    }
    return text;
  }

  private static Ended unknown(String word) {
    return new Ended(2, "unknown: " + word + "; see waymark.sh help");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String text(JsonObject object, String name) {
    JsonValue value = object.get(name);
    return value == null || value.getValueType() == JsonValue.ValueType.NULL
        ? ""
        : object.getString(name);
  }
}
