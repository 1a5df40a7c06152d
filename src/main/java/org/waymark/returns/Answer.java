package org.waymark.returns;

/** One question's answer and the cell it came from. */
public record Answer(String question, AnswerValue value, SourceCell source) {}
