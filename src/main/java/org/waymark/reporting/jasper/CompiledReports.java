package org.waymark.reporting.jasper;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import net.sf.jasperreports.engine.JasperReport;

/**
 * Reads reports that the build compiled, from the class path, and only classes that a compiled
 * report is made of: anything else in the stream is refused before it is made (JasperReports 7.0.3
 * has known deserialisation weaknesses).
 */
final class CompiledReports {
  private static final ObjectInputFilter ONLY_REPORTS =
      ObjectInputFilter.Config.createFilter(
          "net.sf.jasperreports.engine.**;net.sf.jasperreports.compilers.**;"
              + "java.lang.*;java.util.*;java.awt.Color;"
              + "maxbytes=4000000;maxdepth=60;maxrefs=100000;maxarray=100000;!*");

  private CompiledReports() {}

  /** The report with this fixed name; a fault when the build did not put it there. */
  static JasperReport named(String name) {
    String path = "/reports/" + name + ".jasper";
    try (InputStream in = CompiledReports.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the application has no compiled report " + path);
      }
      return read(in);
    } catch (IOException e) {
      throw new IllegalStateException("the compiled report " + path + " cannot be read", e);
    }
  }

  static JasperReport read(InputStream in) throws IOException {
    try (ObjectInputStream objects = new ObjectInputStream(in)) {
      objects.setObjectInputFilter(ONLY_REPORTS);
      return (JasperReport) objects.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException("a compiled report names a class that is not here", e);
    }
  }
}
