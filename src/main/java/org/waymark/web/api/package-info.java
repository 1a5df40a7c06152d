/**
 * The REST interface under /api: JSON in small records, instants as ISO 8601 text; each method
 * first asks the policy, and an unknown organisation is answered like a foreign one.
 */
@NullMarked
package org.waymark.web.api;

import org.jspecify.annotations.NullMarked;
