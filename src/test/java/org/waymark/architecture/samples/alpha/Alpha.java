package org.waymark.architecture.samples.alpha;

import org.waymark.architecture.samples.beta.Beta;

/** One half of a circle. */
public record Alpha(Beta beta) {}
