/**
 * One return's life: the untouched file and its hash, and the answers with the cell they came from.
 */
@NullMarked
package org.waymark.returns;

import org.jspecify.annotations.NullMarked;
