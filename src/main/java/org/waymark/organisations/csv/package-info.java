/**
 * Register files come as CSV in UTF-8. Which kind one is its first row tells; our own form is taken
 * whole or not at all, of the others each row that is understood.
 */
@NullMarked
package org.waymark.organisations.csv;

import org.jspecify.annotations.NullMarked;
