package org.waymark.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.organisations.OrganisationType;

/** The shipped editions say what they mean, in words that a third party can check. */
class EditionTextsTest {
  private static final Pattern ABBREVIATION = Pattern.compile("\\b[A-Z]{2,}s?\\b");
  private static final Pattern VAGUE =
      Pattern.compile(
          "\\b(good|well|strong|robust|appropriate(ly)?|effective(ly)?|adequate(ly)?|sufficient(ly)?"
              + "|comprehensive|mature|excellent|significant(ly)?|regular(ly)?|fully|embedded"
              + "|proactive(ly)?|optimi[sz]ed|clear(ly)?|timely|key|relevant|suitable|world-class"
              + "|leading-edge|innovative|seamless|ongoing|where possible|as needed)\\b");
  private static final Pattern UNWELCOME =
      Pattern.compile("\\b(please|valid|invalid|mandatory|e\\.g\\.|i\\.e\\.|etc)\\b");

  static Stream<Edition> editions() {
    return Stream.of(ShippedEditions.EARLIER, ShippedEditions.CURRENT);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void every_abbreviation_is_in_the_glossary(Edition edition) {
    Set<String> explained = terms(edition);
    Set<String> unexplained = new TreeSet<>();
    for (String text : texts(edition)) {
      Matcher m = ABBREVIATION.matcher(text);
      while (m.find()) {
        String singular = m.group().replaceAll("s$", "");
        if (!explained.contains(singular)) {
          unexplained.add(singular);
        }
      }
    }
    assertThat(unexplained).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void a_descriptor_is_a_sentence_of_facts_that_can_be_checked(Edition edition) {
    assertThat(levels(edition)).allSatisfy(l -> assertThat(l.descriptors()).hasSize(6));
    List<String> descriptors =
        levels(edition).stream().flatMap(l -> l.descriptors().stream()).toList();
    assertThat(descriptors).filteredOn(d -> VAGUE.matcher(lower(d)).find()).isEmpty();
    assertThat(descriptors).filteredOn(d -> !d.matches("[A-Z].{25,258}\\.")).isEmpty();
  }

  @Test
  void the_check_for_vague_words_finds_one() {
    assertThat(VAGUE.matcher("a robust plan is in place").find()).isTrue();
    assertThat(VAGUE.matcher("a clearing house has 3 members").find()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void each_level_says_what_counts_as_evidence_and_no_two_the_same(Edition edition) {
    assertThat(levels(edition).stream().map(AnswerKind.Level::evidence))
        .allMatch(e -> e.matches("[A-Z].{20,}\\."))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void each_measure_has_a_denominator_a_range_and_a_direction_where_it_is_scored(Edition edition) {
    assertThat(edition.questions().filter(q -> q.kind() instanceof AnswerKind.Quantity))
        .allSatisfy(
            q -> {
              var measure = (AnswerKind.Quantity) q.kind();
              assertThat(measure.denominator()).as(q.id()).endsWith(".");
              assertThat(measure.least()).as(q.id()).isNotNull();
              assertThat(measure.most()).as(q.id()).isNotNull();
              assertThat(measure.direction() == AnswerKind.Direction.NEUTRAL)
                  .as(q.id())
                  .isEqualTo(!q.scored());
            });
  }

  @ParameterizedTest
  @MethodSource("editions")
  void the_words_are_plain(Edition edition) {
    assertThat(texts(edition)).filteredOn(t -> UNWELCOME.matcher(lower(t)).find()).isEmpty();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static Set<String> terms(Edition edition) {
    return edition.annexes().glossary().stream().map(Term::term).collect(Collectors.toSet());
  }

  private static List<AnswerKind.Level> levels(Edition edition) {
    return edition
        .questions()
        .map(Question::kind)
        .filter(AnswerKind.Level.class::isInstance)
        .map(AnswerKind.Level.class::cast)
        .toList();
  }

  /** Everything that a reader of a return, a report or the help may see. */
  private static List<String> texts(Edition edition) {
    List<String> texts = new ArrayList<>(List.of(edition.title(), edition.source()));
    edition.themes().forEach(t -> texts.add(t.title()));
    edition.issues().forEach(i -> texts.add(i.title()));
    for (OrganisationType type : OrganisationType.values()) {
      for (ReturnForm form : ReturnForm.values()) {
        edition.asked(type, form).forEach(q -> add(q, texts));
      }
    }
    Annexes annexes = edition.annexes();
    for (Table table : annexes.tables()) {
      texts.add(table.title());
      texts.add(table.help());
      for (Column column : table.columns()) {
        texts.add(column.title());
        texts.add(column.group());
        texts.add(column.asked().words());
        add(column.question(), texts);
      }
    }
    annexes.consent().ifPresent(c -> texts.addAll(List.of(c.text(), c.help())));
    annexes.actionLine().ifPresent(a -> a.states().forEach(s -> texts.add(s.meaning())));
    annexes.glossary().forEach(t -> texts.add(t.meaning()));
    return texts;
  }

  private static void add(Question question, List<String> texts) {
    texts.add(question.text());
    texts.add(question.help());
    if (question.kind() instanceof AnswerKind.Level level) {
      texts.addAll(level.descriptors());
      texts.add(level.evidence());
    } else if (question.kind() instanceof AnswerKind.Choice choice) {
      choice.options().forEach(o -> texts.add(o.label()));
    } else if (question.kind() instanceof AnswerKind.Quantity measure) {
      texts.addAll(List.of(measure.unit(), measure.denominator()));
    }
  }
}
