/** The rulebook: answers in, all findings out; a rule is one named constant in its stage's list. */
@NullMarked
package org.waymark.validation;

import org.jspecify.annotations.NullMarked;
