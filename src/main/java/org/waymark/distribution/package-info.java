/** A publication is prepared, sealed by hashes, and released only by approval and time. */
@NullMarked
package org.waymark.distribution;

import org.jspecify.annotations.NullMarked;
