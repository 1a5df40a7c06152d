package org.waymark.editions.files;

import java.math.BigDecimal;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a single YAML value means: YAML 1.2's core schema, with numbers in plain form only. */
final class YamlScalars {
  // Plain and short: 1e999999999 is a number to YAML and a way to exhaust the arithmetic after it.
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,12}(\\.\\d{1,10})?");
  private static final ScalarResolver RESOLVER = new CoreSchema().getScalarResolver();

  private YamlScalars() {}

  /** The value; what is wrong with it goes to {@code wrong} as problem and remedy. */
  static JsonNode value(ScalarEvent event, BiConsumer<String, String> wrong) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    String text = event.getValue();
    if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t')) {
      // A workbook or a report made of the edition could not hold it.
      wrong.accept("A text has a control character.", "Remove it.");
    }
    Tag tag = RESOLVER.resolve(text, event.getImplicit().canOmitTagInPlainScalar());
    if (tag.equals(Tag.NULL)) {
      return make.nullNode();
    }
    if (tag.equals(Tag.BOOL)) {
      return make.booleanNode(Boolean.parseBoolean(text));
    }
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      if (NUMBER.matcher(text).matches()) {
        return make.numberNode(new BigDecimal(text));
      }
      wrong.accept(
          "%.40s is not a plain number.".formatted(text),
          "Write it like 12.5, or in quotes if it is a text.");
    }
    return make.stringNode(text);
  }
}
