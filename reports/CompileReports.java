import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JasperCompileManager;

/**
 * Compiles every reports/*.jrxml into the folder it is given, at build time and only there; run from
 * source by the build, so that no compiler of reports is part of the application.
 *
 * <p>The JDK's own compiler is used: the compiled report names its compiler's class and loads it
 * again when it is filled, and this one is in the library that the application ships anyway.
 */
final class CompileReports {
  public static void main(String[] folders) throws Exception {
    System.setProperty(
        "net.sf.jasperreports.compiler.java",
        "net.sf.jasperreports.engine.design.JRJavacCompiler");
    Path from = Path.of(folders[0]);
    Path to = Files.createDirectories(Path.of(folders[1]));
    List<Path> designs;
    try (Stream<Path> files = Files.list(from)) {
      designs = files.filter(f -> f.toString().endsWith(".jrxml")).sorted().toList();
    }
    for (Path design : designs) {
      Path report = to.resolve(design.getFileName().toString().replace(".jrxml", ".jasper"));
      if (older(report, design)) {
        JasperCompileManager.compileReportToFile(design.toString(), report.toString());
      }
    }
  }

  private static boolean older(Path report, Path design) throws IOException {
    return !Files.exists(report)
        || Files.getLastModifiedTime(report).compareTo(Files.getLastModifiedTime(design)) < 0;
  }
}
