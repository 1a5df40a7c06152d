package org.waymark.server;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What holds for every page: it is read by a strict parser, and whatever a machine can tell of its
 * accessibility and of what must never be shown is in order.
 */
final class PageRules {
  /** What a page shows when something inside it went wrong. */
  private static final Pattern LEFTOVER =
      Pattern.compile(
          "\\bnull\\b|\\bNaN\\b|\\bInfinity\\b|#\\{|\\$\\{|Optional(\\[|\\.empty)|@[0-9a-f]{6,8}\\b"
              + "|\\b[A-Z][A-Za-z]+\\[[a-z][A-Za-z]*=|Exception|\\?\\?\\?");

  private static final Set<String> NO_LABEL = Set.of("hidden", "submit", "button");

  private final Document page;
  private final List<String> faults = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private PageRules(Document page) {
    this.page = page;
  }

  /** What is wrong with the page; nothing where all is well. */
  static List<String> faults(String html) {
    try {
      PageRules rules = new PageRules(parsed(html));
      rules.check();
      return rules.faults;
    } catch (SAXException e) {
      return List.of("not well-formed: " + e.getMessage());
    }
  }

  /** The one main heading. */
  static String heading(String html) {
    try {
      return text(parsed(html).getElementsByTagName("h1").item(0));
    } catch (SAXException e) {
      throw new AssertionError(html, e);
    }
  }

  /** Where the page's links lead, as they are written. */
  static List<String> links(String html) {
    try {
      List<String> links = new ArrayList<>();
      for (Element link : all(parsed(html), "a")) {
        links.add(link.getAttribute("href"));
      }
      return links;
    } catch (SAXException e) {
      throw new AssertionError(html, e);
    }
  }

  private void check() {
    for (Element element : all(page, "*")) {
      every(element);
    }
    frame();
    headings();
    fields();
    tables();
    references();
    StringBuilder pieces = new StringBuilder();
    read(page.getDocumentElement(), pieces);
    String shown = pieces.toString().replaceAll("\\s+", " ");
    LEFTOVER
        .matcher(shown)
        .results()
        .limit(5)
        .forEach(
            r ->
                fault(
                    "shows \"%s\"",
                    shown.substring(
                        Math.max(0, r.start() - 30), Math.min(shown.length(), r.end() + 30))));
  }

