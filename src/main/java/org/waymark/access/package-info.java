/**
 * Who may see and do what: denied unless the policy says so; accounts, keys and their lock-out; and
 * people's names, which stand here alone and are keys everywhere else.
 */
@NullMarked
package org.waymark.access;

import org.jspecify.annotations.NullMarked;
