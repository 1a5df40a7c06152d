package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.access.Role;

/** Who gets which answer from the running server: the whole REST API by role. */
@ExtendWith(ArquillianExtension.class)
class AccessIT {
  /**
   * One column each for: nobody; submitter and approver of ZV1; submitter of ZV2; system of the ICB
   * of ZV1, and of another; national; regulator; operator. {ours} is a return of ZV1 for an open
   * quarter, {secret} a document of ZV1 in a publication that is not released, {told} in one that
   * is, {nation} and {toldNation} those about the nation.
   */
  private static final String TABLE =
      """
                                                                none  sub  app  oth  sys  osy  nat  reg  ope
      GET    /api/quarters                                       401  200  200  200  200  200  200  200  200
      GET    /api/quarters/2030-31-q1                            401  200  200  200  200  200  200  200  200
      GET    /api/quarters/2039-40-q1                            401  404  404  404  404  404  404  404  404
      PUT    /api/quarters/2030-31-q4                            401  403  403  403  403  403  403  403  422
      POST   /api/quarters/2039-40-q1/approval                   401  403  403  403  403  403  404  403  403
      GET    /api/editions                                       401  200  200  200  200  200  200  200  200
      GET    /api/editions/edition-2026-1/file                   401  200  200  200  200  200  200  200  200
      POST   /api/editions                                       401  403  403  403  403  403  403  403  422
      GET    /api/organisations                                  401  200  200  200  200  200  200  200  200
      POST   /api/organisations                                  401  403  403  403  403  403  403  403  422
      GET    /api/organisations/ZV1                              401  200  200  200  200  200  200  200  200
      GET    /api/organisations/ZVX                              401  403  403  403  403  403  403  403  403
      GET    /api/organisations/ZV1/peers                        401  200  200  403  403  403  200  403  403
      PUT    /api/organisations/ZV1/peers                        401  422  422  403  403  403  403  403  403
      PUT    /api/organisations/ZVX/peers                        401  403  403  403  403  403  403  403  403
      GET    /api/profiles                                       401  200  200  200  200  200  200  200  200
      POST   /api/profiles                                       401  403  403  403  403  403  422  403  403
      GET    /api/template?quarter=2030-31-q1&organisation=ZV1   401  200  200  403  403  403  200  403  403
      POST   /api/returns?quarter=2030-31-q1&organisation=ZV1    401  201  200  403  403  403  403  403  403
      POST   /api/returns?quarter=2030-31-q1&organisation=ZVX    401  403  403  403  403  403  403  403  403
      GET    /api/returns?quarter=2030-31-q1                     401  200  200  200  200  200  200  200  200
      GET    /api/returns/{ours}                                 401  200  200  403  403  403  200  403  403
      GET    /api/returns/999999999                              401  403  403  403  403  403  403  403  403
      GET    /api/returns/{ours}/file                            401  200  200  403  403  403  200  403  403
      GET    /api/returns/{ours}/findings.csv                    401  200  200  403  403  403  200  403  403
      GET    /api/returns/{ours}/annotated.xlsx                  401  200  200  403  403  403  200  403  403
      POST   /api/returns/{ours}/sign-off                        401  403  409  403  403  403  403  403  403
      POST   /api/returns/{ours}/send-back                       401  403  422  403  403  403  422  403  403
      GET    /api/consents?organisation=ZV1                      401  200  200  403  403  403  200  403  403
      DELETE /api/consents/999999999                             401  403  404  403  403  403  403  403  403
      GET    /api/quarters/2030-31-q1/extensions/ZV1             401  200  200  403  403  403  200  403  403
      POST   /api/quarters/2030-31-q1/extensions/ZV1             401  403  403  403  403  403  422  403  403
      POST   /api/quarters/2030-31-q1/extensions/ZVX             401  403  403  403  403  403  403  403  403
      GET    /api/people                                         401  403  403  403  403  403  403  403  200
      DELETE /api/people/999999999                               401  403  403  403  403  403  403  403  404
      GET    /api/scores/2030-31-q1                              401  200  200  200  200  200  200  200  200
      GET    /api/scores/2030-31-q1?organisation=ZV1             401  200  200  403  200  403  200  403  403
      GET    /api/scores/2030-31-q1?organisation=ZVX             401  403  403  403  403  403  403  403  403
      GET    /api/scores/2030-31-q2?organisation=ZV1             401  200  200  200  200  200  200  200  200
      GET    /api/provenance                                     401  422  422  422  422  422  422  422  422
      GET    /api/provenance?publication=2030-31-q2&measure=F1&group=nation.england  401  200  200  200  200  200  200  200  200
      GET    /api/provenance?publication=2030-31-q2&measure=F1&group=icb.QQQQ  401  404  404  404  404  404  404  404  404
      GET    /api/provenance?publication=2030-31-q2&measure=F1&organisation=ZV1  401  404  404  404  404  404  404  404  404
      GET    /api/provenance?publication=2030-31-q2&measure=F1&organisation=ZVX  401  403  403  403  403  403  403  403  403
      GET    /api/provenance?publication=2030-31-q3&version=1&measure=F1&group=nation.england  401  403  403  403  403  403  200  403  403
      GET    /api/provenance?publication=2030-31-q3&version=1&measure=F1&organisation=ZV1  401  403  403  403  403  403  404  403  403
      GET    /api/audit                                          401  403  403  403  403  403  403  403  200
      GET    /api/scores/2030-31-q1/peers?organisation=ZV1       401  404  404  403  404  403  404  403  403
      GET    /api/trends?organisation=ZV1                        401  200  200  200  200  200  200  200  200
      GET    /api/trends?organisation=ZVX                        401  403  403  403  403  403  403  403  403
      GET    /api/trends?organisation=ZV1&measure=F1             401  200  200  200  200  200  200  200  200
      GET    /api/trends?organisation=ZV1&measure=F1-spend       401  200  200  403  403  403  200  403  403
      GET    /api/trends?organisation=ZV1&measure=no-such        401  422  422  422  422  422  422  422  422
      GET    /api/trends/groups                                  401  200  200  200  200  200  200  200  200
      GET    /api/trends/groups?icb=QZV&measure=F1-spend         401  200  200  200  200  200  200  200  200
      GET    /api/trends/groups?icb=QZX                          401  403  403  403  403  403  403  403  403
      GET    /api/trends/groups?type=no-such                     401  422  422  422  422  422  422  422  422
      GET    /api/trends/groups?type=acute-trust&icb=QZV         401  422  422  422  422  422  422  422  422
      GET    /api/advice/2030-31-q2?organisation=ZV1             401  404  404  403  404  403  404  404  403
      GET    /api/advice/2030-31-q3?organisation=ZV1             401  403  403  403  403  403  404  403  403
      GET    /api/advice/2030-31-q2?organisation=ZVX             401  403  403  403  403  403  403  403  403
      GET    /api/advice/2030-31-q2/nation                       401  200  200  200  200  200  200  200  403
      GET    /api/technologies/2030-31-q2                        401  200  200  200  200  200  200  200  403
      GET    /api/technologies/2030-31-q2?icb=QZV                401  403  403  403  200  403  200  200  403
      GET    /api/what-if?quarter=2030-31-q2&organisation=ZV1&issues=F1  401  404  404  403  403  403  404  403  403
      GET    /api/what-if?quarter=2030-31-q2&organisation=ZVX&issues=F1  401  403  403  403  403  403  403  403  403
      GET    /api/publications/2030-31-q3                        401  200  200  200  200  200  200  200  200
      GET    /api/documents/{secret}                             401  403  403  403  403  403  200  403  403
      GET    /api/documents/{nation}                             401  403  403  403  403  403  200  403  403
      GET    /api/documents/{told}                               401  200  200  403  200  403  200  200  403
      GET    /api/documents/{toldNation}                         401  200  200  200  200  200  200  200  403
      GET    /api/documents/999999999                            401  403  403  403  403  403  403  403  403
      GET    /api/jobs                                           401  403  403  403  403  403  403  403  200
      GET    /api/jobs/{run}                                     401  403  403  403  403  403  403  403  200
      GET    /api/jobs/999999999                                 401  403  403  403  403  403  403  403  404
      POST   /api/jobs/{run}/stop                                401  403  403  403  403  403  403  403  409
      POST   /api/jobs/no-such-job                               401  403  403  403  403  403  403  403  404
      GET    /api/schedules                                      401  403  403  403  403  403  403  403  200
      PUT    /api/schedules/take-in                              401  403  403  403  403  403  403  403  200
      PUT    /api/schedules/no-such-schedule                     401  403  403  403  403  403  403  403  404
      POST   /api/jobs/score-quarter                             401  403  403  403  403  403  403  403  422
      GET    /api/faults                                         401  403  403  403  403  403  403  403  200
      POST   /api/accounts                                       401  403  403  403  403  403  403  403  422
      POST   /api/accounts/nobody-here/reset                     401  403  403  403  403  403  403  403  404
      DELETE /api/accounts/nobody-here                           401  403  403  403  403  403  403  403  204
      POST   /api/keys                                           401  422  422  422  422  422  422  422  422
      DELETE /api/keys/00                                        401  404  404  404  404  404  404  404  404
      GET    /api/openapi                                        401  200  200  200  200  200  200  200  200
      GET    /api/no-such-thing                                  401  404  404  404  404  404  404  404  404
      PATCH  /api/quarters                                       401  405  405  405  405  405  405  405  405
      GET    /openapi                                            302  302  302  302  302  302  302  302  302
      GET    /no-such-page                                       302  302  302  302  302  302  302  302  302
      """;