  private void every(Element element) {
    String id = element.getAttribute("id");
    if (!id.isEmpty() && !ids.add(id)) {
      fault("the id %s is there twice", id);
    }
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      String name = element.getAttributes().item(i).getNodeName();
      if (name.startsWith("on") || name.equals("style")) {
        fault("%s has %s, which the content policy forbids", element.getTagName(), name);
      }
    }
    if (element.getTagName().equals("script")) {
      fault("there is a script");
    }
    if (element.getTagName().equals("svg")
        && element.getAttribute("role").equals("img")
        && element.getElementsByTagName("title").getLength() == 0) {
      fault("a drawing has no title");
    }
  }

  private void frame() {
    if (!page.getDocumentElement().getAttribute("lang").equals("en")) {
      fault("the page does not say that it is in English");
    }
    List<Element> mains = all(page, "h1");
    if (mains.size() != 1 || text(mains.get(0)).isBlank()) {
      fault("there are %d main headings", mains.size());
      return;
    }
    String heading = text(mains.get(0));
    String title = text(page.getElementsByTagName("title").item(0));
    boolean named = heading.equals("Waymark") || title.contains(heading + " \u2013 ");
    if (!title.endsWith("Waymark") || !named) {
      fault("the title \"%s\" is not that of \"%s\"", title, heading);
    }
    if (all(page, "main").size() != 1) {
      fault("there is not one main part");
    }
  }

  private void headings() {
    int before = 1;
    for (Element element : all((Element) page.getElementsByTagName("main").item(0), "*")) {
      if (element.getTagName().matches("h[1-6]")) {
        int level = element.getTagName().charAt(1) - '0';
        // A problem's or banner's heading stands above the main one.
        if (level > before + 1) {
          fault("h%d \"%s\" follows h%d", level, text(element), before);
        }
        before = level;
      }
    }
  }

  private void fields() {
    Set<String> labelled = new HashSet<>();
    for (Element label : all(page, "label")) {
      if (!text(label).isBlank()) {
        labelled.add(label.getAttribute("for"));
      }
    }
    for (String kind : List.of("input", "select", "textarea")) {
      for (Element field : all(page, kind)) {
        if (!NO_LABEL.contains(field.getAttribute("type"))
            && !labelled.contains(field.getAttribute("id"))) {
          fault("the field %s has no label", field.getAttribute("name"));
        }
      }
    }
    for (String kind : List.of("button", "a", "summary")) {
      for (Element one : all(page, kind)) {
        if (text(one).isBlank()) {
          fault("%s %s has no words", kind, one.getAttribute("href"));
        }
      }
    }
  }

  private void tables() {
    for (Element table : all(page, "table")) {
      List<Element> captions = all(table, "caption");
      if (captions.size() != 1 || text(captions.get(0)).isBlank()) {
        fault("a table has no caption");
      }
      for (Element heading : all(table, "th")) {
        if (heading.getAttribute("scope").isEmpty() || text(heading).isBlank()) {
          fault("a heading of \"%s\" has no scope or no words", text(captions.get(0)));
        }
      }
      columns(table);
    }
  }

  /** Each row has as many cells as the table has columns. */
  private void columns(Element table) {
    int expected = -1;
    for (Element row : all(table, "tr")) {
      int cells = 0;
      for (Element cell : all(row, "*")) {
        if (cell.getParentNode() == row) {
          String span = cell.getAttribute("colspan");
          cells += span.isEmpty() ? 1 : Integer.parseInt(span);
        }
      }
      if (expected >= 0 && cells != expected) {
        fault("a row of %d cells in a table of %d columns: %s", cells, expected, text(row));
      }
      expected = expected < 0 ? cells : expected;
    }
  }

  private void references() {
    for (Element element : all(page, "*")) {
      for (String to : element.getAttribute("aria-labelledby").split(" ")) {
        if (!to.isEmpty() && !ids.contains(to)) {
          fault("%s is labelled by %s, which is not there", element.getTagName(), to);
        }
      }
      String target = element.getAttribute(element.getTagName().equals("a") ? "href" : "for");
      String id = target.startsWith("#") ? target.substring(1) : "";
      if (element.getTagName().equals("label")) {
        id = target;
      }
      if (!id.isEmpty() && !ids.contains(id)) {
        fault("%s leads to %s, which is not there", element.getTagName(), id);
      }
    }
  }

  private void fault(String form, Object... values) {
    faults.add(form.formatted(values));
  }

  private static Document parsed(String html) throws SAXException {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      builder.setEntityResolver((name, where) -> new InputSource(new StringReader("")));
      return builder.parse(new InputSource(new StringReader(html)));
    } catch (ParserConfigurationException | IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Element> all(Document page, String tag) {
    return all(page.getDocumentElement(), tag);
  }

  private static List<Element> all(Element within, String tag) {
    List<Element> elements = new ArrayList<>();
    if (within == null) {
      return elements;
    }
    NodeList found = within.getElementsByTagName(tag);
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** What is shown, piece by piece: cells that touch are no one word. */
  private static void read(Node node, StringBuilder pieces) {
    // What a program said, shown to operators as it is, may say anything.
    if (node.getNodeName().equals("pre")) {
      return;
    }
    if (node.getNodeType() == Node.TEXT_NODE) {
      pieces.append(node.getNodeValue()).append(' ');
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      read(child, pieces);
    }
  }

  private static String text(Node node) {
    return node == null ? "" : node.getTextContent().replaceAll("\\s+", " ").strip();
  }
}
