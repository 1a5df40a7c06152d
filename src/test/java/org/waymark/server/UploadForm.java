package org.waymark.server;

import java.io.ByteArrayOutputStream;
import java.net.CookieManager;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.server.Visitor.Reply;

/** Somebody who signed in with a browser and fills in a page's form with a file field. */
final class UploadForm {
  private static final String BOUNDARY = "----waymark-test-boundary";
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");

  final Visitor browser = Visitor.browser(new CookieManager());
  private final String page;

  UploadForm(String name, String page) {
    this.page = page;
    Reply in =
        browser.submit("/sign-in", Map.of("name", name, "password", Cast.PASSWORD));
    if (in.status() != 302) {
      throw new AssertionError(name + " could not sign in: " + in.text());
    }
  }

  /** Chooses the file (an empty name: none) and presses the button. */
  Reply send(String fileName, byte[] content) {
    return browser.send(
        "POST", page, "multipart/form-data; boundary=" + BOUNDARY, body(fileName, content));
  }

  private byte[] body(String fileName, byte[] content) {
    Map<String, String> fields = new LinkedHashMap<>();
    String html = browser.get(page).text();
    Matcher hidden = HIDDEN.matcher(html.substring(Math.max(0, html.indexOf("id=\"upload\""))));
    while (hidden.find()) {
      fields.put(hidden.group(1), hidden.group(2));
    }
    fields.put("send", "Upload");
    var out = new ByteArrayOutputStream();
    fields.forEach(
        (name, value) ->
            write(
                out,
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(BOUNDARY, name, value)));
    write(
        out,
        ("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n")
            .formatted(BOUNDARY, fileName));
    out.writeBytes(content);
    write(out, "\r\n--" + BOUNDARY + "--\r\n");
    return out.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
