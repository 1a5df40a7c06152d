/**
 * Answers and an edition become explained scores; pure decimal arithmetic, rounded where the
 * edition says.
 */
@NullMarked
package org.waymark.scoring;

import org.jspecify.annotations.NullMarked;
