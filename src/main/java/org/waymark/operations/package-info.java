/** What ran, who holds a job's lease, and the port that starts and stops jobs. */
@NullMarked
package org.waymark.operations;

import org.jspecify.annotations.NullMarked;