  private static final Map<String, String> TYPES =
      Map.of(
          "POST /api/editions", "application/yaml",
          "POST /api/organisations", "text/csv",
          "POST /api/returns", "application/octet-stream",
          "POST /api/returns/[0-9]+/send-back", "application/json",
          "POST /api/quarters/2030-31-q1/extensions", "application/json",
          "PUT /api/quarters", "application/json",
          "PUT /api/(schedules|organisations/ZV.)", "application/json",
          "POST /api/accounts", "application/json",
          "POST /api/keys", "application/json");

  @Deployment
  static WebArchive application() {
    return TheApplication.withTests();
  }

  @Inject Cast cast;
  @Inject Ground ground;
  private final Map<String, Visitor> people = new LinkedHashMap<>();

  @BeforeEach
  void everybody_has_come() throws Exception {
    people.put("none", Visitor.nobody());
    people.put("sub", cast.program("zv-submitter", Role.SUBMITTER, "ZV1"));
    people.put("app", cast.program("zv-approver", Role.APPROVER, "ZV1"));
    people.put("oth", cast.program("zv-other", Role.SUBMITTER, "ZV2"));
    people.put("sys", cast.program("zv-system", Role.SYSTEM, "QZV"));
    people.put("osy", cast.program("zv-other-system", Role.SYSTEM, "QZW"));
    people.put("nat", cast.program("zv-national", Role.NATIONAL, ""));
    people.put("reg", cast.program("zv-regulator", Role.REGULATOR, ""));
    people.put("ope", cast.program("zv-operator", Role.OPERATOR, ""));
  }

