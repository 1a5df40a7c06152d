/**
 * Quarters and their dates: a collection opens, has a soft deadline, closes hard and is released;
 * an organisation may be given more time, up to the release.
 */
@NullMarked
package org.waymark.calendar;

import org.jspecify.annotations.NullMarked;
