/**
 * Wiring: the one settings record, the clock, and producers of plain objects; nobody uses this
 * package.
 */
@NullMarked
package org.waymark.app;

import org.jspecify.annotations.NullMarked;
