package org.waymark.editions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Editions in memory. */
public final class KnownEditions implements Editions {
  final Map<String, Edition> byId = new LinkedHashMap<>();
  final Map<String, byte[]> files = new LinkedHashMap<>();
  int saves;

  @Override
  public Optional<Edition> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public List<Edition> all() {
    return List.copyOf(byId.values());
  }

  @Override
  public Optional<byte[]> file(String id) {
    return Optional.ofNullable(files.get(id));
  }

  @Override
  public void save(Edition edition, byte[] file) {
    byId.put(edition.id(), edition);
    files.put(edition.id(), file);
    saves++;
  }
}
