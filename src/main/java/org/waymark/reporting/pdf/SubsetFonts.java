package org.waymark.reporting.pdf;

import java.io.IOException;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Gives every embedded font subset a name made from its glyphs instead of a random one, and drops
 * CIDSet, which the report library writes in a form that PDF/A refuses and nobody needs.
 */
final class SubsetFonts {
  private static final COSName CID_SET = COSName.getPDFName("CIDSet");

  private SubsetFonts() {}

  static void rename(PDDocument document) throws IOException {
    for (COSObject object : document.getDocument().getObjectsByType(COSName.FONT)) {
      if (!(object.getObject() instanceof COSDictionary font)) {
        continue;
      }
      COSBase below = font.getDictionaryObject(COSName.DESCENDANT_FONTS);
      if (below instanceof COSArray fonts && fonts.getObject(0) instanceof COSDictionary glyphs) {
        rename(font, glyphs);
      }
    }
  }

  private static void rename(COSDictionary font, COSDictionary glyphs) throws IOException {
    COSDictionary descriptor = glyphs.getCOSDictionary(COSName.FONT_DESC);
    String old = font.getNameAsString(COSName.BASE_FONT);
    if (descriptor == null || old == null || old.indexOf('+') != 6) {
      return;
    }
    descriptor.removeItem(CID_SET);
    COSStream program = descriptor.getCOSStream(COSName.FONT_FILE2);
    if (program == null) {
      return;
    }
    byte[] hash;
    try (var in = program.createInputStream()) {
      hash = DigestUtils.sha256(in);
    }
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + (hash[i] & 0xFF) % 26));
    }
    String name = tag + old.substring(6);
    font.setName(COSName.BASE_FONT, name);
    glyphs.setName(COSName.BASE_FONT, name);
    descriptor.setName(COSName.FONT_NAME, name);
  }
}
