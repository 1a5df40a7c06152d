/**
 * A publication is prepared, sealed by hashes, and released only by approval and time; what it was
 * made from is kept for a time after its release, and the hashes for ever.
 */
@NullMarked
package org.waymark.distribution;

import org.jspecify.annotations.NullMarked;
