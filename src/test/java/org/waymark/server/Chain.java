package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.waymark.server.Ground.expect;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;

/** The chain of issue F1 of ZW2 as somebody gets it by REST. */
record Chain(String text, JsonObject whole) {

  static Chain asked(Visitor by, String more) {
    String path = "/api/provenance?publication=2037-38-q2&measure=F1&organisation=ZW2" + more;
    String text = expect(200, by.get(path)).text();
    try (JsonReader json = Json.createReader(new StringReader(text))) {
      return new Chain(text, json.readObject());
    }
  }

  JsonObject made() {
    return whole.getJsonObject("made");
  }

  private JsonObject organisation() {
    return whole.getJsonObject("organisation");
  }

  JsonObject file() {
    return organisation().getJsonObject("file");
  }

  JsonObject score() {
    return organisation().getJsonObject("score");
  }

  JsonObject sealed() {
    return organisation().getJsonObject("sealed");
  }

  /** The answer to the question of level. */
  JsonObject level() {
    return score().getJsonArray("answers").getValuesAs(JsonObject.class).stream()
        .filter(a -> a.getString("question").equals("F1-level"))
        .findFirst()
        .orElseThrow();
  }

  /** What all answers add, and the rounding. */
  BigDecimal sum() {
    return score().getJsonArray("answers").getValuesAs(JsonObject.class).stream()
        .filter(a -> !a.isNull("adds"))
        .map(a -> a.getJsonNumber("adds").bigDecimalValue())
        .reduce(score().getJsonNumber("rounding").bigDecimalValue(), BigDecimal::add)
        .stripTrailingZeros();
  }

  void assertWithoutCells() {
    assertEquals("[]", score().getJsonArray("answers").toString());
    for (String secret :
        new String[] {"worksheet", "\"cell\"", "Board paper", "F1-level", "zw2.xlsx"}) {
      assertFalse(text.contains(secret), () -> secret + " in " + text);
    }
  }
}
