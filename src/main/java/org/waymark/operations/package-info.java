/**
 * What ran, who holds a job's lease, the port that starts and stops jobs, and the audit trail of
 * what people did that has to be accounted for.
 */
@NullMarked
package org.waymark.operations;

import org.jspecify.annotations.NullMarked;
