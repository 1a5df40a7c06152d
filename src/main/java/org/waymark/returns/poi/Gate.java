package org.waymark.returns.poi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.waymark.returns.IntakeLimits;

/**
 * Lets a file through only when its bytes are a harmless workbook within the limits. Both the gate
 * and the reader go by the zip's central directory, so that they see the same parts.
 */
final class Gate {
  private static final String MIMETYPE = "mimetype";
  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument";
  private static final String CONTENT_TYPES = "[content_types].xml";

  private final IntakeLimits limits;

  Gate(IntakeLimits limits) {
    this.limits = limits;
  }

  void check(byte[] content) throws Blocked {
    if (content.length > limits.fileBytes()) {
      throw new Blocked(Obstacle.TOO_LARGE);
    }
    FileSignature.requireZip(content);
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      names(zip, entries);
      contents(zip, entries, new PartStream.Budget(limits.expandedBytesFor(content.length)));
    } catch (Blocked e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new Blocked(Obstacle.DAMAGED);
    }
  }

  private void names(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
    if (entries.size() > limits.zipEntries()) {
      throw new Blocked(Obstacle.BOMB);
    }
    Set<String> names = new HashSet<>();
    for (ZipArchiveEntry entry : entries) {
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        throw new Blocked(Obstacle.PASSWORD);
      }
      if (!names.add(name(entry))) {
        throw new Blocked(Obstacle.DUPLICATE_PART);
      }
      FileSignature.requireHarmless(name(entry));
      if (name(entry).equals(MIMETYPE) && isOpenDocument(zip, entry)) {
        throw new Blocked(Obstacle.OPEN_DOCUMENT);
      }
    }
    boolean otherOffice =
        names.stream().anyMatch(n -> n.startsWith("word/") || n.startsWith("ppt/"));
    if (otherOffice || !names.contains(CONTENT_TYPES)) {
      throw new Blocked(Obstacle.NOT_A_WORKBOOK);
    }
  }

  private static boolean isOpenDocument(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(100), StandardCharsets.US_ASCII).startsWith(OPEN_DOCUMENT);
    }
  }

  private void contents(ZipFile zip, List<ZipArchiveEntry> entries, PartStream.Budget budget)
      throws IOException {
    var inspection = new PartInspection(limits);
    for (ZipArchiveEntry entry : entries) {
      int method = entry.getMethod();
      if (method != ZipEntry.STORED && method != ZipEntry.DEFLATED) {
        throw new Blocked(Obstacle.UNREADABLE);
      }
      try (PartStream part = new PartStream(zip.getInputStream(entry), budget)) {
        if (isXml(name(entry))) {
          inspection.walk(part);
        }
        part.drain();
      } catch (XMLStreamException e) {
        Obstacle seen = Blocked.in(nested(e));
        throw new Blocked(seen == Obstacle.UNREADABLE ? Obstacle.DAMAGED : seen);
      }
    }
    inspection.finish();
  }

  /** StAX hides the cause of a failed read in a property of its own. */
  private static Throwable nested(XMLStreamException e) {
    Throwable inner = e.getNestedException();
    return inner == null ? e : inner;
  }

  private static boolean isXml(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels");
  }

  /** Part names are equal whatever their case, and some exporters write backslashes. */
  private static String name(ZipArchiveEntry entry) {
    String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
    return name.startsWith("/") ? name.substring(1) : name;
  }
}
