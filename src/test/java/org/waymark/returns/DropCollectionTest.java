package org.waymark.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DropCollectionTest {
  private final Desk desk = new Desk();
  private final Shelf shelf = new Shelf();
  private final DropCollection collection = new DropCollection(shelf, desk.intake);
  private final List<String> faults = new ArrayList<>();

  @Test
  void what_lies_in_an_organisations_folder_becomes_its_return_by_drop_folder() {
    shelf.files.put("ZA1/return.xlsx", "ZA1 2026-27-q3");
    assertThat(collect()).isEqualTo(new DropCollection.Outcome(1, List.of()));
    SubmittedReturn taken = desk.returns.all.get(0);
    assertThat(taken.organisation()).hasToString("ZA1");
    assertThat(taken.channel()).isEqualTo(Channel.DROP_FOLDER);
    assertThat(taken.sentBy()).isEqualTo("drop folder \"ZA1\"");
    assertThat(shelf.moved).containsExactly("ZA1/return.xlsx taken as 1, return stored");
  }

  @Test
  void a_workbook_in_the_wrong_folder_is_refused_and_lies_beside_the_reason() {
    shelf.files.put("ZA1/return.xlsx", "ZB1 2026-27-q3");
    String why =
        "The file \"return.xlsx\" is not the workbook of ZA1."
            + " Enter your answers in the template of ZA1.";
    assertThat(collect()).isEqualTo(new DropCollection.Outcome(0, List.of(why)));
    assertThat(desk.returns.all).isEmpty();
    assertThat(desk.refused).extracting(RefusedFile::channel).containsExactly(Channel.DROP_FOLDER);
    assertThat(shelf.moved).containsExactly("ZA1/return.xlsx refused: " + why);
  }

  @Test
  void a_file_in_no_folder_or_in_one_that_is_no_code_is_refused() {
    shelf.files.put("/loose.xlsx", "ZA1 2026-27-q3");
    shelf.files.put("Our trust!/return.xlsx", "ZA1 2026-27-q3");
    assertThat(collect().refusals()).hasSize(2);
    assertThat(desk.refused)
        .extracting(RefusedFile::sentBy)
        .containsExactly("drop folder", "drop folder \"Our trust!\"");
    assertThat(desk.refused)
        .allSatisfy(r -> assertThat(r.sentence()).contains("Drop it into inbox/"));
  }

  @Test
  void a_fault_leaves_its_file_where_it_lies_and_does_not_stop_the_others() {
    shelf.files.put("ZA1/broken.xlsx", Shelf.UNREADABLE);
    shelf.files.put("ZA1/stuck.xlsx", "ZB1 2026-27-q3");
    shelf.files.put("ZB1/good.xlsx", "ZB1 2026-27-q3");
    shelf.stuck = "ZA1/stuck.xlsx";
    assertThat(collect()).isEqualTo(new DropCollection.Outcome(1, List.of()));
    assertThat(faults).containsExactly("broken.xlsx: disk", "stuck.xlsx: full");
    assertThat(shelf.moved).containsExactly("ZB1/good.xlsx taken as 1, return stored");
  }

  @Test
  void a_commit_that_fails_by_an_exception_no_signature_announces_is_a_fault_too() {
    shelf.files.put("ZA1/lost.xlsx", "ZA1 2026-27-q3");
    shelf.files.put("ZB1/good.xlsx", "ZB1 2026-27-q3");
    shelf.lost = "ZA1/lost.xlsx";
    assertThat(collect()).isEqualTo(new DropCollection.Outcome(1, List.of()));
    assertThat(faults).containsExactly("lost.xlsx: rolled back");
  }

  @SuppressWarnings("unchecked")
  private static <E extends Exception> void unannounced(Exception e) throws E {
    throw (E) e;
  }

  private DropCollection.Outcome collect() {
    return collection.collect((file, e) -> faults.add(file.name() + ": " + e.getMessage()));
  }

  private final class Shelf implements DropFolder {
    static final String UNREADABLE = "unreadable";
    final Map<String, String> files = new LinkedHashMap<>();
    final List<String> moved = new ArrayList<>();
    String stuck = "";
    String lost = "";

    @Override
    public List<DroppedFile> complete() {
      return files.entrySet().stream()
          .map(
              e ->
                  new DroppedFile(
                      e.getKey().substring(0, e.getKey().indexOf('/')),
                      Path.of(e.getKey()),
                      e.getValue().length()))
          .toList();
    }

    @Override
    public InputStream open(DroppedFile file) {
      String content = files.getOrDefault(file.path().toString(), UNREADABLE);
      if (content.equals(UNREADABLE)) {
        throw new UncheckedIOException("disk", new IOException());
      }
      return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void taken(DroppedFile file, Receipt receipt) {
      if (file.path().toString().equals(lost)) {
        DropCollectionTest.<RuntimeException>unannounced(new Exception("rolled back"));
      }
      boolean stored = desk.returns.find(receipt.submitted().id()).isPresent();
      moved.add(
          "%s taken as %s, return %s"
              .formatted(file.path(), receipt.submitted().id(), stored ? "stored" : "missing"));
    }

    @Override
    public void refused(DroppedFile file, String sentence) {
      if (file.path().toString().equals(stuck)) {
        throw new UncheckedIOException("full", new IOException());
      }
      moved.add(file.path() + " refused: " + sentence);
    }
  }
}
