package org.waymark.web.session;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.findings.Refusal;
import org.waymark.web.PageSettings;

/**
 * Every error's page, or JSON under /api. Not a Faces page, since Faces may be what failed; the
 * stack trace goes to the server's log beside the reference that the page shows.
 */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final System.Logger LOG = System.getLogger(ErrorPage.class.getName());

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="UTF-8"/><title>%1$s \u2013 Waymark</title>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <link rel="icon" type="image/svg+xml" href="%4$s/jakarta.faces.resource/waymark.svg.xhtml?ln=img"/>
      <link rel="stylesheet" href="%4$s/jakarta.faces.resource/waymark.css.xhtml?ln=css"/></head>
      <body><a class="skip-link" href="#main">Skip to main content</a>
      <header class="header"><div class="width header-row"><a class="service" href="%4$s/">Waymark</a></div></header>%5$s
      <main id="main" class="width main" tabindex="-1"><h1>%1$s</h1><p>%2$s</p>%3$s
      <p><a href="%4$s/">Go to the start page</a></p></main>
      <footer class="footer"><div class="width"><ul class="footer-links">
      <li><a href="%4$s/help">Help</a></li><li><a href="%4$s/privacy">Privacy</a></li>
      <li><a href="%4$s/accessibility">Accessibility</a></li></ul></div></footer></body></html>
      """;

  private static final String DEMONSTRATION =
      "<div class=\"demonstration\"><p class=\"width\"><strong class=\"tag\">Demonstration</strong>"
          + " Invented organisations and answers. Do not enter real ones.</p></div>";

  @Inject transient @Nullable PageSettings settings;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Integer code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Throwable refused = (Throwable) request.getAttribute(Refusal.class.getName());
    Throwable thrown =
        refused != null
            ? refused
            : (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    Answer answer = Answer.to(code == null ? 404 : code, thrown);
    String reference = "";
    if (answer.isFault()) {
      reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
      LOG.log(System.Logger.Level.ERROR, "Fault " + reference + " at " + address, thrown);
    }
    response.setStatus(answer.status());
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    if (address.startsWith(request.getContextPath() + "/api/")) {
      response.setContentType("application/problem+json");
      response.getWriter().write(json(answer, reference));
    } else {
      response.setContentType("text/html");
      response.getWriter().write(html(answer, reference, request.getContextPath()));
    }
  }

  private String html(Answer answer, String reference, String root) {
    String help =
        reference.isEmpty()
            ? ""
            : "<p>Reference <strong>%s</strong>. Tell it to %s if it happens again.</p>"
                .formatted(reference, escaped(settings == null ? "the team" : settings.contact()));
    String banner = settings != null && settings.demonstration() ? DEMONSTRATION : "";
    return PAGE.formatted(
        escaped(answer.heading()), escaped(answer.sentence()), help, root, banner);
  }

  private static String json(Answer answer, String reference) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("title", answer.heading())
            .add("status", answer.status())
            .add("detail", answer.sentence());
    return (reference.isEmpty() ? json : json.add("reference", reference)).build().toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
