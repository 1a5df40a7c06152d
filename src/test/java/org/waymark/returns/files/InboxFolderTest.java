package org.waymark.returns.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.calendar.QuarterId;
import org.waymark.organisations.OrganisationCode;
import org.waymark.returns.Channel;
import org.waymark.returns.DroppedFile;
import org.waymark.returns.InboxRules;
import org.waymark.returns.Receipt;
import org.waymark.returns.ReturnId;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.SubmittedReturn;

class InboxFolderTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private final Path home;
  private final InboxFolder folder;

  InboxFolderTest(@TempDir Path home) {
    this.home = home;
    this.folder =
        new InboxFolder(
            new InboxRules(
                home.resolve("inbox"),
                home.resolve("taken"),
                home.resolve("refused"),
                Duration.ofSeconds(3)),
            Clock.fixed(NOON, ZoneOffset.UTC));
  }

  @Test
  void a_missing_inbox_is_an_empty_one() {
    assertThat(folder.complete()).isEmpty();
  }

  @Test
  void a_file_counts_once_it_has_lain_untouched() throws IOException {
    drop("ZA1/young.xlsx", NOON.minusMillis(2_999));
    drop("ZA1/old.xlsx", NOON.minusSeconds(3));
    assertThat(folder.complete()).extracting(f -> f.name().value()).containsExactly("old.xlsx");
  }

  @Test
  void unfinished_and_hidden_files_links_and_deeper_folders_are_left_alone() throws IOException {
    for (String name : List.of("a.part", "b.tmp", ".c.xlsx.Xy7", "~$d.xlsx", "deep/e.xlsx")) {
      drop("ZA1/" + name, NOON.minusSeconds(60));
    }
    Path secret = Files.writeString(home.resolve("secret"), "s");
    Files.createSymbolicLink(home.resolve("inbox/ZA1/f.xlsx"), secret);
    assertThat(folder.complete()).isEmpty();
  }

  @Test
  void a_dropped_file_knows_its_folder_size_and_bytes() throws IOException {
    drop("ZA1/return.xlsx", NOON.minusSeconds(60));
    drop("loose.xlsx", NOON.minusSeconds(60));
    assertThat(folder.complete()).extracting(DroppedFile::folder).containsExactly("ZA1", "");
    DroppedFile file = folder.complete().get(0);
    assertThat(file.size()).isEqualTo(7);
    try (InputStream in = folder.open(file)) {
      assertThat(in).hasContent("content");
    }
  }

  @Test
  void a_file_that_was_taken_moves_out_of_the_way_by_quarter_and_organisation() throws IOException {
    drop("ZA1/my return.xlsx", NOON.minusSeconds(60));
    folder.taken(folder.complete().get(0), receipt());
    assertThat(files()).containsExactly("taken/2026-27-q3/ZA1/7-my_return.xlsx");
  }

  @Test
  void a_refused_file_moves_beside_the_sentence_that_says_why() throws IOException {
    drop("ZA1/return.xlsx", NOON.minusSeconds(60));
    folder.refused(folder.complete().get(0), "It is too large.");
    String moved = "refused/ZA1/%d-return.xlsx".formatted(NOON.toEpochMilli());
    assertThat(files()).containsExactly(moved, moved + ".why.txt");
    assertThat(home.resolve(moved + ".why.txt")).hasContent("It is too large.\n");
    assertThat(Files.getLastModifiedTime(home.resolve(moved)).toInstant())
        .as("its time begins with the refusal")
        .isEqualTo(NOON);
  }

  @Test
  void no_name_is_too_odd_or_too_long_to_move_and_none_replaces_another() throws IOException {
    String odd = "<b>&\"; rm -rf *\n.xlsx";
    for (String name : List.of("a b.xlsx", "a&b.xlsx", odd, "n".repeat(250) + ".xlsx")) {
      drop("Z! $/" + name, NOON.minusSeconds(60));
    }
    folder.complete().forEach(f -> folder.refused(f, "No."));
    assertThat(folder.complete()).isEmpty();
    assertThat(files())
        .hasSize(8)
        .allMatch(f -> f.matches("refused/Z_/" + NOON.toEpochMilli() + "[A-Za-z0-9._-]+"));
  }

  private void drop(String name, Instant touched) throws IOException {
    Path file = home.resolve("inbox").resolve(name);
    Files.createDirectories(file.getParent());
    Files.setLastModifiedTime(Files.writeString(file, "content"), FileTime.from(touched));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      return all.filter(Files::isRegularFile)
          .map(f -> home.relativize(f).toString())
          .sorted()
          .toList();
    }
  }

  private static Receipt receipt() {
    return new Receipt(
        new SubmittedReturn(
            new ReturnId(7),
            new OrganisationCode("ZA1"),
            QuarterId.parse("2026-27-q3"),
            1,
            ReturnStatus.RECEIVED,
            Channel.DROP_FOLDER,
            "drop folder",
            NOON,
            "my return.xlsx",
            "0".repeat(64),
            7,
            false,
            null),
        false);
  }
}
