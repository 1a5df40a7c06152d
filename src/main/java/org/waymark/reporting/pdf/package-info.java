/**
 * Decision: what the report library leaves undone for PDF/UA-1 and PDF/A-2a, and for the same bytes
 * from the same report, is done afterwards on the finished file.
 */
@NullMarked
package org.waymark.reporting.pdf;

import org.jspecify.annotations.NullMarked;
