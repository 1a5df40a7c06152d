package org.waymark.architecture.samples.beta;

import java.util.List;
import org.waymark.architecture.samples.alpha.Alpha;

/** The other half of a circle. */
public record Beta(List<Alpha> all) {}
