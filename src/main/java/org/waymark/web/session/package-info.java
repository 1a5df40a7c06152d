/**
 * What every page shares: who is signed in, the frame around the page, headers, errors, and the
 * pages by which a session starts and ends.
 */
@NullMarked
package org.waymark.web.session;

import org.jspecify.annotations.NullMarked;
