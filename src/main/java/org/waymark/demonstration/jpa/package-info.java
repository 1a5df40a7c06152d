/** The mark of a demonstration: a table of at most one row. */
@NullMarked
package org.waymark.demonstration.jpa;

import org.jspecify.annotations.NullMarked;
