/** Rows of the benchmarking room: plain classes with of(x) and toX(), each port one adapter. */
@NullMarked
package org.waymark.benchmarking.jpa;

import org.jspecify.annotations.NullMarked;
