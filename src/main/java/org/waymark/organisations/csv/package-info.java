/** The register comes as one CSV file in UTF-8, taken whole or not at all. */
@NullMarked
package org.waymark.organisations.csv;

import org.jspecify.annotations.NullMarked;
