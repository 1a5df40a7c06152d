package org.waymark.editions.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.editions.Lineage;
import org.waymark.editions.Lineage.Change;
import org.waymark.editions.Lineage.Link;
import org.waymark.editions.files.EditionParts.Part;

/** What the mapping to the earlier edition says, line by line. */
final class LineageAssembly {

  /** An id in the mapping: where it stands, and which edition's it is. */
  record Mention(Part part, String id, boolean earlier) {}

  private LineageAssembly() {}

  static Lineage lineage(Part part) {
    List<Link> links = new ArrayList<>();
    for (String id : QuestionAssembly.texts(part, "same")) {
      links.add(new Link(id, Change.SAME, Optional.of(id), ""));
    }
    changes(part, "reworded", Change.REWORDED, links);
    changes(part, "rescaled", Change.RESCALED, links);
    for (Part split : EditionParts.list(part, "split")) {
      for (String id : QuestionAssembly.texts(split, "into")) {
        links.add(
            new Link(id, Change.SPLIT, Optional.of(split.text("from")), split.text("how").strip()));
      }
    }
    for (Part added : EditionParts.list(part, "new")) {
      links.add(
          new Link(added.text("id"), Change.NEW, Optional.empty(), added.text("how").strip()));
    }
    return new Lineage(
        part.text("edition"),
        part.text("note").strip(),
        links,
        EditionParts.list(part, "dropped").stream()
            .map(d -> new Lineage.Dropped(d.text("id"), d.text("how").strip()))
            .toList());
  }

  private static void changes(Part part, String key, Change change, List<Link> to) {
    for (Part changed : EditionParts.list(part, key)) {
      to.add(
          new Link(
              changed.text("id"), change, Optional.of(from(changed)), changed.text("how").strip()));
    }
  }

  private static String from(Part changed) {
    return changed.has("from") ? changed.text("from") : changed.text("id");
  }

  /** Every id that the mapping names, in the order of the file. */
  static List<Mention> mentions(Part part) {
    List<Mention> all = new ArrayList<>();
    for (Part id : EditionParts.list(part, "same")) {
      all.add(new Mention(id, id.node().asString(""), false));
      all.add(new Mention(id, id.node().asString(""), true));
    }
    for (String key : List.of("reworded", "rescaled")) {
      for (Part changed : EditionParts.list(part, key)) {
        all.add(new Mention(changed.at("id"), changed.text("id"), false));
        all.add(new Mention(changed.at(changed.has("from") ? "from" : "id"), from(changed), true));
      }
    }
    for (Part split : EditionParts.list(part, "split")) {
      all.add(new Mention(split.at("from"), split.text("from"), true));
      for (Part id : EditionParts.list(split, "into")) {
        all.add(new Mention(id, id.node().asString(""), false));
      }
    }
    for (Part added : EditionParts.list(part, "new")) {
      all.add(new Mention(added.at("id"), added.text("id"), false));
    }
    for (Part dropped : EditionParts.list(part, "dropped")) {
      all.add(new Mention(dropped.at("id"), dropped.text("id"), true));
    }
    return all;
  }
}
