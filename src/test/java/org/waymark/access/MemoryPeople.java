package org.waymark.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** People for tests of one thread, numbered from 1. */
public final class MemoryPeople implements People {
  private final List<Person> all = new ArrayList<>();

  @Override
  public String keyOf(String name) {
    return all.stream()
        .filter(p -> name.equals(p.name()))
        .findFirst()
        .orElseGet(() -> added(name))
        .key();
  }

  private Person added(String name) {
    var person = new Person(KEY + (all.size() + 1), name, null);
    all.add(person);
    return person;
  }

  @Override
  public Optional<Person> find(String key) {
    return all.stream().filter(p -> p.key().equals(key)).findFirst();
  }

  @Override
  public List<Person> withoutAccount() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean erase(String key, Instant at) {
    return find(key).filter(p -> p.name() != null).stream()
        .peek(p -> all.set(all.indexOf(p), new Person(key, null, p.left())))
        .findFirst()
        .isPresent();
  }

  @Override
  public int eraseThoseWhoLeft(Instant limit, Instant now) {
    throw new UnsupportedOperationException();
  }
}
