package org.waymark.batch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.operations.Fault;
import org.waymark.operations.Faults;
import org.waymark.operations.JobName;
import org.waymark.operations.Lease;
import org.waymark.operations.Leases;
import org.waymark.operations.RunLine;
import org.waymark.operations.RunLog;
import org.waymark.operations.Stops;

/** What several servers share, in memory, and a clock that a test moves on. */
final class MemoryOperations extends Clock implements Leases, Stops, RunLog {
  final MemoryBatch batch = new MemoryBatch();
  final List<String> said = new ArrayList<>();
  final List<String> faults = new ArrayList<>();
  private final Map<JobName, Lease> held = new EnumMap<>(JobName.class);
  private final Map<Long, String> stops = new HashMap<>();
  private Instant now = Instant.parse("2027-07-01T12:00:00Z");

  void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public boolean take(JobName job, String owner, Instant at, Instant until) {
    if (find(job).filter(l -> !l.freeAt(at)).isPresent()) {
      return false;
    }
    held.put(job, new Lease(job, owner, null, until));
    return true;
  }

  @Override
  public void attach(JobName job, String owner, long execution) {
    change(job, owner, l -> new Lease(job, owner, execution, l.expires()));
  }

  @Override
  public void prolong(String owner, Instant until) {
    for (JobName job : JobName.values()) {
      change(job, owner, l -> new Lease(job, owner, l.execution(), until));
    }
  }

  @Override
  public void release(JobName job, String owner) {
    change(job, owner, l -> new Lease(job, null, null, null));
  }

  private void change(JobName job, String owner, java.util.function.UnaryOperator<Lease> how) {
    find(job).filter(l -> owner.equals(l.owner())).ifPresent(l -> held.put(job, how.apply(l)));
  }

  @Override
  public boolean releaseAfter(JobName job, long execution) {
    boolean its = find(job).filter(l -> Long.valueOf(execution).equals(l.execution())).isPresent();
    if (its) {
      held.put(job, new Lease(job, null, null, null));
    }
    return its;
  }

  @Override
  public Optional<Lease> find(JobName job) {
    return Optional.ofNullable(held.get(job));
  }

  @Override
  public List<Lease> all() {
    return List.copyOf(held.values());
  }

  @Override
  public void ask(long execution, String by) {
    stops.putIfAbsent(execution, by);
  }

  @Override
  public Optional<String> askedBy(long execution) {
    return Optional.ofNullable(stops.get(execution));
  }

  @Override
  public void say(JobName job, long execution, String line) {
    said.add(execution + " " + line);
  }

  @Override
  public List<RunLine> of(long execution) {
    return List.of();
  }

  @Override
  public List<RunLine> latest(int most) {
    return List.of();
  }

  /** The faults' port, since two ports of one class cannot both answer "latest". */
  Faults faultLog() {
    return new Faults() {
      @Override
      public String record(String job, String about, Throwable cause) {
        faults.add(about + ": " + cause.getMessage());
        return "REFERENC";
      }

      @Override
      public Optional<Fault> find(String reference) {
        return Optional.empty();
      }

      @Override
      public List<Fault> latest(int most) {
        return List.of();
      }
    };
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
