package org.waymark.operations;

import java.util.List;

/** What the jobs said: kept, and printed on the console. */
public interface RunLog {
  void say(JobName job, long execution, String line);

  /** The lines of one execution, in order. */
  List<RunLine> of(long execution);

  /** The newest lines, newest first, at most so many. */
  List<RunLine> latest(int most);
}
