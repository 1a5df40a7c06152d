package org.waymark.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.OrganisationType;

/**
 * What an organisation has adopted: some organisations are quick, most take their time, and of
 * every second technology chance may have it that it is paused or stopped.
 */
record Adoptions(Chance chance, Organisation organisation) {
  /** From the first decision to the end of the demonstration. */
  private static final int DAYS = 1180;

  private static final int MOST_DAYS_TO_LIVE = 520;

  /** By the day of the decision, whether or not it has come. */
  List<Adoption> until(LocalDate end) {
    List<Invention> chosen =
        Invention.ALL.stream()
            .filter(i -> fits(i))
            .sorted(Comparator.comparingDouble(i -> chance.share("adopts", code(), i.name())))
            .limit(count())
            .toList();
    List<Adoption> all = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      int every = DAYS / chosen.size();
      double late = 0.25 * chance.share("decided", code(), chosen.get(i).name());
      LocalDate decided = end.minusDays(DAYS).plusDays((long) (every * (i + late)));
      all.add(adoption(chosen.get(i), decided, i % 2 == 1 && chosen.size() > 4));
    }
    return all;
  }

  private Adoption adoption(Invention of, LocalDate decided, boolean mayEnd) {
    double pace = 0.4 + 0.6 * chance.share("pace", code());
    long days = (long) (MOST_DAYS_TO_LIVE * pace * (0.35 + 0.65 * share("days", of)));
    LocalDate live = decided.plusDays(Math.max(70, days));
    LocalDate atScale = live.plusDays(60 + (long) (500 * share("scale", of)));
    double fate = mayEnd ? share("fate", of) : 1;
    LocalDate end = null;
    if (fate < 0.2) {
      end = decided.plusDays(Math.max(60, days) / 2 + 10);
    } else if (fate < 0.45) {
      end = live.plusDays(90 + (long) (200 * share("end", of)));
    }
    return new Adoption(of, decided, live, atScale, end, endedAs(of, end));
  }

  private String endedAs(Invention of, @Nullable LocalDate end) {
    return end != null && share("ended as", of) < 0.4 ? Adoption.PAUSED : Adoption.STOPPED;
  }

  private boolean fits(Invention invention) {
    return switch (organisation.type()) {
      case PRIMARY_CARE_NETWORK -> invention.settings().contains("primary");
      case SOCIAL_CARE_PROVIDER -> invention.settings().contains("social");
      default -> true;
    };
  }

  private int count() {
    double more = chance.share("count", code());
    if (organisation.type() == OrganisationType.INTEGRATED_CARE_BOARD) {
      return 3 + (int) (2 * more);
    }
    return isShort() ? 3 : 5 + (int) (5 * more);
  }

  private boolean isShort() {
    return organisation.type() == OrganisationType.PRIMARY_CARE_NETWORK
        || organisation.type() == OrganisationType.SOCIAL_CARE_PROVIDER;
  }

  private double share(String what, Invention of) {
    return chance.share(what, code(), of.name());
  }

  private String code() {
    return organisation.code().value();
  }
}
