/**
 * The register: who returns, of what type, in which ICB and region; the type decides what is asked.
 */
@NullMarked
package org.waymark.organisations;

import org.jspecify.annotations.NullMarked;
