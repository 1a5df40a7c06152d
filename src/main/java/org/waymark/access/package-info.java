/** Who may see and do what: denied unless the policy says so; accounts, keys and their lock-out. */
@NullMarked
package org.waymark.access;

import org.jspecify.annotations.NullMarked;
