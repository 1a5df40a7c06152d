/** A regulator's page: every organisation, its results and documents. */
@NullMarked
package org.waymark.web.regulator;

import org.jspecify.annotations.NullMarked;
