/** Rows of accounts and keys: plain classes with of(x) and toX(). */
@NullMarked
package org.waymark.access.jpa;

import org.jspecify.annotations.NullMarked;
