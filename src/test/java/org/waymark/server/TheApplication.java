package org.waymark.server;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application as the build packs it, with the tests beside it. */
final class TheApplication {
  private TheApplication() {}

  static WebArchive withTests() {
    return ShrinkWrap.create(ZipImporter.class, "waymark.war")
        .importFrom(new File("target/waymark.war"))
        .as(WebArchive.class)
        .addPackages(true, "org.waymark.server", "org.waymark.realdata");
  }
}
