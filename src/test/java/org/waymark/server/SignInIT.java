package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.access.Account;
import org.waymark.access.Accounts;
import org.waymark.access.ApiKeys;
import org.waymark.access.Role;
import org.waymark.server.Visitor.Reply;

/** The doors of the running server: passwords, keys, sessions, and what browsers are told. */
@ExtendWith(ArquillianExtension.class)
class SignInIT {
  private static final String FORM = "application/x-www-form-urlencoded";

  @Deployment
  static WebArchive application() {
    return TheApplication.withTests();
  }

  @Inject Cast cast;
  @Inject Accounts accounts;
  @Inject ApiKeys keys;

  @Test
  void the_api_asks_for_a_password_or_key_and_the_pages_lead_to_the_sign_in() {
    Reply api = Visitor.nobody().get("/api/quarters");
    assertEquals(401, api.status());
    assertEquals("Basic realm=\"Waymark\", charset=\"UTF-8\"", api.header("WWW-Authenticate"));
    Reply page = Visitor.nobody().get("/change-password?x=1");
    assertEquals(302, page.status());
    assertEquals(
        Visitor.SERVER.resolve("/sign-in?next=%2Fchange-password%3Fx%3D1").toString(),
        page.header("Location"));
    for (String open : List.of("/", "/sign-in")) {
      assertEquals(200, Visitor.nobody().get(open).status(), open);
    }
  }

  @Test
  void five_wrong_passwords_lock_an_account_and_the_lock_ends() {
    cast.account("zv-locked", Role.NATIONAL, "");
    Visitor right = Visitor.withPassword("zv-locked", Cast.PASSWORD);
    Visitor wrong = Visitor.withPassword("zv-locked", "not the password");
    for (int i = 0; i < 5; i++) {
      assertEquals(401, wrong.get("/api/quarters").status());
    }
    Reply locked = right.get("/api/quarters");
    assertEquals(401, locked.status(), "the right password does not open a locked account");
    Reply unknown = Visitor.withPassword("zv-unknown", "any").get("/api/quarters");
    assertEquals(unknown.text(), locked.text(), "nobody learns which names exist");

    accounts.change("zv-locked", a -> lockedUntil(a, Instant.now().minusSeconds(1)));
    assertEquals(200, right.get("/api/quarters").status());
  }

  @Test
  void a_first_password_opens_nothing_but_its_change() {
    Account account = cast.account("zv-new", Role.NATIONAL, "");
    accounts.change("zv-new", a -> a.withPassword(account.hash(), true));
    Visitor api = Visitor.withPassword("zv-new", Cast.PASSWORD);
    assertEquals(401, api.get("/api/quarters").status());

    var cookies = new CookieManager();
    Visitor browser = Visitor.browser(cookies);
    browser.submit("/sign-in", Map.of("name", "zv-new", "password", Cast.PASSWORD));
    Reply elsewhere = browser.get("/no-such-page");
    assertEquals(302, elsewhere.status());
    assertTrue(
        elsewhere.header("Location").endsWith("/change-password"), elsewhere.header("Location"));
    String chosen = "a longer secret of mine";
    Reply changed =
        browser.submit(
            "/change-password",
            Map.of("oldPassword", Cast.PASSWORD, "newPassword", chosen, "again", chosen));
    assertEquals(302, changed.status(), changed.text());
    assertEquals(200, Visitor.withPassword("zv-new", chosen).get("/api/quarters").status());
  }

  @Test
  void a_key_works_until_it_is_revoked_and_is_kept_only_as_its_hash() throws Exception {
    Visitor program = cast.program("zv-keyed", Role.REGULATOR, "");
    assertEquals(200, program.get("/api/quarters").status());
    Reply second = program.post("/api/keys", "application/json", "{\"label\":\"second\"}");
    assertEquals(201, second.status());
    String key = second.text().replaceAll(".*\"key\":\"([^\"]+)\".*", "$1");
    Visitor withSecond = Visitor.withKey(key);
    assertEquals(200, withSecond.get("/api/quarters").status());

    var kept =
        keys.of("zv-keyed").stream()
            .filter(k -> k.label().equals("second"))
            .findFirst()
            .orElseThrow();
    assertFalse(key.contains(kept.sha256()));
    assertEquals(
        204, program.send("DELETE", "/api/keys/" + kept.sha256(), "", new byte[0]).status());
    assertEquals(401, withSecond.get("/api/quarters").status());
    assertEquals(200, program.get("/api/quarters").status(), "the other key stays");
    accounts.remove("zv-keyed");
    assertEquals(401, program.get("/api/quarters").status(), "no account, no key");
  }

