package org.waymark.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who calls a server's API, by HTTP Basic or with a key. */
final class Caller {
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");

  private final HttpClient http = HttpClient.newHttpClient();
  private final ServerProcess server;
  private final Map.Entry<String, String> credential;

  Caller(ServerProcess server, String name, String password) {
    this(
        server,
        Map.entry(
            "Authorization",
            "Basic "
                + Base64.getEncoder()
                    .encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8))));
  }

  private Caller(ServerProcess server, Map.Entry<String, String> credential) {
    this.server = server;
    this.credential = credential;
  }

  /** A key costs the server nothing to check, a password a fifth of a second. */
  static Caller withKey(ServerProcess server, String key) {
    return new Caller(server, Map.entry("X-API-Key", key));
  }

  /** A new key of this caller's own. */
  String issueKey() {
    String answer = postJson("/api/keys", "{\"label\":\"test\"}").body();
    Matcher key = Pattern.compile("\"key\":\"([^\"]+)\"").matcher(answer);
    if (!key.find()) {
      throw new AssertionError(answer);
    }
    return key.group(1);
  }

  HttpResponse<String> get(String path) {
    return send("GET", path, "text/plain", BodyPublishers.noBody());
  }

  HttpResponse<String> post(String path) {
    return send("POST", path, "text/plain", BodyPublishers.noBody());
  }

  HttpResponse<String> post(String path, String type, byte[] body) {
    return send("POST", path, type, BodyPublishers.ofByteArray(body));
  }

  HttpResponse<String> postJson(String path, String body) {
    return send("POST", path, "application/json", BodyPublishers.ofString(body));
  }

  HttpResponse<String> putJson(String path, String body) {
    return send("PUT", path, "application/json", BodyPublishers.ofString(body));
  }

  private HttpResponse<String> send(String method, String path, String type, BodyPublisher body) {
    return exchange(
        http,
        HttpRequest.newBuilder(server.address(path))
            .timeout(LONGEST)
            .header(credential.getKey(), credential.getValue())
            .header("Content-Type", type)
            .method(method, body)
            .build());
  }

  /** Signs in on the pages with a one-time password, as a person does, and chooses another. */
  static Caller firstSignIn(ServerProcess server, String name, String oneTime, String chosen) {
    HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    submit(browser, server.address("/sign-in"), Map.of("name", name, "password", oneTime));
    submit(
        browser,
        server.address("/change-password"),
        Map.of("oldPassword", oneTime, "newPassword", chosen, "again", chosen));
    return new Caller(server, name, chosen);
  }

  /** Fills in the page's form, with the hidden fields that it carries, and presses its button. */
  private static void submit(HttpClient browser, URI page, Map<String, String> fields) {
    String html = exchange(browser, HttpRequest.newBuilder(page).build()).body();
    Map<String, String> all = new TreeMap<>(fields);
    Matcher hidden = HIDDEN.matcher(html.substring(html.indexOf("<main")));
    while (hidden.find()) {
      all.put(hidden.group(1), hidden.group(2));
    }
    all.put("submit", "");
    String body =
        all.entrySet().stream()
            .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
            .collect(Collectors.joining("&"));
    HttpResponse<String> answer =
        exchange(
            browser,
            HttpRequest.newBuilder(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    if (answer.statusCode() != 302) {
      throw new AssertionError(page + " answered " + answer.statusCode() + "\n" + answer.body());
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> exchange(HttpClient http, HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(request.method() + " " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
