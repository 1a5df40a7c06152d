package org.waymark.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRulesTest {
  private static final String GOOD =
      """
      <!DOCTYPE html>
      <html lang="en"><head><title>Runs \u2013 Waymark</title></head><body><main>
      <h1>Runs</h1><h2 id="two">Two</h2><p><a href="#two">Down</a></p>
      <form><label for="q">Name</label><input id="q" type="search"/><button>Go</button></form>
      <table><caption>Runs</caption><tr><th scope="col">Run</th><th scope="col">State</th></tr>
      <tr><td>1</td><td>Failed</td></tr></table>
      <svg role="img" aria-labelledby="t"><title id="t">A strip</title></svg>
      </main></body></html>
      """;

  @Test
  void a_good_page_has_no_faults() {
    assertThat(PageRules.faults(GOOD)).isEmpty();
    assertThat(PageRules.heading(GOOD)).isEqualTo("Runs");
    assertThat(PageRules.links(GOOD)).containsExactly("#two");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h1>Runs</h1>               | <h1>Runs</h1><h1>Two</h1>        | 2 main headings",
        "lang=\"en\"                 | lang=\"de\"                      | in English",
        "<title>Runs                 | <title>Faults                    | is not that of",
        "\u2013 Waymark</title>      | </title>                         | is not that of",
        "<h2 id=\"two\">Two</h2>     | <h4 id=\"two\">Two</h4>          | h4 \"Two\" follows h1",
        "for=\"q\"                   | for=\"r\"                        | has no label",
        "<button>Go</button>         | <button></button>                | button  has no words",
        "<caption>Runs</caption>     | <caption> </caption>             | no caption",
        "<th scope=\"col\">Run</th>  | <th>Run</th>                     | no scope",
        "<td>1</td>                  | <td>1</td><td>2</td>             | a row of 3 cells",
        "<td>1</td>                  | <td>null</td>                    | shows",
        "<td>1</td>                  | <td>#{run.number}</td>           | shows",
        "<td>1</td>                  | <td>JobRun[execution=1]</td>     | shows",
        "<td>1</td>                  | <td style=\"color:red\">1</td>   | content policy",
        "<td>1</td>                  | <td onclick=\"x()\">1</td>       | content policy",
        "<td>1</td>                  | <td><script>x()</script></td>    | a script",
        "<td>1</td>                  | <td>1                            | not well-formed",
        "<p>                         | <p id=\"two\">                   | twice",
        "href=\"#two\"               | href=\"#three\"                  | leads to three",
        "aria-labelledby=\"t\"       | aria-labelledby=\"u\"            | labelled by u",
        "<title id=\"t\">A strip</title> | <desc id=\"t\">A strip</desc> | drawing has no title",
      })
  void a_page_that_breaks_a_rule_is_told_so(String good, String bad, String told) {
    assertThat(GOOD).contains(good);
    List<String> faults = PageRules.faults(GOOD.replace(good, bad));
    assertThat(faults).anyMatch(f -> f.contains(told));
  }
}
