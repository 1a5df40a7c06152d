package org.waymark.returns.files;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.returns.DropFolder;
import org.waymark.returns.DroppedFile;
import org.waymark.returns.FileName;
import org.waymark.returns.InboxRules;
import org.waymark.returns.Receipt;

/**
 * inbox/(organisation code)/(file): links are not followed, and unfinished files are left alone.
 */
@Dependent
class InboxFolder implements DropFolder {
  private static final int MOST = 1_000;

  /** How the name of the text file beside a refused file ends. */
  static final String WHY = ".why.txt";

  private final InboxRules rules;
  private final Clock clock;

  @Inject
  InboxFolder(InboxRules rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  @Override
  public List<DroppedFile> complete() {
    if (!Files.isDirectory(rules.inbox())) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(rules.inbox(), 2)) {
      return files.filter(this::isComplete).sorted().limit(MOST).map(this::dropped).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Still being written: touched a moment ago, or named as programs name unfinished files. */
  private boolean isComplete(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    if (!Files.isRegularFile(path, NOFOLLOW_LINKS)
        || name.startsWith(".")
        || name.startsWith("~$")
        || name.endsWith(".part")
        || name.endsWith(".tmp")) {
      return false;
    }
    try {
      return !Files.getLastModifiedTime(path)
          .toInstant()
          .isAfter(clock.instant().minus(rules.quietFor()));
    } catch (IOException goneMeanwhile) {
      return false;
    }
  }

  private DroppedFile dropped(Path path) {
    Path within = rules.inbox().relativize(path);
    String folder = within.getNameCount() > 1 ? within.getName(0).toString() : "";
    return new DroppedFile(folder, path, path.toFile().length());
  }

  @Override
  public InputStream open(DroppedFile file) {
    try {
      return Files.newInputStream(file.path(), NOFOLLOW_LINKS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void taken(DroppedFile file, Receipt receipt) {
    Path folder =
        rules
            .taken()
            .resolve(receipt.submitted().quarter().toString())
            .resolve(receipt.submitted().organisation().value());
    move(file, folder, receipt.submitted().id().toString());
  }

  @Override
  public void refused(DroppedFile file, String sentence) {
    String from = file.folder().isEmpty() ? "no-folder" : new FileName(file.folder()).onDisk();
    Path there =
        move(file, rules.refused().resolve(from), Long.toString(clock.instant().toEpochMilli()));
    try {
      Files.writeString(
          there.resolveSibling(there.getFileName() + WHY), sentence + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Under a name that every disk takes, and that no other file has; dated when it was moved. */
  private Path move(DroppedFile file, Path folder, String prefix) {
    try {
      Files.createDirectories(folder);
      for (int n = 1; ; n++) {
        String number = n == 1 ? "" : "-" + n;
        try {
          return Files.setLastModifiedTime(
              Files.move(file.path(), folder.resolve(prefix + number + "-" + file.name().onDisk())),
              FileTime.from(clock.instant()));
        } catch (FileAlreadyExistsException e) {
          if (n == MOST) {
            throw e;
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
