package org.waymark.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.findings.Refusal;

/**
 * What pages link to for saving, for people with a session: /download/template/RX9/2026-27-q2,
 * /download/returns/7/file, /download/returns/7/findings.csv, /download/returns/7/annotated.xlsx
 * and /download/documents/7. The same policy as under /api.
 */
@WebServlet("/download/*")
@SuppressWarnings("NullAway.Init")
public class PageDownloads extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern TEMPLATE = Pattern.compile("/template/([^/]+)/([^/]+)");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "/(returns|documents)/([1-9][0-9]{0,17})(/file|/findings\\.csv|/annotated\\.xlsx|)");

  @Inject transient ReturnFiles files;
  @Inject transient Handout handout;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try {
      send(find(request.getPathInfo() == null ? "" : request.getPathInfo()), response);
    } catch (Refusal refusal) {
      throw new ServletException(refusal);
    }
  }

  private Download find(String path) throws Refusal {
    Matcher template = TEMPLATE.matcher(path);
    if (template.matches()) {
      return files.template(template.group(1), template.group(2));
    }
    Matcher numbered = NUMBERED.matcher(path);
    if (numbered.matches()) {
      long id = Long.parseLong(numbered.group(2));
      switch (numbered.group(1) + numbered.group(3)) {
        case "returns/file" -> {
          return files.untouched(id);
        }
        case "returns/findings.csv" -> {
          return files.findings(id);
        }
        case "returns/annotated.xlsx" -> {
          return files.annotated(id);
        }
        case "documents" -> {
          return handout.download(id);
        }
        default -> {}
      }
    }
    throw new Refusal(Refusal.Reason.NOT_FOUND, "There is nothing to download at this address.");
  }

  private static void send(Download download, HttpServletResponse response) throws IOException {
    response.setContentType(download.mediaType());
    response.setContentLength(download.content().length);
    response.setHeader("Content-Disposition", Attachment.named(download.fileName()));
    response.getOutputStream().write(download.content());
  }
}
