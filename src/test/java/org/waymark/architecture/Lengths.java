package org.waymark.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Source files that are too long to be read in one go. */
public final class Lengths {
  static final int MOST_LINES = 300;

  private Lengths() {}

  /** Java files below the folder of over 300 lines, but for those excused by name. */
  public static Set<String> tooLong(Path folder, Set<String> excused) throws IOException {
    Set<String> breaches = new TreeSet<>();
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(f -> f.toString().endsWith(".java")).forEach(files::add);
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      int lines = Files.readAllLines(file).size();
      if (lines > MOST_LINES != excused.contains(name)) {
        breaches.add(name + " has " + lines + " lines");
      }
    }
    return breaches;
  }
}
