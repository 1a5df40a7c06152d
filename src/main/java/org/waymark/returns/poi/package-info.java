/**
 * Return workbooks in Excel's format: POI's user model writes the template, a streaming reader
 * behind a gate reads what comes back, and cells are found by key, never by position.
 */
@NullMarked
package org.waymark.returns.poi;

import org.jspecify.annotations.NullMarked;
