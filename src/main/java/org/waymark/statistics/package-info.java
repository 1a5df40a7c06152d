/** Numbers in, numbers out: no other room's words, no container, no database. */
@NullMarked
package org.waymark.statistics;

import org.jspecify.annotations.NullMarked;
