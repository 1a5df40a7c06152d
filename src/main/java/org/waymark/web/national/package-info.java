/** The national team's pages: collections, their publication, and results side by side. */
@NullMarked
package org.waymark.web.national;

import org.jspecify.annotations.NullMarked;
