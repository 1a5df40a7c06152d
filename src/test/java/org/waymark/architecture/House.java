package org.waymark.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.properties.HasParameterTypes;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Classes below one root package, whose first-level packages are the rooms. Every question is
 * answered by sentences that each name one breach.
 */
public final class House {
  private static final Pattern MISNAMED =
      Pattern.compile(".*(Impl|Service|Manager|Helper|Utils?|Dto)");

  private final String root;
  private final Set<String> edges;
  private final JavaClasses classes;

  /** The edges are rooms whose subpackages are parts of them and no hidden technology. */
  public House(String root, Set<String> edges, JavaClasses classes) {
    this.root = root + ".";
    this.edges = edges;
    this.classes = classes;
  }

  /** What the map and the code do not agree on, in both directions. */
  public Set<String> unlike(Map<String, Set<String>> map) {
    Set<String> breaches = new TreeSet<>();
    Map<String, Set<String>> code = arrows();
    code.forEach(
        (room, used) -> {
          if (!map.containsKey(room)) {
            breaches.add(room + " is a room that the map lacks");
          }
          for (String other : used) {
            if (!map.getOrDefault(room, Set.of()).contains(other)) {
              breaches.add(room + " uses " + other + ", which the map lacks");
            }
          }
        });
    map.forEach(
        (room, used) -> {
          if (!code.containsKey(room)) {
            breaches.add(room + " is on the map and no room");
          }
          for (String other : used) {
            if (!code.getOrDefault(room, Set.of()).contains(other)) {
              breaches.add(room + " may use " + other + " and does not");
            }
          }
        });
    return breaches;
  }

  /** Rooms that reach themselves by way of others. */
  public Set<String> circles() {
    Map<String, Set<String>> arrows = arrows();
    Set<String> breaches = new TreeSet<>();
    for (String room : arrows.keySet()) {
      Set<String> reached = new TreeSet<>();
      var next = new ArrayDeque<>(arrows.getOrDefault(room, Set.of()));
      while (!next.isEmpty()) {
        String one = next.remove();
        if (reached.add(one)) {
          next.addAll(arrows.getOrDefault(one, Set.of()));
        }
      }
      if (reached.contains(room)) {
        breaches.add(room + " is in a circle");
      }
    }
    return breaches;
  }

  /** Uses of one room by others that must not use it. */
  public Set<String> usersOf(String room, Set<String> unwelcome) {
    return uses(
        (from, to) ->
            room(to).equals(room) && !room(from).equals(room) && unwelcome.contains(room(from)));
  }

  /** All rooms that there are. */
  public Set<String> rooms() {
    return arrows().keySet();
  }

  /**
   * Uses of a room's subpackage from outside it, but for those allowed ("a.jasper" -> "a.pdf");
   * what is allowed and not used is a breach too.
   */
  public Set<String> unhidden(Map<String, Set<String>> allowed) {
    Set<String> used = new TreeSet<>();
    Set<String> breaches =
        uses(
            (from, to) -> {
              String inner = place(to);
              if (!inner.contains(".") || edges.contains(room(to)) || inner.equals(place(from))) {
                return false;
              }
              used.add(place(from) + " -> " + inner);
              return !allowed.getOrDefault(place(from), Set.of()).contains(inner);
            });
    allowed.forEach(
        (from, all) ->
            all.stream()
                .filter(to -> !used.contains(from + " -> " + to))
                .forEach(to -> breaches.add(from + " may use " + to + " and does not")));
    return breaches;
  }

  /** Uses of anything but Java and the libraries allowed by the rooms' own packages. */
  public Set<String> technical(Set<String> everywhere, Map<String, Set<String>> byRoom) {
    Set<String> breaches = new TreeSet<>();
    for (JavaClass from : classes) {
      if (place(from).contains(".") || edges.contains(room(from))) {
        continue;
      }
      from.getDirectDependenciesFromSelf().stream()
          .map(d -> d.getTargetClass().getBaseComponentType())
          .filter(to -> !to.isPrimitive() && !isInside(to))
          .map(JavaClass::getPackageName)
          .filter(
              to ->
                  to.startsWith("java.sql")
                      || !isBelow(to, everywhere)
                          && !isBelow(to, byRoom.getOrDefault(room(from), Set.of())))
          .forEach(to -> breaches.add(from.getName() + " knows " + to));
    }
    return breaches;
  }

  private static boolean isBelow(String name, Set<String> packages) {
    return packages.stream().anyMatch(p -> name.equals(p) || name.startsWith(p + "."));
  }

  /** The clock read and chance drawn anywhere but in one room. */
  public Set<String> restless(String butIn) {
    Set<String> breaches = new TreeSet<>();
    for (JavaClass from : classes) {
      if (room(from).equals(butIn)) {
        continue;
      }
      for (JavaAccess<?> access : from.getAccessesFromSelf()) {
        String owner = access.getTargetOwner().getName();
        String what = owner + "." + access.getName();
        boolean ownClock =
            access.getName().equals("now")
                && owner.startsWith("java.time.")
                && !isGiven(access, Clock.class.getName());
        boolean systemClock =
            what.startsWith("java.time.Clock.system")
                || what.startsWith("java.time.Clock.tick")
                || what.equals("java.lang.System.currentTimeMillis");
        boolean secure =
            owner.equals("java.security.SecureRandom")
                && access.getName().equals(JavaConstructor.CONSTRUCTOR_NAME);
        boolean random =
            access.getTargetOwner().isEquivalentTo(Random.class)
                || what.equals("java.lang.Math.random");
        if (ownClock || systemClock || secure || random) {
          breaches.add(from.getName() + " calls " + what);
        }
      }
    }
    return breaches;
  }

  private static boolean isGiven(JavaAccess<?> access, String type) {
    return access.getTarget() instanceof HasParameterTypes given
        && given.getRawParameterTypes().stream().anyMatch(t -> t.getName().equals(type));
  }

  /** Names that say nothing of the domain. */
  public Set<String> misnamed() {
    Set<String> breaches = new TreeSet<>();
    for (JavaClass one : classes) {
      if (MISNAMED.matcher(one.getSimpleName()).matches()) {
        breaches.add(one.getName());
      }
    }
    return breaches;
  }

  private Map<String, Set<String>> arrows() {
    Map<String, Set<String>> arrows = new TreeMap<>();
    for (JavaClass from : classes) {
      Set<String> used = arrows.computeIfAbsent(room(from), r -> new TreeSet<>());
      for (JavaClass to : insideTargets(from)) {
        if (!room(to).equals(room(from))) {
          used.add(room(to));
        }
      }
    }
    return arrows;
  }

  private Set<String> uses(BiPredicate<JavaClass, JavaClass> unwelcome) {
    Set<String> breaches = new TreeSet<>();
    for (JavaClass from : classes) {
      for (JavaClass to : insideTargets(from)) {
        if (unwelcome.test(from, to)) {
          breaches.add(from.getName() + " uses " + to.getName());
        }
      }
    }
    return breaches;
  }

  private List<JavaClass> insideTargets(JavaClass from) {
    return from.getDirectDependenciesFromSelf().stream()
        .map(d -> d.getTargetClass().getBaseComponentType())
        .filter(this::isInside)
        .toList();
  }

  private boolean isInside(JavaClass one) {
    return one.getPackageName().startsWith(root);
  }

  /** The package below the root: "returns" or "returns.jpa". */
  private String place(JavaClass one) {
    return one.getPackageName().substring(root.length());
  }

  private String room(JavaClass one) {
    String place = place(one);
    int dot = place.indexOf('.');
    return dot < 0 ? place : place.substring(0, dot);
  }
}
