package org.waymark.reporting.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a document. Reports tag their running heads and feet as notes: on the first page they
 * are real content and become paragraphs, on later pages they leave the tags and are told to the
 * page as running content. Header cells get their scope.
 */
final class Structure {
  private static final COSName NOTE = COSName.getPDFName("Note");
  private static final COSName ANCHOR = COSName.getPDFName("Anchor");
  private static final COSName TH = COSName.getPDFName("TH");
  private static final COSName SCOPE = COSName.getPDFName("Scope");
  private static final COSName COL_SPAN = COSName.getPDFName("ColSpan");
  private static final int DEEPEST = 50;

  private final Map<COSDictionary, Set<Integer>> running = new HashMap<>();
  private final COSDictionary firstPage;

  private Structure(COSDictionary firstPage) {
    this.firstPage = firstPage;
  }

  static Structure of(PDDocument document) {
    Structure structure = new Structure(document.getPage(0).getCOSObject());
    COSDictionary root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (root == null) {
      throw new IllegalStateException("the report library wrote no tags");
    }
    structure.visit(root, 0);
    for (COSDictionary page : structure.running.keySet()) {
      structure.forget(root, page);
    }
    return structure;
  }

  /** The marked-content numbers of a page that are running heads and feet. */
  Set<Integer> running(PDPage page) {
    return running.getOrDefault(page.getCOSObject(), Set.of());
  }

  private void visit(COSDictionary element, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalStateException("tags are nested too deep");
    }
    List<COSDictionary> gone = new ArrayList<>();
    for (COSDictionary child : children(element)) {
      COSName type = child.getCOSName(COSName.S);
      if (ANCHOR.equals(type) || (NOTE.equals(type) && pageOf(child) != firstPage)) {
        collect(child);
        gone.add(child);
        continue;
      }
      if (NOTE.equals(type)) {
        child.setName(COSName.S, "Div");
      } else if (TH.equals(type)) {
        scope(child);
      }
      visit(child, depth + 1);
    }
    if (element.getDictionaryObject(COSName.K) instanceof COSArray kids) {
      for (int i = kids.size() - 1; i >= 0; i--) {
        if (kids.getObject(i) instanceof COSDictionary kid && gone.contains(kid)) {
          kids.remove(i);
        }
      }
    } else if (!gone.isEmpty()) {
      element.removeItem(COSName.K);
    }
  }

  private static List<COSDictionary> children(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    List<COSDictionary> children = new ArrayList<>();
    if (kids instanceof COSDictionary one) {
      children.add(one);
    } else if (kids instanceof COSArray many) {
      for (int i = 0; i < many.size(); i++) {
        if (many.getObject(i) instanceof COSDictionary child && child.containsKey(COSName.S)) {
          children.add(child);
        }
      }
    }
    return children;
  }

  /** The page that the first content of an element is on. */
  private static @Nullable COSDictionary pageOf(COSDictionary element) {
    COSDictionary page = element.getCOSDictionary(COSName.PG);
    if (page != null) {
      return page;
    }
    List<COSDictionary> children = children(element);
    return children.isEmpty() ? null : pageOf(children.get(0));
  }

  private void collect(COSDictionary element) {
    COSDictionary page = element.getCOSDictionary(COSName.PG);
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (page != null) {
      Set<Integer> ids = running.computeIfAbsent(page, p -> new HashSet<>());
      if (kids instanceof COSInteger id) {
        ids.add(id.intValue());
      } else if (kids instanceof COSArray many) {
        for (int i = 0; i < many.size(); i++) {
          if (many.getObject(i) instanceof COSInteger id) {
            ids.add(id.intValue());
          }
        }
      }
    }
    children(element).forEach(this::collect);
  }

  private static void scope(COSDictionary header) {
    COSDictionary attributes = new COSDictionary();
    if (header.getDictionaryObject(COSName.A) instanceof COSArray many
        && many.size() > 0
        && many.getObject(0) instanceof COSDictionary first) {
      attributes = first;
    } else {
      header.setItem(COSName.A, attributes);
    }
    attributes.setName(COSName.O, "Table");
    attributes.setName(SCOPE, attributes.containsKey(COL_SPAN) ? "Row" : "Column");
  }

  /** Takes what is no longer tagged out of the page's entry in the tree of parents. */
  private void forget(COSDictionary root, COSDictionary page) {
    COSDictionary parents = root.getCOSDictionary(COSName.PARENT_TREE);
    int key = page.getInt(COSName.STRUCT_PARENTS);
    if (parents == null || !(parents.getDictionaryObject(COSName.NUMS) instanceof COSArray nums)) {
      return;
    }
    for (int i = 0; i + 1 < nums.size(); i += 2) {
      if (nums.getInt(i) == key && nums.getObject(i + 1) instanceof COSArray owners) {
        for (int id : running.getOrDefault(page, Set.of())) {
          owners.set(id, COSNull.NULL);
        }
      }
    }
  }
}
