/**
 * One return's life: the untouched file and its hash, the answers with the cell they came from, a
 * history that only grows, and the sign-off by a second person with the consents given in it.
 */
@NullMarked
package org.waymark.returns;

import org.jspecify.annotations.NullMarked;
