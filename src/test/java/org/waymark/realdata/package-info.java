/**
 * The national assessment of 2015/16, read at test time from the folder of real data: nothing of it
 * is copied into the project.
 */
@NullMarked
package org.waymark.realdata;

import org.jspecify.annotations.NullMarked;
