/** The drop folder on disk: a file is read where it lies and moved only after it is stored. */
@NullMarked
package org.waymark.returns.files;

import org.jspecify.annotations.NullMarked;
