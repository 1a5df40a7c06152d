/** An operator's pages: runs, faults, refused files and accounts. */
@NullMarked
package org.waymark.web.operations;

import org.jspecify.annotations.NullMarked;
