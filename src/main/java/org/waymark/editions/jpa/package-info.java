/** Rows of the editions room: plain classes with of(x) and toX(), each port one adapter. */
@NullMarked
package org.waymark.editions.jpa;

import org.jspecify.annotations.NullMarked;
