package org.waymark.organisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The register in memory, with everything that it ever said. */
public final class MemoryRegister implements Organisations, RegisterEntries {
  public final List<RegisterEntry> entries = new ArrayList<>();
  public final List<Succession> successions = new ArrayList<>();
  private final Map<OrganisationCode, Organisation> now = new TreeMap<>();

  @Override
  public Optional<Organisation> find(OrganisationCode code) {
    return Optional.ofNullable(now.get(code));
  }

  @Override
  public List<Organisation> all() {
    return List.copyOf(now.values());
  }

  @Override
  public void saveAll(Collection<Organisation> organisations) {
    organisations.forEach(o -> now.put(o.code(), o));
  }

  @Override
  public List<RegisterEntry> of(OrganisationCode code) {
    return entries.stream().filter(e -> e.organisation().code().equals(code)).toList();
  }

  @Override
  public List<Organisation> asOf(LocalDate day) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<LocalDate> newest() {
    return entries.stream().map(RegisterEntry::from).max(LocalDate::compareTo);
  }

  @Override
  public void keep(RegisterUpdate update, RegisterSource source) {
    update.organisations().forEach(o -> entries.add(new RegisterEntry(update.from(), o, source)));
    saveAll(update.organisations());
    successions.addAll(update.successions());
  }
}
