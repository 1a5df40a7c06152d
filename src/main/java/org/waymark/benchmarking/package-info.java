/**
 * An organisation's scores beside its peers': quartiles by type 7 and one definition of position.
 */
@NullMarked
package org.waymark.benchmarking;

import org.jspecify.annotations.NullMarked;
