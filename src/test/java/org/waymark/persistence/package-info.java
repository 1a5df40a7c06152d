/** Every adapter of the database keeps its port's promises, the same on H2 and PostgreSQL. */
@NullMarked
package org.waymark.persistence;

import org.jspecify.annotations.NullMarked;
