package org.waymark.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** A database that was in use before people were kept apart: names become keys, words stay. */
class MigratedPeopleTest {
  private static final String MOMENT = "timestamp with time zone '2026-10-31 12:00:00+00:00'";
  private static final List<String> USED =
      List.of(
          "insert into organisation"
              + " (code, name, type, icb_code, icb_name, region_code, region_name)"
              + " values ('RX1', 'A', 'acute-trust', 'Q', 'Q', 'Y', 'Y')",
          "insert into edition (id, hash, title, file) values ('e1', 'h', 't', ${nothing})",
          "insert into quarter (id, first_day, edition, opens, soft_deadline, hard_close,"
              + " release_at, sign_off_needed)"
              + " values ('2026-27-q2', date '2026-07-01', 'e1', NOW, NOW, NOW, NOW, true)",
          "insert into account (name, hash, role, scope, failures, must_change_password)"
              + " values ('sam', 'h', 'SUBMITTER', 'RX1', 0, false)",
          "insert into submitted_return (id, organisation, quarter, version, status, channel,"
              + " sent_by, received_at, file_name, sha256, size, attempts) values"
              + " (1, 'RX1', '2026-27-q2', 1, 'SIGNED_OFF', 'WEB', 'sam', NOW, 'a', 'h', 1, 0),"
              + " (2, 'RX1', '2026-27-q2', 2, 'RECEIVED', 'DROP_FOLDER', 'drop folder \"RX1\"', NOW,"
              + " 'a', 'h', 1, 0)",
          "insert into return_event (id, return_id, status, at, done_by, why)"
              + " values (1, 1, 'RECEIVED', NOW, 'sam', ''),"
              + " (2, 1, 'ACCEPTED', NOW, 'Waymark', ''), (3, 1, 'SIGNED_OFF', NOW, 'o.neil', '')",
          "insert into release_approval (quarter, approved_by, approved_at)"
              + " values ('2026-27-q2', 'nora', NOW)",
          "insert into run_stop (execution_id, asked_by, asked_at) values (7, 'sam', NOW)",
          "insert into run_line (id, at, job, execution_id, said) values"
              + " (1, NOW, 'j', 7, 'stopped by sam; nobody else'),"
              + " (2, NOW, 'j', 0, 'schedule take-in changed by nora: off'),"
              + " (3, NOW, 'j', 0, 'sam and nora are words here')");

  @Test
  void on_h2() throws SQLException {
    var source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:before;DB_CLOSE_DELAY=-1");
    source.setUser("sa");
    check(source, "WAYMARK", "blob", "x'00'");
  }

  @Test
  void on_postgres() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
      check(server.getPostgresDatabase(), "waymark", "bytea", "'x'");
    }
  }

  private static void check(DataSource source, String schema, String bytes, String nothing)
      throws SQLException {
    flyway(source, schema, bytes).target("4").load().migrate();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set " + (bytes.equals("blob") ? "schema " : "search_path to ") + schema);
      for (String used : USED) {
        statement.execute(used.replace("${nothing}", nothing).replace("NOW", MOMENT));
      }
      flyway(source, schema, bytes).load().migrate();

      assertThat(rows(statement, "select sent_by from submitted_return order by id"))
          .satisfiesExactly(
              by -> assertThat(by).matches("person \\d+"),
              by -> assertThat(by).isEqualTo("drop folder \"RX1\""));
      assertThat(
              rows(
                  statement,
                  "select p.name from return_event e"
                      + " join person p on 'person ' || p.id = e.done_by order by e.id"))
          .containsExactly("sam", "o.neil");
      assertThat(rows(statement, "select done_by from return_event where id = 2"))
          .containsExactly("Waymark");
      assertThat(rows(statement, "select approved_by from release_approval"))
          .doesNotContain("nora");
      assertThat(rows(statement, "select said from run_line order by id"))
          .satisfiesExactly(
              said -> assertThat(said).matches("stopped by person \\d+; nobody else"),
              said -> assertThat(said).matches("schedule take-in changed by person \\d+: off"),
              said -> assertThat(said).isEqualTo("sam and nora are words here"));
      assertThat(rows(statement, "select name from person order by name"))
          .containsExactly("nora", "o.neil", "sam");
      assertThat(rows(statement, "select id from submitted_return where late")).hasSize(2);
    }
  }

  private static FluentConfiguration flyway(DataSource source, String schema, String bytes) {
    return Flyway.configure()
        .dataSource(source)
        .defaultSchema(schema)
        .createSchemas(true)
        .placeholders(Map.of("bytes", bytes));
  }

  private static List<String> rows(Statement statement, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return rows;
  }
}
