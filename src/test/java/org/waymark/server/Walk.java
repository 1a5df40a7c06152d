package org.waymark.server;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.server.Visitor.Reply;

/**
 * A walk along every link, breadth first. Of pages that differ in their codes and numbers only, the
 * first few are visited, so that a long list does not make a long walk.
 */
final class Walk {
  private static final int OF_A_KIND = 3;
  private static final int MOST = 120;

  private final Visitor visitor;
  private final Set<String> seen = new HashSet<>();
  private final Map<String, Integer> kinds = new HashMap<>();

  Walk(Visitor visitor) {
    this.visitor = visitor;
  }

  /** How many kinds of page were met. */
  int kinds() {
    return kinds.size();
  }

  /** What is wrong with the pages met from here on. */
  List<String> from(String start) {
    List<String> faults = new ArrayList<>();
    Deque<String> next = new ArrayDeque<>(List.of(start));
    seen.add(start);
    for (int visited = 0; visited < MOST && !next.isEmpty(); visited++) {
      String path = next.removeFirst();
      Reply reply = visitor.get(path);
      for (int hops = 0; reply.status() == 302 && hops < 3; hops++) {
        String to = reply.header("Location");
        reply = visitor.get(to.replaceFirst("^https?://[^/]+", ""));
      }
      if (reply.status() != 200) {
        faults.add(path + " answers " + reply.status());
        continue;
      }
      if (!reply.header("Content-Type").startsWith("text/html")) {
        continue;
      }
      String html = reply.text();
      PageRules.faults(html).forEach(f -> faults.add(path + ": " + f));
      for (String link : PageRules.links(html)) {
        String to = within(path, link);
        if (!to.isEmpty() && seen.add(to) && isWanted(to)) {
          next.addLast(to);
        }
      }
    }
    return faults;
  }

  /** The address of a link of ours; the empty text for another site's, or a place on the page. */
  private static String within(String path, String link) {
    String plain = link.replaceFirst("#.*", "");
    if (plain.startsWith("?")) {
      return path.replaceFirst("\\?.*", "") + plain;
    }
    return plain.startsWith("/") ? plain : "";
  }

  private boolean isWanted(String path) {
    String kind =
        path.replaceFirst("\\?.*", "?")
            .replaceAll("\\d{4}-\\d{2}-q\\d", "QUARTER")
            .replaceAll("/[A-Z0-9]{2,10}(?=/|$)", "/CODE")
            .replaceAll("/\\d+", "/NUMBER")
            .replaceAll("/provenance/[^/?]+", "/provenance/MEASURE")
            .replaceAll("^/groups/[^/]+", "/groups/GROUP");
    return kinds.merge(kind, 1, Integer::sum) <= OF_A_KIND;
  }
}
