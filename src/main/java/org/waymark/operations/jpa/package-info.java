/** Rows of the operations room: plain classes with of(x) and toX(), each port one adapter. */
@NullMarked
package org.waymark.operations.jpa;

import org.jspecify.annotations.NullMarked;
