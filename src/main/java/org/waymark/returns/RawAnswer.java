package org.waymark.returns;

/**
 * One keyed cell as it stands: the question id, the part of the answer ("answer", "reason",
 * "document", "date", "owner", "level"), where, and what is in it.
 */
public record RawAnswer(String question, String part, SourceCell source, CellContent content) {}
