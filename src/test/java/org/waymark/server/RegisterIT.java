package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.server.Ground.expect;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.access.Role;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.Organisations;
import org.waymark.organisations.csv.RegisterSamples;
import org.waymark.server.Visitor.Reply;

/** Register files imported into the running server. */
@ExtendWith(ArquillianExtension.class)
class RegisterIT {
  private static final String ACUTE = "Acute and Acute & Community Trusts";
  private static final String TABLE =
      RegisterSamples.TABLE
          + RegisterSamples.typed("ZRA", ACUTE, "")
          + RegisterSamples.typed("ZRB", ACUTE, "")
          + RegisterSamples.typed("ZRC", "", "");
  private static final String SUCCESSIONS =
      "old_code,new_code,date\nZRA,ZRB,2026-04-01\nZRZ,ZRA,2001-04-01\n";

  @Deployment
  static WebArchive application() {
    return TheApplication.withTests();
  }

  @Inject Cast cast;
  @Inject Organisations organisations;

  @Test
  void a_register_file_is_tried_imported_and_unchanged_the_second_time() throws Exception {
    Visitor operator = cast.program("zr-operator", Role.OPERATOR, "");
    String tried = sent(operator, 200, "trusts.csv&dryRun=true", TABLE);
    assertTrue(tried.contains("\"dryRun\":true"), tried);
    assertTrue(tried.contains("\"OPENED\":2"), tried);
    assertTrue(tried.contains("no file says what type of trust ZRC is"), tried);
    expect(403, operator.get("/api/organisations/ZRA"));

    assertTrue(sent(operator, 201, "trusts.csv", TABLE).contains("\"OPENED\":2"));
    String again = sent(operator, 201, "trusts.csv", TABLE);
    assertTrue(again.contains("\"OPENED\":0"), again);
    assertTrue(again.contains("\"unchanged\":2"), again);
    assertTrue(again.contains("\"notTaken\":1"), again);

    String merged = sent(operator, 201, "successions.csv", SUCCESSIONS);
    assertTrue(merged.contains("\"CLOSED\":1"), merged);
    assertTrue(merged.contains("\"successionsAdded\":2"), merged);
    assertTrue(sent(operator, 201, "s.csv", SUCCESSIONS).contains("\"successionsAdded\":0"));

    String before = expect(200, operator.get("/api/organisations/ZRA")).text();
    assertTrue(before.contains("\"closed\":\"2026-03-31\""), before);
    assertTrue(before.contains("\"succeededBy\":[\"ZRB\"]"), before);
    assertTrue(before.contains("\"fileName\":\"trusts.csv\""), "the history names its files");
    assertTrue(before.contains("\"importedBy\":\"zr-operator\""), before);
    Visitor reader = cast.program("zr-reader", Role.REGULATOR, "");
    String after = expect(200, reader.get("/api/organisations/ZRB")).text();
    assertTrue(after.contains("\"predecessors\":[{\"code\":\"ZRA\",\"name\":\"TRUST ZRA\""), after);
    assertFalse(after.contains("zr-operator"), "who imported is told to operators alone");
    expect(422, reader.get("/api/organisations/ZRB?asOf=yesterday"));
    expect(422, operator.post("/api/organisations?from=2999-01-01", "text/csv", TABLE));
  }

  @Test
  void an_operator_sees_on_the_page_what_would_change_and_what_cannot_be_read() throws Exception {
    cast.account("zr-page", Role.OPERATOR, "");
    UploadForm form = new UploadForm("zr-page", "/operations/register");
    String tried =
        RegisterSamples.TABLE
            + RegisterSamples.typed("ZRP", ACUTE, "")
            + RegisterSamples.typed("ZRQ", "<b>Cinemas", "");
    Reply shown = expect(200, form.send("trusts.csv", bytes(tried)));
    String page = shown.text();
    assertEquals(List.of(), PageRules.faults(page));
    assertTrue(page.contains("What would change"), page);
    assertTrue(page.contains("Opened (1)"), page);
    assertTrue(page.contains("TRUST ZRP"), page);
    assertTrue(page.contains("&lt;b&gt;Cinemas"), page);
    assertTrue(organisations.find(new OrganisationCode("ZRP")).isEmpty(), "nothing is kept");

    String odd = form.send("odd.csv", bytes("a,b\n1,2\n")).text();
    assertTrue(odd.contains("is no register file that Waymark knows by its form"), odd);
    assertTrue(form.send("", new byte[0]).text().contains("Select a register file"));
  }

  private static String sent(Visitor operator, int status, String query, String file) {
    String path = "/api/organisations?fileName=" + query;
    return expect(status, operator.post(path, "text/csv", file)).text();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