  @Test
  void every_address_answers_each_role_as_the_table_says() {
    Map<String, String> places =
        ground.laid(people.get("ope"), people.get("sub"), people.get("app"));
    List<String> unlike = new ArrayList<>();
    for (String line : TABLE.lines().skip(1).toList()) {
      String address = line.substring(0, line.length() - 5 * people.size());
      String[] parts = address.strip().split(" +");
      StringBuilder answers = new StringBuilder();
      for (Visitor visitor : people.values()) {
        answers.append("%5d".formatted(status(visitor, parts[0], filled(parts[1], places))));
      }
      if (!line.equals(address + answers)) {
        unlike.add(line + "\n  but was" + answers);
      }
    }
    assertEquals("", String.join("\n", unlike));
  }

  private static int status(Visitor visitor, String method, String path) {
    String type =
        TYPES.entrySet().stream()
            .filter(e -> (method + " " + path).matches(e.getKey() + "(/[0-9A-Za-z-]+|\\?.*)?"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
    byte[] body = type.isEmpty() || path.endsWith("/reset") ? new byte[0] : "{}".getBytes();
    return visitor.send(method, path, type, body).status();
  }

  private static String filled(String path, Map<String, String> places) {
    String filled = path;
    for (Map.Entry<String, String> place : places.entrySet()) {
      filled = filled.replace("{" + place.getKey() + "}", place.getValue());
    }
    assertFalse(filled.contains("{"), filled);
    return filled;
  }
}
