package org.waymark.returns.files;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.returns.DropFolder;
import org.waymark.returns.DroppedFile;
import org.waymark.returns.InboxRules;
import org.waymark.returns.Receipt;

/**
 * inbox/(organisation code)/(file): links are not followed, and unfinished files are left alone.
 */
@Dependent
class InboxFolder implements DropFolder {
  private static final int MOST = 1_000;

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
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
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
  public byte[] content(DroppedFile file, long most) {
    try (InputStream in = Files.newInputStream(file.path(), LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(Math.toIntExact(most));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String sha256(DroppedFile file) {
    try (InputStream in = Files.newInputStream(file.path(), LinkOption.NOFOLLOW_LINKS);
        var digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
      digest.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public void taken(DroppedFile file, Receipt receipt) {
    Path folder =
        rules
            .taken()
            .resolve(receipt.submitted().quarter().toString())
            .resolve(receipt.submitted().organisation().value());
    move(file, folder, receipt.submitted().id() + "-" + file.name());
  }

  @Override
  public void refused(DroppedFile file, String sentence) {
    Path folder = rules.refused().resolve(file.folder().isEmpty() ? "no-folder" : file.folder());
    Path there = move(file, folder, clock.instant().toEpochMilli() + "-" + file.name());
    try {
      Files.writeString(
          there.resolveSibling(there.getFileName() + ".why.txt"),
          sentence + "\n",
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path move(DroppedFile file, Path folder, String name) {
    try {
      Files.createDirectories(folder);
      return Files.move(file.path(), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
