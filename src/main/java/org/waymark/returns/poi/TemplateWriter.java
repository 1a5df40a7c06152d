package org.waymark.returns.poi;

import java.util.List;
import org.waymark.editions.Issue;
import org.waymark.editions.Question;
import org.waymark.editions.Section;
import org.waymark.editions.Table;
import org.waymark.editions.Theme;
import org.waymark.returns.StampSeal;
import org.waymark.returns.TemplateContact;

/** Writes an organisation's return into a book, sheet by sheet. */
final class TemplateWriter {
  private final Order order;
  private final StampSeal seal;
  private final TemplateContact contact;
  private final Book book;

  TemplateWriter(Book book, Order order, StampSeal seal, TemplateContact contact) {
    this.book = book;
    this.order = order;
    this.seal = seal;
    this.contact = contact;
  }

  void write() {
    // The first sheet tells of all others, so that it is filled last.
    var start = new StartSheet(book, order);
    order.edition().themes().forEach(this::theme);
    sections();
    order.edition().annexes().tables().forEach(this::table);
    ActionSheet.write(book, order);
    RoadMapSheet.write(book, order);
    SignOffSheet.write(book, order);
    GlossarySheet.write(book, order.edition().annexes().glossary());
    start.write(seal, contact);
  }

  private void theme(Theme theme) {
    List<Issue> issues =
        theme.issues().stream().filter(i -> !order.asked(i.questions()).isEmpty()).toList();
    if (issues.isEmpty()) {
      return;
    }
    var sheet = new QuestionSheet(book, order, theme.title());
    order.confirmation(theme.id()).ifPresent(sheet::question);
    for (Issue issue : issues) {
      sheet.heading(issue.id(), issue.title(), "");
      order.confirmation(issue.id()).ifPresent(sheet::question);
      order.asked(issue.questions()).forEach(sheet::question);
    }
    sheet.finish("%d questions: %s".formatted(count(issues), titles(issues)));
  }

  private long count(List<Issue> issues) {
    return issues.stream().mapToLong(i -> order.asked(i.questions()).size()).sum();
  }

  private static String titles(List<Issue> issues) {
    return issues.stream().map(Issue::title).reduce((a, b) -> a + "; " + b).orElse("");
  }

  private void sections() {
    List<Section> sections =
        order.edition().annexes().sections().stream()
            .filter(s -> !order.asked(s.questions()).isEmpty())
            .toList();
    if (sections.isEmpty()) {
      return;
    }
    var sheet = new QuestionSheet(book, order, "Other questions");
    for (Section section : sections) {
      List<Question> questions = order.asked(section.questions());
      sheet.heading("", section.title(), section.help());
      order.confirmation(section.id()).ifPresent(sheet::question);
      questions.forEach(sheet::question);
    }
    sheet.finish(sections.stream().map(Section::title).reduce((a, b) -> a + "; " + b).orElse(""));
  }

  private void table(Table table) {
    if (table.appliesTo(order.type())) {
      new TableSheet(book, order, table).write();
      TableGuide.write(book, order.type(), table);
    }
  }
}
