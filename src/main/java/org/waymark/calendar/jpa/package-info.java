/** Rows of the calendar room: plain classes with of(x) and toX(), each port one adapter. */
@NullMarked
package org.waymark.calendar.jpa;

import org.jspecify.annotations.NullMarked;
