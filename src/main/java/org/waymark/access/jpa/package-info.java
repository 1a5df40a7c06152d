/** Rows of the access room: plain classes with of(x) and toX(), each port one adapter. */
@NullMarked
package org.waymark.access.jpa;

import org.jspecify.annotations.NullMarked;