  @Test
  void signing_in_changes_the_session_and_its_cookie_is_for_this_site_and_no_script() {
    cast.account("zv-visitor", Role.NATIONAL, "");
    var cookies = new CookieManager();
    Visitor browser = Visitor.browser(cookies);
    browser.submit("/sign-in", Map.of("name", "zv-visitor", "password", "wrong"));
    browser.get("/");
    Optional<HttpCookie> planted = session(cookies);
    Reply in = browser.submit("/sign-in", Map.of("name", "zv-visitor", "password", Cast.PASSWORD));
    assertEquals(302, in.status(), in.text());
    String set = in.header("Set-Cookie");
    assertTrue(set.startsWith("waymark="), set);
    assertTrue(set.matches("(?i).*;\\s*HttpOnly.*"), set);
    assertTrue(set.matches("(?i).*;\\s*SameSite=Lax.*"), set);
    String known = session(cookies).orElseThrow().getValue();
    planted.ifPresent(before -> assertNotEquals(before.getValue(), known));

    assertEquals(404, browser.get("/no-such-page").status(), "signed in");
    assertEquals(401, browser.get("/api/quarters").status(), "a session opens no API");
    Reply again =
        browser.submit("/sign-in", Map.of("name", "zv-visitor", "password", Cast.PASSWORD));
    assertEquals(302, again.status());
    assertNotEquals(known, session(cookies).orElseThrow().getValue(), "no session id lives on");
    var stolen = new CookieManager();
    stolen.getCookieStore().add(Visitor.SERVER, cookie(known));
    assertEquals(302, Visitor.browser(stolen).get("/no-such-page").status(), "the old one is dead");

    assertEquals(302, browser.post("/sign-out", FORM, "").status());
    assertEquals(302, browser.get("/no-such-page").status(), "signed out");
  }

  @Test
  void what_another_sites_page_asks_for_is_refused() {
    cast.account("zv-lured", Role.NATIONAL, "");
    Visitor browser = Visitor.browser(new CookieManager());
    Map<String, String> right = Map.of("name", "zv-lured", "password", Cast.PASSWORD);
    assertEquals(
        403, browser.with("Origin", "https://evil.example").submit("/sign-in", right).status());
    assertEquals(
        403, browser.with("Sec-Fetch-Site", "cross-site").submit("/sign-in", right).status());
    assertEquals(302, browser.submit("/sign-in", right).status());
    assertEquals(
        403, browser.with("Origin", "https://evil.example").post("/sign-out", FORM, "").status());
    assertEquals(404, browser.get("/no-such-page").status(), "still signed in");
  }

  @Test
  void every_answer_tells_browsers_what_our_pages_never_do() {
    for (String path : List.of("/", "/sign-in", "/help", "/api/quarters", "/api/no")) {
      Reply reply = Visitor.nobody().get(path);
      assertEquals(
          "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
              + " frame-ancestors 'none'",
          reply.header("Content-Security-Policy"),
          path);
      assertEquals("nosniff", reply.header("X-Content-Type-Options"), path);
      assertEquals("DENY", reply.header("X-Frame-Options"), path);
      assertEquals("same-origin", reply.header("Referrer-Policy"), path);
      assertTrue(reply.header("Cache-Control").contains("no-store"), path);
      assertEquals("", reply.header("X-Powered-By"), path);
      assertEquals("", reply.header("Server"), path);
    }
    Reply away = Visitor.nobody().get("/no-such-page");
    assertTrue(away.header("Cache-Control").contains("no-store"), "who is let in may change");
    assertEquals("", away.text());
  }

  @Test
  void a_body_that_is_too_large_or_no_json_is_refused_without_a_trace() throws Exception {
    Visitor operator = cast.program("zv-careless", Role.OPERATOR, "");
    String large = "{\"name\":\"" + "x".repeat(70_000) + "\"}";
    String deep = "[".repeat(20_000);
    Map<String, Integer> expected =
        Map.of(
            large,
            413,
            deep,
            400,
            "{\"name\":",
            400,
            "[]",
            400,
            "\u0000",
            400,
            "{\"name\":1}",
            422);
    expected.forEach(
        (body, status) -> {
          Reply reply = operator.post("/api/accounts", "application/json", body);
          String shown = body.substring(0, Math.min(20, body.length()));
          assertEquals(status, reply.status(), shown + " -> " + reply.text());
          assertTrue(reply.header("Content-Type").startsWith("application/json"), shown);
          for (String trace :
              List.of("Exception", "\tat ", "org.waymark", "org.jboss", "jakarta")) {
            assertFalse(reply.text().contains(trace), reply.text());
          }
        });
    Reply page = operator.get("/api/quarters/%00");
    assertTrue(page.status() >= 400 && page.status() < 500, page.status() + page.text());
    byte[] notUtf8 = "{\"name\":\"\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1);
    int status = operator.send("POST", "/api/accounts", "application/json", notUtf8).status();
    assertTrue(status >= 400 && status < 500, "not UTF-8: " + status);
  }

  private static Account lockedUntil(Account a, Instant end) {
    return new Account(
        a.name(), a.hash(), a.role(), a.scope(), 0, Optional.of(end), a.mustChangePassword());
  }

  private static Optional<HttpCookie> session(CookieManager cookies) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(c -> c.getName().equals("waymark"))
        .findFirst();
  }

  private static HttpCookie cookie(String value) {
    var cookie = new HttpCookie("waymark", value);
    cookie.setPath("/");
    cookie.setVersion(0);
    return cookie;
  }
}
