package org.waymark.reporting.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Turns a tagged PDF of the report library into one that meets PDF/UA-1 and PDF/A-2a and depends on
 * nothing but the report: dates are the publication's, the identifier and the font names come from
 * the content.
 */
public final class FinishedPdf {
  private FinishedPdf() {}

  public static byte[] of(byte[] pdf, String title, LocalDate day) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      MessageDigest digest = DigestUtils.getSha256Digest();
      digest.update(title.getBytes(StandardCharsets.UTF_8));
      SubsetFonts.rename(document);
      Structure structure = Structure.of(document);
      int number = 0;
      for (PDPage page : document.getPages()) {
        byte[] content = PageContent.rewrite(page, structure.running(page), number++);
        digest.update(content);
        page.setContents(PageContent.stream(document, content));
      }
      describe(document, title, day);
      // An identifier already there, made from the clock, would be kept.
      document.getDocument().getTrailer().removeItem(COSName.ID);
      document.setDocumentId(ByteBuffer.wrap(digest.digest()).getLong());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(pdf.length);
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("\"" + title + "\" cannot be finished", e);
    }
  }

  private static void describe(PDDocument document, String title, LocalDate day)
      throws IOException {
    document.setVersion(1.7f);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage("en-GB");
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
    PDViewerPreferences view = new PDViewerPreferences(new COSDictionary());
    view.setDisplayDocTitle(true);
    catalog.setViewerPreferences(view);
    PDDocumentInformation about = new PDDocumentInformation();
    GregorianCalendar midnight = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
    about.setTitle(title);
    about.setAuthor("Waymark");
    about.setCreator("Waymark");
    about.setCreationDate(midnight);
    about.setModificationDate(midnight);
    document.setDocumentInformation(about);
    PDMetadata metadata =
        new PDMetadata(document, new ByteArrayInputStream(Xmp.packet(title, day)));
    catalog.setMetadata(metadata);
    catalog.getCOSObject().removeItem(COSName.OUTPUT_INTENTS);
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
    intent.setInfo("sRGB IEC61966-2.1");
    intent.setOutputCondition("sRGB IEC61966-2.1");
    intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
    catalog.addOutputIntent(intent);
  }
}
