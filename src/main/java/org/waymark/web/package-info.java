/** Pages and resources: they ask a room and show what it says. */
@NullMarked
package org.waymark.web;

import org.jspecify.annotations.NullMarked;
