/**
 * Decision: charts are drawn by a few lines of Java2D from the report models, so that one drawing
 * serves every format as vectors; no chart library, whose defaults would have to be undone.
 */
@NullMarked
package org.waymark.reporting.charts;

import org.jspecify.annotations.NullMarked;
