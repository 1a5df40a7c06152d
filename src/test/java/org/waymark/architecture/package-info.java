/**
 * The rules of the house as code: each is asked of the application and of samples that break it.
 */
@NullMarked
package org.waymark.architecture;

import org.jspecify.annotations.NullMarked;
