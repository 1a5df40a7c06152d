/**
 * Decision: JasperReports lays out and exports what the report models say and nothing else; reports
 * are compiled in the build, loaded from the class path by a fixed name, and take no address, font
 * or markup from data.
 */
@NullMarked
package org.waymark.reporting.jasper;

import org.jspecify.annotations.NullMarked;
