package org.waymark.organisations;

import java.util.List;

/** Every succession that the register ever told. */
public interface Successions {
  /** The earliest first. */
  List<Succession> all();
}
