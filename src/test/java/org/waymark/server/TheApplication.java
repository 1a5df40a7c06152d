package org.waymark.server;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.waymark.batch.NextLook;
import org.waymark.demonstration.Crowd;
import org.waymark.organisations.csv.RegisterSamples;

/** The application as the build packs it, with the tests beside it. */
final class TheApplication {
  private TheApplication() {}

  static WebArchive withTests() {
    WebArchive application =
        ShrinkWrap.create(ZipImporter.class, "waymark.war")
            .importFrom(new File("target/waymark.war"))
            .as(WebArchive.class)
            .addPackages(true, "org.waymark.server", "org.waymark.realdata")
            .addClasses(Crowd.class, NextLook.class, RegisterSamples.class);
    return application.setWebXML(new StringAsset(withOpenRunner(webXml(application))));
  }

  private static String webXml(WebArchive application) {
    try (InputStream in = application.get("WEB-INF/web.xml").getAsset().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything needs a signed-in caller, and the test runner is none. */
  private static String withOpenRunner(String webXml) {
    return webXml.replace(
        "<web-resource-name>open to all</web-resource-name>",
        "<web-resource-name>open to all</web-resource-name>"
            + "<url-pattern>/ArquillianServletRunnerEE9</url-pattern>");
  }
}
