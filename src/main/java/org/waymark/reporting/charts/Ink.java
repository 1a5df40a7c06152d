package org.waymark.reporting.charts;

import java.awt.BasicStroke;
import java.awt.Color;

/** The colours and strokes of all charts; ratios on white: text 14.4, peers 6.4, own 10.3. */
final class Ink {
  static final Color TEXT = new Color(0x212B32);
  static final Color OWN = new Color(0x12436D);
  static final Color PEERS = new Color(0x4C6272);
  static final Color BARS = new Color(0xAEB7BD);
  static final Color BAND = new Color(0xD8DDE0);

  /** Of points of XmR charts only. */
  static final Color IMPROVING = new Color(0x0072C6);

  static final Color CONCERNING = new Color(0xE46C0A);

  /** In progress: 2.5 on white, so always edged. */
  static final Color LIGHT = new Color(0x6BACE6);

  static final BasicStroke HAIR = new BasicStroke(0.5f);
  static final BasicStroke LINE = new BasicStroke(0.75f);
  static final BasicStroke PIN = new BasicStroke(2f);
  static final BasicStroke DASHES =
      new BasicStroke(
          1.25f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {3, 2}, 0);

  static final BasicStroke COURSE =
      new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  static final BasicStroke LIMIT =
      new BasicStroke(0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {4, 2}, 0);
  static final BasicStroke DOTTED =
      new BasicStroke(1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {1, 3}, 0);

  private Ink() {}
}
