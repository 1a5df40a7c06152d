package org.waymark.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {
  private static final Routes TWO =
      new Routes(
          Map.of(
              "/organisations/{code}/returns/{period}", "return",
              "/operations/runs", "runs"));

  @Test
  void an_address_leads_to_its_page_with_its_parts_by_name() {
    assertThat(TWO.find("/organisations/RX9/returns/2026-27-q2"))
        .contains(
            new Routes.Found(
                "/WEB-INF/pages/return.xhtml", Map.of("code", "RX9", "period", "2026-27-q2")));
    assertThat(TWO.find("/operations/runs"))
        .contains(new Routes.Found("/WEB-INF/pages/runs.xhtml", Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/organisations/RX9/returns",
        "/organisations/RX9/returns/2026-27-q2/",
        "/organisations//returns/2026-27-q2",
        "/organisations/RX9/returns/2026-27-q2/upload",
        "/organisations/R\u00e99/returns/2026-27-q2",
        "/organisations/RX9/returns/<b>",
        "/WEB-INF/pages/return.xhtml",
        "/operations/runs.xhtml"
      })
  void any_other_address_leads_nowhere(String path) {
    assertThat(TWO.find(path)).isEmpty();
  }

  @Test
  void every_route_has_its_page() {
    assertThat(Routes.ALL.views())
        .isNotEmpty()
        .allSatisfy(
            view -> assertThat(Files.exists(Path.of("src/main/webapp" + view))).as(view).isTrue());
  }
}
