/**
 * Sign-in by the container: one mechanism for pages and API alike, so that no login-config is
 * needed.
 */
@NullMarked
package org.waymark.access.elytron;

import org.jspecify.annotations.NullMarked;
