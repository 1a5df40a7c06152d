/** Rows of the organisations room: plain classes with of(x) and toX(), each port one adapter. */
@NullMarked
package org.waymark.organisations.jpa;

import org.jspecify.annotations.NullMarked;
