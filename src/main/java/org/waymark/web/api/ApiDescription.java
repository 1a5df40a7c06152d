package org.waymark.web.api;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;
import org.jspecify.annotations.Nullable;

/**
 * The OpenAPI description of the resources, made by the library of WildFly's OpenAPI layer at the
 * first question. The layer's own endpoint is off: it stands before the application, where nobody
 * is asked to sign in.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
class ApiDescription {
  private static final String CLASSES = "/WEB-INF/classes/org/waymark/";

  @Inject ServletContext application;
  private @Nullable SmallRyeOpenAPI made;

  String yaml() {
    return made().toYAML();
  }

  String json() {
    return made().toJSON();
  }

  private synchronized SmallRyeOpenAPI made() {
    if (made == null) {
      made =
          SmallRyeOpenAPI.builder()
              .withConfig(ConfigProvider.getConfig())
              .withApplicationClassLoader(ApiDescription.class.getClassLoader())
              .withScannerClassLoader(SmallRyeOpenAPI.class.getClassLoader())
              .withIndex(index())
              .enableStandardStaticFiles(false)
              .build();
    }
    return made;
  }

  private Index index() {
    try {
      var indexer = new Indexer();
      addAll(CLASSES, indexer);
      return indexer.complete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addAll(String folder, Indexer indexer) throws IOException {
    Set<String> paths = application.getResourcePaths(folder);
    for (String path : paths == null ? Set.<String>of() : paths) {
      if (path.endsWith("/")) {
        addAll(path, indexer);
      } else if (path.endsWith(".class")) {
        try (InputStream content = application.getResourceAsStream(path)) {
          indexer.index(content);
        }
      }
    }
  }
}
