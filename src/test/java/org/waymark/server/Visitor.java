package org.waymark.server;

import java.io.ByteArrayInputStream;
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

/** A program or a browser that calls the server which runs the test, at its own address. */
final class Visitor {
  private static final int MOST_PAGES = 40;

  static final URI SERVER =
      URI.create(
          "http://127.0.0.1:" + (8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0)));

  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");
  private static final byte[] NOTHING = {};

  /** What came back; the body as text of one byte a character, so that nothing is lost. */
  record Reply(int status, HttpResponse<byte[]> whole) {
    String text() {
      return new String(whole.body(), StandardCharsets.UTF_8);
    }

    String header(String name) {
      return String.join("; ", whole.headers().allValues(name));
    }
  }

  private final HttpClient http;
  private final Map<String, String> headers;

  private Visitor(HttpClient http, Map<String, String> headers) {
    this.http = http;
    this.headers = headers;
  }

  static Visitor nobody() {
    return new Visitor(HttpClient.newHttpClient(), Map.of());
  }

  static Visitor withKey(String key) {
    return nobody().with("X-API-Key", key);
  }

  static Visitor withPassword(String name, String password) {
    String both = name + ":" + password;
    return nobody()
        .with(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8)));
  }

  /** With the cookies given; those that come later are kept as by a browser. */
  static Visitor browser(CookieManager cookies) {
    return new Visitor(HttpClient.newBuilder().cookieHandler(cookies).build(), Map.of());
  }

  /** The same one, who says this as well with every request. */
  Visitor with(String header, String value) {
    Map<String, String> all = new TreeMap<>(headers);
    all.put(header, value);
    return new Visitor(http, all);
  }

  Reply get(String path) {
    return send("GET", path, "", NOTHING);
  }

  Reply post(String path, String type, String body) {
    return send("POST", path, type, body.getBytes(StandardCharsets.UTF_8));
  }

  Reply send(String method, String path, String type, byte[] body) {
    return send(
        method,
        path,
        type,
        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
  }

  /** Sends a body without saying how long it is. */
  Reply stream(String method, String path, String type, byte[] body) {
    return send(
        method, path, type, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
  }

  private Reply send(String method, String path, String type, BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(SERVER.resolve(path)).timeout(LONGEST).method(method, body);
    headers.forEach(request::header);
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    try {
      HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
      return new Reply(response.statusCode(), response);
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  /** Fills in a page's form, with the hidden fields that it carries, and presses its button. */
  Reply submit(String page, Map<String, String> fields) {
    String html = get(page).text();
    Map<String, String> all = new TreeMap<>(fields);
    all.put("submit", "");
    return submit(page, html.substring(Math.max(0, html.indexOf("<main"))), all);
  }

  /** A list over all its pages: other tests' organisations are in the register too. */
  String getAllPages(String list) {
    StringBuilder all = new StringBuilder();
    for (int number = 1; number <= MOST_PAGES; number++) {
      String page = get(list + (list.contains("?") ? "&" : "?") + "page=" + number).text();
      all.append(page);
      if (!page.contains("Next page")) {
        return all.toString();
      }
    }
    throw new AssertionError(list + " has more than " + MOST_PAGES + " pages");
  }

  /** Presses the button of one of a page's forms. */
  Reply press(String page, String form, String button) {
    String html = get(page).text();
    String from = html.substring(html.indexOf("<form id=\"" + form + "\""));
    return submit(page, from.substring(0, from.indexOf("</form>")), Map.of(button, button));
  }

  private Reply submit(String page, String html, Map<String, String> fields) {
    Map<String, String> all = new TreeMap<>(fields);
    Matcher hidden = HIDDEN.matcher(html);
    while (hidden.find()) {
      all.put(hidden.group(1), hidden.group(2));
    }
    return post(
        page,
        "application/x-www-form-urlencoded",
        all.entrySet().stream()
            .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
            .collect(Collectors.joining("&")));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
