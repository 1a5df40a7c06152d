package org.waymark.web.session;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which page answers at which address. A page is a file of WEB-INF/pages, which nobody reaches but
 * through this table; what is not in it is not found.
 */
final class Routes {
  private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");
  private static final String PART = "([A-Za-z0-9._-]{1,60})";

  /** Every address of a page that has parts; the others are files beside index.xhtml. */
  static final Routes ALL =
      new Routes(
          Map.ofEntries(
              entry("/organisations/{code}/returns", "returns"),
              entry("/organisations/{code}/returns/{period}", "return"),
              entry("/organisations/{code}/returns/{period}/upload", "upload"),
              entry("/organisations/{code}/returns/{period}/provisional", "provisional"),
              entry("/organisations/{code}/consents", "consents"),
              entry("/organisations/{code}/results", "newest-results"),
              entry("/organisations/{code}/results/{period}", "results"),
              entry("/organisations/{code}/results/{period}/provenance/{measure}", "provenance"),
              entry("/groups/{group}/results/{period}/provenance/{measure}", "group-provenance"),
              entry("/organisations/{code}/results/{period}/peers", "peers"),
              entry("/organisations/{code}/peers", "own-peers"),
              entry("/organisations/{code}/results/{period}/trends", "trends"),
              entry("/icbs/{code}/results", "newest-results"),
              entry("/icbs/{code}/results/{period}", "icb-results"),
              entry("/icbs/{code}/results/{period}/trends", "icb-trends"),
              entry("/national/results", "newest-results"),
              entry("/national/results/{period}", "national-results"),
              entry("/national/results/{period}/trends", "national-trends"),
              entry("/organisations/{code}/results/{period}/recommendations", "recommendations"),
              entry("/organisations/{code}/results/{period}/road-map", "road-map"),
              entry("/organisations/{code}/results/{period}/what-if", "what-if"),
              entry("/icbs/{code}/results/{period}/technologies", "icb-technologies"),
              entry("/national/results/{period}/recommendations", "national-recommendations"),
              entry("/national/results/{period}/technologies", "national-technologies"),
              entry("/national/collections", "collections"),
              entry("/national/collections/{period}", "collection"),
              entry("/national/collections/{period}/documents", "collection-documents"),
              entry("/national/collections/{period}/extensions", "extensions"),
              entry("/national/collections/{period}/publish", "publish"),
              entry("/regulator/organisations", "organisations"),
              entry("/operations/runs", "runs"),
              entry("/operations/runs/{number}", "run"),
              entry("/operations/faults", "faults"),
              entry("/operations/faults/{reference}", "fault"),
              entry("/operations/refused", "refused"),
              entry("/operations/register", "register"),
              entry("/operations/accounts", "accounts"),
              entry("/operations/account", "account"),
              entry("/operations/people", "people")));

  private final List<Route> table;

  /** Addresses like "/organisations/{code}/returns", each with the name of its page. */
  Routes(Map<String, String> pages) {
    table = pages.entrySet().stream().map(e -> Route.of(e.getKey(), e.getValue())).toList();
  }

  /** A page, and the parts of the address by their names. */
  record Found(String view, Map<String, String> parts) {}

  private record Route(Pattern address, List<String> names, String view) {
    static Route of(String address, String page) {
      Matcher names = NAME.matcher(address);
      return new Route(
          Pattern.compile(names.replaceAll(Matcher.quoteReplacement(PART))),
          NAME.matcher(address).results().map(r -> r.group(1)).toList(),
          "/WEB-INF/pages/" + page + ".xhtml");
    }

    Optional<Found> find(String path) {
      Matcher m = address.matcher(path);
      if (!m.matches()) {
        return Optional.empty();
      }
      Map<String, String> parts = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        parts.put(names.get(i), m.group(i + 1));
      }
      return Optional.of(new Found(view, Map.copyOf(parts)));
    }
  }

  /** The file of every page. */
  List<String> views() {
    return table.stream().map(Route::view).toList();
  }

  /** The page at a path: decoded, without query and parameters. */
  Optional<Found> find(String path) {
    return table.stream().flatMap(r -> r.find(path).stream()).findFirst();
  }
}
