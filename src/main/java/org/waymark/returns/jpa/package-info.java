/** Rows of the returns room: plain classes with of(x) and toX(), each port one adapter. */
@NullMarked
package org.waymark.returns.jpa;

import org.jspecify.annotations.NullMarked;
