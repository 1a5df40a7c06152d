package org.waymark.organisations.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.organisations.Collaborative;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.Profile;

/** A size with its amount, a category with its text, or that a collaborative has the member. */
@Entity
@Table(name = "profile_fact")
@IdClass(ProfileFactKey.class)
@SuppressWarnings("NullAway.Init")
class ProfileFactRow {
  private static final String SIZE = "SIZE";
  private static final String CATEGORY = "CATEGORY";
  private static final String COLLABORATIVE = "COLLABORATIVE";

  @Id private Long profile;
  @Id private String kind;
  @Id private String name;
  private @Nullable BigDecimal amount;
  private @Nullable String category;

  protected ProfileFactRow() {}

  private ProfileFactRow(
      long profile,
      String kind,
      String name,
      @Nullable BigDecimal amount,
      @Nullable String category) {
    this.profile = profile;
    this.kind = kind;
    this.name = name;
    this.amount = amount;
    this.category = category;
  }

  static List<ProfileFactRow> of(long id, Profile profile) {
    List<ProfileFactRow> rows = new ArrayList<>();
    profile
        .sizes()
        .forEach((name, size) -> rows.add(new ProfileFactRow(id, SIZE, name, size, null)));
    profile
        .categories()
        .forEach((name, text) -> rows.add(new ProfileFactRow(id, CATEGORY, name, null, text)));
    profile
        .collaboratives()
        .forEach(c -> rows.add(new ProfileFactRow(id, COLLABORATIVE, c.code(), null, null)));
    return rows;
  }

  static Profile toProfile(
      OrganisationCode organisation,
      Collection<ProfileFactRow> facts,
      Map<String, Collaborative> collaboratives) {
    SortedMap<String, BigDecimal> sizes = new TreeMap<>();
    SortedMap<String, String> categories = new TreeMap<>();
    List<Collaborative> memberOf = new ArrayList<>();
    for (ProfileFactRow fact : facts) {
      if (fact.amount != null) {
        sizes.put(fact.name, fact.amount);
      } else if (fact.category != null) {
        categories.put(fact.name, fact.category);
      } else {
        memberOf.add(
            collaboratives.getOrDefault(fact.name, new Collaborative(fact.name, fact.name)));
      }
    }
    return new Profile(organisation, sizes, categories, memberOf);
  }

  long profile() {
    return profile;
  }
}
