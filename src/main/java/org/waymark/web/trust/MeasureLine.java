package org.waymark.web.trust;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmarking.PeerStatistics;
import org.waymark.benchmarking.Position;
import org.waymark.reporting.Explained;
import org.waymark.reporting.Marks;
import org.waymark.reporting.MeasureRow;
import org.waymark.web.StripDrawing;
import org.waymark.web.Words;

/** One measure of a results page: the words of its table row, its drawing and its explanation. */
public record MeasureLine(MeasureRow row, StripDrawing drawing, @Nullable Explained explained) {

  static MeasureLine of(MeasureRow row, @Nullable Explained explained) {
    return new MeasureLine(row, StripDrawing.of(row.strip()), explained);
  }

  public String own() {
    return Marks.inWords(row.own());
  }

  /** As claimed, or as evidenced where that is not the score. */
  public String other() {
    return Marks.inWords(row.other());
  }

  public String band() {
    return row.band().isEmpty() ? "None" : row.band();
  }

  public String median() {
    return few() ? Marks.FEW : Marks.inWords(row.median());
  }

  public String quartiles() {
    return few() ? Marks.FEW : Marks.inWords(row.quartiles());
  }

  /** "◆ Middle half", or why there is none. */
  public String position() {
    if (few()) {
      return Marks.FEW;
    }
    String mark = row.position().mark();
    return (mark.isEmpty() ? "" : mark + " ") + Words.capital(row.positionWords());
  }

  /** "Rank 5 (3 to 9) of 61", or why there is none. */
  public String rank() {
    return row.rank().isEmpty() ? position() : row.rank();
  }

  public String atOrAbove() {
    return Marks.inWords(row.atOrAbove());
  }

  /** What the drawing shows, for those who do not see it. */
  public String description() {
    return row.position() == Position.NONE
        ? "Score %s; %s.".formatted(own(), row.positionWords())
        : "Score %s, median %s of %s; %s."
            .formatted(own(), row.median(), row.members(), row.positionWords());
  }

  /** "Funding: 3.8", and where something is missing also how far it could move the score. */
  public String heading() {
    return explained == null || !isExplained() ? row.name() + ": " + own() : explained.heading();
  }

  /** Whether the score unfolds into parts; where there is none, the only part says why. */
  public boolean isExplained() {
    return own().equals(row.own()) && !parts().isEmpty();
  }

  public List<Explained.Line> parts() {
    return explained == null ? List.of() : explained.lines();
  }

  private boolean few() {
    return Integer.parseInt(row.members()) < PeerStatistics.SMALLEST_RELIABLE;
  }
}
