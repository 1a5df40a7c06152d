package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeforeStartTest {
  @Test
  void the_servers_arguments_go_before_the_environment() {
    assertThat(
            BeforeStart.given(
                Map.of("WAYMARK_HOME", "/environment", "PATH", "/bin"),
                "-Dwaymark.home=/argument",
                "-Dwaymark.hoem=/misspelt",
                "-Djboss.socket.binding.port-offset=100",
                "--debug"))
        .isEqualTo(
            Map.of("WAYMARK_HOME", "/argument", "WAYMARK_HOEM", "/misspelt", "PATH", "/bin"));
  }

  @Test
  void a_data_folder_named_as_an_argument_has_its_whole_path() {
    assertThatThrownBy(() -> BeforeStart.given(Map.of(), "-Dwaymark.home=data"))
        .hasMessage(
            "-Dwaymark.home names a whole path, not \"data\"; WAYMARK_HOME may be relative");
  }

  @Test
  void a_database_that_does_not_answer_is_named_without_what_may_be_secret() {
    var nowhere =
        new Settings.Database(
            Settings.Database.Kind.POSTGRESQL,
            "jdbc:postgresql://127.0.0.1:1/waymark?password=hidden",
            "ann");
    assertThatThrownBy(() -> BeforeStart.connect(nowhere, "also hidden"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "the database jdbc:postgresql://127.0.0.1:1/waymark cannot be reached by user \"ann\": ")
        .hasMessageNotContaining("hidden")
        .hasMessageNotContaining("\n");
  }

  @Test
  void a_database_file_is_left_as_it_is_and_told_when_another_server_has_it_open(
      @TempDir Path folder) throws Exception {
    var database =
        new Settings.Database(
            Settings.Database.Kind.H2, "jdbc:h2:file:" + folder.resolve("waymark"), "waymark");
    BeforeStart.connect(database, "waymark");
    assertThat(folder).isEmptyDirectory();
    DriverManager.getConnection(database.url(), "waymark", "waymark").close();
    try (var file = FileChannel.open(folder.resolve("waymark.mv.db"), StandardOpenOption.WRITE);
        var lock = file.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThatThrownBy(() -> BeforeStart.connect(database, "waymark"))
          .hasMessage(
              "another program has the database %s open; stop it first".formatted(database.url()));
    }
    byte[] before = Files.readAllBytes(folder.resolve("waymark.mv.db"));
    BeforeStart.connect(database, "waymark");
    assertThat(folder.resolve("waymark.mv.db")).hasBinaryContent(before);
  }

  @Test
  void a_port_that_another_program_has_is_told_with_the_setting_that_moves_it() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      assertThatThrownBy(() -> Ports.requireFree(listeningAt(port)))
          .hasMessage(
              "another program has port %d of 127.0.0.1; stop it, or name another port in WAYMARK_PORT"
                  .formatted(port));
      int offset = port - 9990;
      assertThatThrownBy(
              () ->
                  Ports.requireFree(listeningAt(1), "-Djboss.socket.binding.port-offset=" + offset))
          .hasMessageStartingWith("another program has port %d, which".formatted(port));
    }
  }

  private static Settings listeningAt(int port) {
    return Settings.of(Map.of("WAYMARK_PORT", Integer.toString(port)));
  }
}
