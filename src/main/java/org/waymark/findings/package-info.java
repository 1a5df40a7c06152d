/**
 * A mistake in somebody's data is a value, collected and never thrown; a refusal is a checked
 * outcome.
 */
@NullMarked
package org.waymark.findings;

import org.jspecify.annotations.NullMarked;
