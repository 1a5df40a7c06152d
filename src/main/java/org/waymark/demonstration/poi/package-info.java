/** Encryption as Excel does it, to show that such a file is refused with the reason. */
@NullMarked
package org.waymark.demonstration.poi;

import org.jspecify.annotations.NullMarked;
