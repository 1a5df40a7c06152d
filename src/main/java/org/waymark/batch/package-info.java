/** JSR-352 artifacts and schedules: each converts, calls one room, and leaves. */
@NullMarked
package org.waymark.batch;

import org.jspecify.annotations.NullMarked;
