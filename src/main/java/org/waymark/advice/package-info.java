/**
 * Decision: advice is pure functions over a quarter's comparison and over what its counting returns
 * say beside scores ({@link Reported}), brought together once and small enough to be kept; nothing
 * of it is stored, so that it always agrees with the figures that it stands beside.
 */
@NullMarked
package org.waymark.advice;

import org.jspecify.annotations.NullMarked;
