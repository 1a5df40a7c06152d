/**
 * A demonstration is a register of invented organisations whose returns go through the same front
 * desk, rulebook, scorer and comparison as real ones; a database is a demonstration's from its
 * first row or never.
 */
@NullMarked
package org.waymark.demonstration;

import org.jspecify.annotations.NullMarked;
