/** An organisation's own pages: its returns, what was found in them, and the upload. */
@NullMarked
package org.waymark.web.trust;

import org.jspecify.annotations.NullMarked;
