package org.waymark.web.session;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What the next page tells, once: a change answers with a redirect, so that loading the page again
 * repeats nothing. (Faces' own flash would need a second cookie.)
 */
@SessionScoped
public class Notices implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 10;

  private final ArrayList<String> waiting = new ArrayList<>();

  /** Tells it on the next page; beyond ten the newest are dropped. */
  public synchronized void say(String sentence) {
    if (waiting.size() < MOST) {
      waiting.add(sentence);
    }
  }

  /** What waits to be told; it is then forgotten. */
  synchronized List<String> take() {
    List<String> taken = List.copyOf(waiting);
    waiting.clear();
    return taken;
  }
}
