package org.waymark.architecture.samples.beta;

import jakarta.persistence.EntityManager;

record Technical(EntityManager em) {}
