package org.waymark.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.server.Visitor.Reply;

/** A button pressed on a page, as a browser does it: with the hidden fields of its form. */
final class Pressed {
  private static final Pattern FORM =
      Pattern.compile("<form[^>]* action=\"([^\"]*)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern HIDDEN =
      Pattern.compile("<input(?=[^>]* type=\"hidden\")[^>]*>", Pattern.DOTALL);

  private Pressed() {}

  /** Fills in the fields, which win over hidden ones, and presses the button of this name. */
  static Reply on(Visitor visitor, String page, String button, Map<String, String> fields) {
    String html = visitor.get(page).text();
    Matcher form = FORM.matcher(html.substring(Math.max(0, html.indexOf("<main"))));
    while (form.find()) {
      if (form.group(2).contains("name=\"" + button + "\"")) {
        Map<String, String> all = new TreeMap<>();
        Matcher hidden = HIDDEN.matcher(form.group(2));
        while (hidden.find()) {
          all.put(attribute("name", hidden.group()), attribute("value", hidden.group()));
        }
        all.putAll(fields);
        all.put(button, "");
        return visitor.post(form.group(1), "application/x-www-form-urlencoded", encoded(all));
      }
    }
    throw new AssertionError("no button " + button + " on " + page + "\n" + html);
  }

  private static String attribute(String name, String element) {
    Matcher value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(element);
    return value.find() ? value.group(1) : "";
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
