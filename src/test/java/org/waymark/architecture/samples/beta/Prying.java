package org.waymark.architecture.samples.beta;

import org.waymark.architecture.samples.alpha.jpa.AlphaRows;

record Prying(AlphaRows rows) {}
