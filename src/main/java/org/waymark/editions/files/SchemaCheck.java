package org.waymark.editions.files;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.waymark.findings.Finding;
import tools.jackson.databind.JsonNode;

/** Holds a file against the published schema and says in plain English what does not fit. */
final class SchemaCheck {
  private static final String SCHEMA = "data-samples/edition.schema.json";
  private static final String RULE = "edition-schema";
  private static final String SEE = "See " + SCHEMA + " for what belongs here.";

  private static final String NOT_BLANK = "\\S";

  private final Schema schema;

  SchemaCheck() {
    try (InputStream in = SchemaCheck.class.getClassLoader().getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + SCHEMA);
      }
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(in, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Finding> findings(LocatedTree tree) {
    return schema.validate(tree.root()).stream().map(e -> finding(tree, e)).distinct().toList();
  }

  private static Finding finding(LocatedTree tree, Error error) {
    String part = error.getInstanceLocation().toString();
    JsonNode rule = error.getSchemaNode();
    String limit = rule == null ? "" : rule.isString() ? rule.asString() : rule.toString();
    return switch (error.getKeyword()) {
      case "required" ->
          tree.finding(
              RULE,
              part,
              "lacks \"%s\".".formatted(error.getProperty()),
              "Add \"%s\".".formatted(error.getProperty()));
      case "additionalProperties", "unevaluatedProperties" ->
          tree.finding(
              RULE,
              LocatedTree.child(part, String.valueOf(error.getProperty())),
              "is not a part of an edition.",
              "Check its spelling and its indent, or remove it. " + SEE);
      case "type" -> typeFinding(tree, part, error.getInstanceNode(), limit);
      case "enum" ->
          tree.finding(RULE, part, "is not a word known here.", "Use one of " + limit + ".");
      case "const" -> tree.finding(RULE, part, "is not " + limit + ".", "Make it " + limit + ".");
      case "pattern", "propertyNames" -> patternFinding(tree, part, limit);
      case "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum" ->
          tree.finding(
              RULE,
              part,
              "is out of range.",
              "Make it %s %s."
                  .formatted(
                      switch (error.getKeyword()) {
                        case "minimum" -> "at least";
                        case "maximum" -> "at most";
                        case "exclusiveMinimum" -> "more than";
                        default -> "less than";
                      },
                      limit));
      case "minLength", "minItems", "minProperties" ->
          tree.finding(RULE, part, "is too short.", "Give at least " + limit + ".");
      case "maxLength", "maxItems", "maxProperties" ->
          tree.finding(RULE, part, "is too long.", "Keep it to at most " + limit + ".");
      case "false" ->
          tree.finding(
              RULE, part, "does not belong to a question of this type.", "Remove it. " + SEE);
      default ->
          tree.finding(RULE, part, "does not fit the schema: " + error.getMessage() + ".", SEE);
    };
  }

  private static Finding patternFinding(LocatedTree tree, String part, String pattern) {
    if (pattern.equals(NOT_BLANK)) {
      return tree.finding(RULE, part, "is blank.", "Write something.");
    }
    return tree.finding(
        RULE,
        part,
        "has characters or a length that a name may not have.",
        part.equals("/id")
            ? "Use 2 to 40 small letters, digits, dots and hyphens."
            : "Use 1 to 40 letters, digits, dots, hyphens and underscores.");
  }

  private static Finding typeFinding(LocatedTree tree, String part, JsonNode found, String needed) {
    String what =
        switch (needed) {
          case "object" -> "a group of named parts";
          case "array" -> "a list";
          case "string" -> "a text";
          case "integer" -> "a whole number";
          case "boolean" -> "true or false";
          default -> "a " + needed;
        };
    String remedy =
        needed.equals("string") && (found.isNumber() || found.isBoolean())
            ? "Put it in quotes."
            : "Make it " + what + ".";
    return tree.finding(RULE, part, found.isNull() ? "is empty." : "is not " + what + ".", remedy);
  }
}
