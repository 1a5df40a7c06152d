/**
 * Quarters and their dates: a collection opens, has a soft deadline, closes hard and is released.
 */
@NullMarked
package org.waymark.calendar;

import org.jspecify.annotations.NullMarked;
