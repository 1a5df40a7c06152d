/** Who may see and do what: denied unless the policy says so. */
@NullMarked
package org.waymark.access;

import org.jspecify.annotations.NullMarked;
