package org.waymark.returns.poi;

import org.waymark.returns.RawReturn;

/** All that was found in a workbook that was sent: its answers, and what else stands in it. */
record SentBook(RawReturn raw, Extras extras) {}
