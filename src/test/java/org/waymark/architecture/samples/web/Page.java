package org.waymark.architecture.samples.web;

import org.waymark.architecture.samples.app.Wires;
import org.waymark.architecture.samples.batch.Step;

record Page(Step step, Wires wires) {}
