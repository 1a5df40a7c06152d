/**
 * The maturity framework is data: an edition is one file, checked at start-up and immutable once
 * used.
 */
@NullMarked
package org.waymark.editions;

import org.jspecify.annotations.NullMarked;
