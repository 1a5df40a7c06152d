package org.waymark.returns.poi;

import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.waymark.returns.IntakeLimits;

/**
 * Walks the XML parts of a workbook before any library builds something from them: counts rows and
 * cells, bounds what a reader would loop over, and reads content types and relationships, which say
 * what a part is whatever its name.
 */
final class PartInspection {
  private static final int MOST_COLUMNS = 16_384;

  /** The encodings that spreadsheet programs write; in others a declaration could hide. */
  private static final Set<String> ENCODINGS =
      Set.of(
          "utf-8",
          "utf-16",
          "utf-16le",
          "utf-16be",
          "us-ascii",
          "ascii",
          "iso-8859-1",
          "windows-1252");

  private static final XMLInputFactory FACTORY = factory();

  private final IntakeLimits limits;
  private int workbooks;
  private int sheetParts;
  private int sheetsListed;
  private long rows;
  private long cells;
  private long sharedTexts;
  private long rowText;

  PartInspection(IntakeLimits limits) {
    this.limits = limits;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Walks one XML part to its end. */
  void walk(PartStream part) throws Blocked, XMLStreamException {
    XMLStreamReader xml = FACTORY.createXMLStreamReader(part);
    String encoding = xml.getCharacterEncodingScheme();
    if (encoding != null && !ENCODINGS.contains(encoding.toLowerCase(Locale.ROOT))) {
      throw new Blocked(Obstacle.UNREADABLE);
    }
    String root = "";
    rowText = 0;
    boolean held = true;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (root.isEmpty()) {
          root = xml.getLocalName();
          held = !isSheet(root);
          workbooks += root.equals("workbook") ? 1 : 0;
          sheetParts += isSheet(root) ? 1 : 0;
        }
        element(root, xml);
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        rowText += xml.getTextLength();
      }
      // The reader holds the text of a row, and the other parts whole.
      if (!held && rowText > limits.heldBytes()) {
        throw new Blocked(Obstacle.BOMB);
      }
      if (held && part.expanded() > limits.heldBytes()) {
        throw new Blocked(Obstacle.BOMB);
      }
    }
  }

  /**
   * To be called after the last part: a zip without a workbook is none, and a list of sheets longer
   * than the sheets is broken.
   */
  void finish() throws Blocked {
    if (workbooks == 0) {
      throw new Blocked(Obstacle.NOT_A_WORKBOOK);
    }
    if (sheetsListed > sheetParts) {
      throw new Blocked(Obstacle.DAMAGED);
    }
  }

  private static boolean isSheet(String root) {
    return root.endsWith("sheet");
  }

  private void element(String root, XMLStreamReader xml) throws Blocked {
    switch (root) {
      case "worksheet" -> inSheet(xml);
      case "workbook" -> sheetsListed += xml.getLocalName().equals("sheet") ? 1 : 0;
      case "sst" -> sharedText(xml);
      case "Types" -> type(xml);
      case "Relationships" -> relationship(xml);
      default -> {}
    }
  }

  private void inSheet(XMLStreamReader xml) throws Blocked {
    switch (xml.getLocalName()) {
      case "row" -> {
        rows++;
        rowText = 0;
      }
      case "c" -> cells++;
      // The reader walks from min to max for each of these.
      case "col" -> {
        if (beyondColumns(attribute(xml, "min")) || beyondColumns(attribute(xml, "max"))) {
          throw new Blocked(Obstacle.DAMAGED);
        }
      }
      default -> {}
    }
    if (rows > limits.rows() || cells > limits.cells()) {
      throw new Blocked(Obstacle.TOO_MANY_CELLS);
    }
  }

  private void sharedText(XMLStreamReader xml) throws Blocked {
    sharedTexts += xml.getLocalName().equals("si") ? 1 : 0;
    if (sharedTexts > limits.cells()) {
      throw new Blocked(Obstacle.TOO_MANY_CELLS);
    }
  }

  private static boolean beyondColumns(String number) {
    return number.length() > 5
        || !number.matches("[0-9]+")
        || Integer.parseInt(number) > MOST_COLUMNS;
  }

  private static void type(XMLStreamReader xml) throws Blocked {
    String type = attribute(xml, "ContentType").toLowerCase(Locale.ROOT);
    String name = attribute(xml, "PartName") + "." + attribute(xml, "Extension");
    if (type.contains("spreadsheetml") && type.endsWith("+xml") && !namesXml(name)) {
      throw new Blocked(Obstacle.DAMAGED);
    }
    if (type.contains("vbaproject") || type.contains("macro")) {
      throw new Blocked(Obstacle.MACROS);
    }
    if (type.contains("sheet.binary")) {
      throw new Blocked(Obstacle.BINARY_EXCEL);
    }
    if (type.contains("oleobject") || type.contains("activex")) {
      throw new Blocked(Obstacle.EMBEDDED);
    }
    if (type.contains("externallink")) {
      throw new Blocked(Obstacle.EXTERNAL_LINK);
    }
  }

  private static void relationship(XMLStreamReader xml) throws Blocked {
    String type = attribute(xml, "Type").toLowerCase(Locale.ROOT);
    String kind = type.substring(type.lastIndexOf('/') + 1);
    switch (kind) {
      case "vbaproject", "xlmacrosheet", "xlintlmacrosheet" -> throw new Blocked(Obstacle.MACROS);
      case "oleobject", "package", "control", "activexcontrolbinary" ->
          throw new Blocked(Obstacle.EMBEDDED);
      case "externallink", "externallinkpath", "connections", "querytable" ->
          throw new Blocked(Obstacle.EXTERNAL_LINK);
      case "officedocument", "worksheet" -> {
        if (!namesXml(attribute(xml, "Target"))) {
          throw new Blocked(Obstacle.DAMAGED);
        }
      }
      default -> {
        // A typed web or mail address is a link that a person follows; nothing else may leave.
        if (attribute(xml, "TargetMode").equalsIgnoreCase("External")
            && !kind.equals("hyperlink")) {
          throw new Blocked(Obstacle.EXTERNAL_LINK);
        }
      }
    }
  }

  /** What a library would parse has the name of an XML part, so that it was walked here first. */
  private static boolean namesXml(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return (plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain).endsWith(".xml");
  }

  private static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }
}
