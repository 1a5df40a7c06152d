package org.waymark.returns.files;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.calendar.QuarterId;
import org.waymark.returns.DroppedCopies;
import org.waymark.returns.InboxRules;

/** The folders taken/(quarter)/ and refused/, whose files are dated when they were moved there. */
@Dependent
class MovedFiles implements DroppedCopies {
  private final InboxRules rules;

  @Inject
  MovedFiles(InboxRules rules) {
    this.rules = rules;
  }

  @Override
  public int purgeTaken(QuarterId quarter) {
    return purge(rules.taken().resolve(quarter.toString()), file -> true);
  }

  @Override
  public int purgeRefused(Instant before) {
    return purge(rules.refused(), file -> file.lastModified() < before.toEpochMilli());
  }

  private static int purge(Path folder, Predicate<File> expired) {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      int purged = 0;
      for (Path file : files.filter(f -> Files.isRegularFile(f, NOFOLLOW_LINKS)).toList()) {
        if (expired.test(file.toFile()) && Files.deleteIfExists(file)) {
          purged += file.toString().endsWith(InboxFolder.WHY) ? 0 : 1;
        }
      }
      return purged;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
