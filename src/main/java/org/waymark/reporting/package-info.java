/**
 * Figures become report models, and models become documents; one stored figure feeds text, chart
 * and table.
 */
@NullMarked
package org.waymark.reporting;

import org.jspecify.annotations.NullMarked;
