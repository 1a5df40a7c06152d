package org.waymark.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A database's rows, read past the server: while it is down, where it locks its database. */
record KeptRows(String url, String user, String password) {
  /**
   * What a quarter's rows say, but for numbers that a sequence gave and moments. A kill loses some
   * numbers of a sequence, and nothing else.
   */
  private static final Map<String, String> WHAT_COUNTS =
      Map.ofEntries(
          Map.entry(
              "returns",
              "select organisation, quarter, version, status, channel, sent_by, file_name, sha256,"
                  + " size, attempts from waymark.submitted_return"),
          Map.entry(
              "events",
              "select r.organisation, r.version, e.status, e.done_by, e.why"
                  + " from waymark.return_event e"
                  + " join waymark.submitted_return r on r.id = e.return_id"),
          Map.entry(
              "files",
              "select r.organisation, r.version from waymark.return_file f"
                  + " join waymark.submitted_return r on r.id = f.return_id"),
          Map.entry(
              "findings",
              "select r.organisation, r.version, f.line, f.rule, f.severity, f.sheet, f.cell,"
                  + " f.entered, f.problem from waymark.finding f"
                  + " join waymark.submitted_return r on r.id = f.return_id"),
          Map.entry(
              "answers",
              "select r.organisation, r.version, a.question, a.kind, a.content, a.sheet, a.cell"
                  + " from waymark.answer a"
                  + " join waymark.submitted_return r on r.id = a.return_id"),
          Map.entry(
              "refusals",
              "select channel, sent_by, file_name, sha256, size, sentence"
                  + " from waymark.refused_file"),
          Map.entry(
              "scores",
              "select s.quarter, s.organisation, r.version, s.measure, s.line, s.tier,"
                  + " s.edition_hash, s.reported, s.exact, s.coverage, s.band"
                  + " from waymark.score s"
                  + " join waymark.submitted_return r on r.id = s.return_id"),
          Map.entry(
              "addends",
              "select quarter, organisation, measure, line, of_what, contribution"
                  + " from waymark.score_addend"),
          Map.entry(
              "peers",
              "select quarter, group_kind, group_id, measure, n, lowest, q1, median, q3, highest,"
                  + " mean from waymark.peer_statistics"),
          Map.entry("publications", "select quarter, version, state from waymark.publication"),
          Map.entry(
              "documents",
              "select p.quarter, p.version, d.kind, d.subject, d.file_name, d.media_type, d.sha256,"
                  + " d.size from waymark.document d"
                  + " join waymark.publication p on p.id = d.publication_id"));

  /** Every row in words, sorted: one that is there twice is there twice. */
  Map<String, List<String>> all() {
    Map<String, List<String>> rows = new TreeMap<>();
    WHAT_COUNTS.forEach((name, query) -> rows.put(name, rows(query)));
    return rows;
  }

  /** The state of the newest execution of the job, as the batch runtime calls it. */
  String newestState(String job) {
    return rows("select e.jobexecutionid, e.batchstatus from job_execution e"
            + " join job_instance i on i.jobinstanceid = e.jobinstanceid"
            + " where i.jobname = '"
            + job
            + "' order by 1 desc")
        .get(0)
        .replaceAll(".* ", "");
  }

  /** Executions that claim to be running, and leases that somebody holds. */
  List<String> unfinished() {
    List<String> unfinished =
        new ArrayList<>(
            rows(
                "select jobexecutionid, batchstatus from job_execution"
                    + " where batchstatus in ('STARTING', 'STARTED', 'STOPPING')"));
    unfinished.addAll(
        rows(
            "select job, execution_id from waymark.job_lease"
                + " where owner is not null and execution_id is null"));
    return unfinished;
  }

  /**
   * The newest run of the job as a kill leaves it that comes right after the last step's own commit
   * and before the batch runtime's: what no test can hit by its speed.
   */
  void takeBackTheEndOf(String job) {
    String newest =
        "(select max(e.jobexecutionid) from job_execution e"
            + " join job_instance i on i.jobinstanceid = e.jobinstanceid where i.jobname = '"
            + job
            + "')";
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "update job_execution set batchstatus = 'STARTED', exitstatus = null, endtime = null"
              + " where jobexecutionid = "
              + newest);
      statement.executeUpdate(
          "update step_execution set batchstatus = 'STARTED', exitstatus = null, endtime = null"
              + " where stepexecutionid = (select max(stepexecutionid) from step_execution"
              + " where jobexecutionid = "
              + newest
              + ")");
      statement.executeUpdate(
          "update waymark.job_lease set owner = 'killed', execution_id = "
              + newest
              + ", expires_at = current_timestamp where job = '"
              + job
              + "'");
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  List<String> rows(String query) {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getString(i));
        }
        rows.add(String.join(" ", row.stream().map(String::valueOf).toList()));
      }
    } catch (SQLException e) {
      throw new AssertionError(query, e);
    }
    if (!query.contains("order by")) {
      rows.sort(null);
    }
    return rows;
  }
}
