package org.waymark.reporting.jasper;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.waymark.reporting.charts.Drawing;

/** A drawing of ours where a report expects an image: it reaches the PDF as vectors. */
final class Drawn extends AbstractRenderer implements Graphics2DRenderable {
  private static final long serialVersionUID = 1L;

  private final transient Drawing drawing;

  Drawn(Drawing drawing) {
    this.drawing = drawing;
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D g, Rectangle2D box) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    drawing.draw(g, box);
  }
}
