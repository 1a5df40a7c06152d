package org.waymark.reporting.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Rewrites what a page draws, token by token: running content and everything that has no tag is
 * marked as an artifact. A path's mark opens before its first point, since nothing may come between
 * a path and its painting.
 */
final class PageContent {
  private static final COSName ARTIFACT = COSName.ARTIFACT;
  private static final Set<String> PATH = Set.of("m", "l", "c", "v", "y", "h", "re", "W", "W*");
  private static final Set<String> PAINT =
      Set.of("f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "n");
  private static final Set<String> WHOLE = Set.of("Do", "Tj", "TJ", "'", "\"", "sh", "BI");

  private final ContentStreamWriter out;
  private final Set<Integer> running;
  private int depth;
  private boolean path;

  private PageContent(ContentStreamWriter out, Set<Integer> running) {
    this.out = out;
    this.running = running;
  }

  /** The page's new content; page numbers start at 0 and only serve messages. */
  static byte[] rewrite(PDPage page, Set<Integer> running, int number) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PageContent content = new PageContent(new ContentStreamWriter(bytes), running);
    PDFStreamParser parser = new PDFStreamParser(page);
    List<Object> operands = new ArrayList<>();
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof Operator operator) {
        content.write(operands, operator);
        operands.clear();
      } else {
        operands.add(token);
      }
    }
    if (content.depth != 0) {
      throw new IOException("page " + (number + 1) + " leaves marked content open");
    }
    return bytes.toByteArray();
  }

  static PDStream stream(PDDocument document, byte[] content) throws IOException {
    PDStream stream = new PDStream(document);
    try (OutputStream to = stream.createOutputStream(COSName.FLATE_DECODE)) {
      to.write(content);
    }
    return stream;
  }

  private void write(List<Object> operands, Operator operator) throws IOException {
    String name = operator.getName();
    if (name.equals("BDC") || name.equals("BMC")) {
      depth++;
      if (isRunning(operands)) {
        COSDictionary pagination = new COSDictionary();
        pagination.setName(COSName.TYPE, "Pagination");
        out.writeTokens(ARTIFACT, pagination, operator);
        return;
      }
    } else if (name.equals("EMC")) {
      depth--;
    }
    boolean untagged = depth == 0 && !name.equals("EMC");
    if (untagged && !path && (PATH.contains(name) || WHOLE.contains(name))) {
      out.writeTokens(ARTIFACT, Operator.getOperator("BMC"));
      path = PATH.contains(name);
    }
    out.writeTokens(operands);
    out.writeTokens(operator);
    if (untagged && ((path && PAINT.contains(name)) || WHOLE.contains(name))) {
      out.writeTokens(Operator.getOperator("EMC"));
      path = false;
    }
  }

  private boolean isRunning(List<Object> operands) {
    return operands.size() == 2
        && operands.get(1) instanceof COSDictionary properties
        && running.contains(properties.getInt(COSName.MCID));
  }
}
