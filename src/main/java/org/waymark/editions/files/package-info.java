/**
 * Edition files are YAML checked against a published JSON Schema; every fault is a finding with its
 * line, and no content, however broken, throws.
 */
@NullMarked
package org.waymark.editions.files;

import org.jspecify.annotations.NullMarked;
