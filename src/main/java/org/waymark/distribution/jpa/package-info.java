/** Rows of the distribution room: plain classes with of(x) and toX(), each port one adapter. */
@NullMarked
package org.waymark.distribution.jpa;

import org.jspecify.annotations.NullMarked;
