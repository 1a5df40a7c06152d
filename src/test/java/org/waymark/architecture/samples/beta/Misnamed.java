package org.waymark.architecture.samples.beta;

final class Misnamed {
  private Misnamed() {}

  record ThingImpl() {}

  record ThingService() {}

  record ThingManager() {}

  record ThingHelper() {}

  record ThingUtil() {}

  record ThingUtils() {}

  record ThingDto() {}
}
