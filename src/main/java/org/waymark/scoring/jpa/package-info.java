/** Rows of the scoring room: plain classes with of(x) and toX(), each port one adapter. */
@NullMarked
package org.waymark.scoring.jpa;

import org.jspecify.annotations.NullMarked;
