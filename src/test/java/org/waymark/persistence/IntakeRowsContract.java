package org.waymark.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.waymark.returns.Channel;
import org.waymark.returns.FileName;
import org.waymark.returns.FileSize;
import org.waymark.returns.Receipt;
import org.waymark.returns.RefusedFile;
import org.waymark.returns.Upload;
import org.waymark.returns.jpa.ReturnRows;

/** Files as they are received, each once, and those that were refused. */
abstract class IntakeRowsContract extends RowsContract {
  IntakeRowsContract(Database database) {
    super(database);
  }

  @Test
  void the_secret_of_stamps_is_made_once_and_then_the_same_for_all() {
    byte[] first = bytes(em -> ReturnRows.stampKeys(em).secret());

    assertThat(first).hasSize(32);
    assertThat(bytes(em -> ReturnRows.stampKeys(em).secret())).isEqualTo(first);
  }

  @Test
  void the_newest_versions_very_bytes_are_not_stored_again() {
    Receipt first = receive(1, NOON);
    assertThat(receive(1, NOON.plusSeconds(60))).isEqualTo(new Receipt(first.submitted(), true));
    receive(2, NOON);
    assertThat(receive(1, NOON).submitted().version())
        .as("an older version's bytes are news again")
        .isEqualTo(3);
  }

  @Test
  void of_two_at_once_the_second_waits_and_sees_the_first() throws Exception {
    var together = new CyclicBarrier(2);
    Callable<Receipt> send =
        () -> {
          together.await();
          return receive(9, NOON);
        };
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      for (int round = 1; round <= 5; round++) {
        run(em -> em.createNativeQuery("delete from waymark.return_event").executeUpdate());
        run(em -> em.createNativeQuery("delete from waymark.return_file").executeUpdate());
        run(em -> em.createNativeQuery("delete from waymark.submitted_return").executeUpdate());
        List<Receipt> receipts = new ArrayList<>();
        for (Future<Receipt> one : two.invokeAll(List.of(send, send))) {
          receipts.add(one.get());
        }
        assertThat(receipts)
            .extracting(Receipt::alreadyHere)
            .containsExactlyInAnyOrder(true, false);
        assertThat(receipts).extracting(r -> r.submitted().version()).containsOnly(1);
      }
    } finally {
      two.shutdownNow();
    }
  }

  @Test
  void refused_files_come_newest_first_and_bounded() {
    for (int i = 1; i <= 3; i++) {
      var refused =
          new RefusedFile(
              NOON,
              Channel.REST,
              "sam",
              "b" + i + ".zip",
              i == 2 ? null : "ab".repeat(32),
              new FileSize(i, i != 2),
              "It is no workbook.");
      run(em -> ReturnRows.refused(em).add(refused));
    }
    assertThat(all(em -> ReturnRows.refused(em).latest(2)))
        .extracting(RefusedFile::fileName, RefusedFile::size, RefusedFile::sha256)
        .containsExactly(
            tuple("b3.zip", new FileSize(3, true), "ab".repeat(32)),
            tuple("b2.zip", new FileSize(2, false), null));
  }

  private Receipt receive(int content, Instant at) {
    var upload =
        new Upload(
            ASH,
            Optional.empty(),
            new FileName("return.xlsx"),
            new byte[] {(byte) content},
            Channel.WEB,
            "sam");
    return with(em -> ReturnRows.of(em).receive(upload, quarter(QUARTER), at));
  }
}
