package org.waymark.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.access.People;
import org.waymark.access.Person;

/** Puts people's names where records hold their keys: the only place where the two meet. */
@Named("names")
@RequestScoped
public class Names {
  private static final String ERASED = "a former user";
  private static final Pattern KEY = Pattern.compile(People.KEY + "[1-9][0-9]{0,17}");

  @Inject People people;
  private final Map<String, String> known = new HashMap<>();

  /** The text with names for keys; words of ours ("Waymark", "drop folder") stay as they are. */
  public String of(@Nullable String recorded) {
    if (recorded == null) {
      return "";
    }
    return KEY.matcher(recorded)
        .replaceAll(
            key -> Matcher.quoteReplacement(known.computeIfAbsent(key.group(), this::name)));
  }

  private String name(String key) {
    Optional<Person> person = people.find(key);
    return person.map(Person::name).orElse(ERASED);
  }
}
