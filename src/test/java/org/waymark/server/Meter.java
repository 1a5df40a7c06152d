package org.waymark.server;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.ListenerNotFoundException;
import javax.management.MBeanServer;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;
import javax.management.openmbean.TabularData;

/**
 * Reads this server's processor time and heap twenty times a second while something runs, and the
 * heap after each collection.
 */
final class Meter implements AutoCloseable {
  private static final int PAUSE = 50;

  private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();
  private final Set<String> heap =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(p -> p.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .collect(Collectors.toSet());
  private final TreeMap<Long, Long> cpuByMillis = new TreeMap<>();
  private final AtomicLong highest = new AtomicLong();
  private final AtomicLong highestCollected = new AtomicLong();
  private final NotificationListener collections = (n, h) -> collected(n.getUserData());
  private final Thread sampler = new Thread(this::sample, "meter");

  Meter() {
    for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector).addNotificationListener(collections, null, null);
    }
    sampler.setDaemon(true);
    sampler.start();
  }

  /** Seconds of processor time between two moments of the measurement. */
  synchronized double cpuSeconds(Instant from, Instant to) {
    return (cpuAt(to.toEpochMilli()) - cpuAt(from.toEpochMilli())) / 1e9;
  }

  /** In bytes, garbage included. */
  long highestHeap() {
    return highest.get();
  }

  /** In bytes, after a collection; what a young collection leaves may hold old garbage. */
  long highestHeapCollected() {
    return highestCollected.get();
  }

  @Override
  public void close() throws ListenerNotFoundException {
    sampler.interrupt();
    for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector).removeNotificationListener(collections);
    }
  }

  /** Between two readings it is taken to have been used evenly. */
  private double cpuAt(long millis) {
    Map.Entry<Long, Long> before = cpuByMillis.floorEntry(millis);
    Map.Entry<Long, Long> after = cpuByMillis.ceilingEntry(millis);
    if (before == null || after == null) {
      throw new IllegalStateException("nothing was read around " + Instant.ofEpochMilli(millis));
    }
    long span = after.getKey() - before.getKey();
    double share = span == 0 ? 0 : (double) (millis - before.getKey()) / span;
    return before.getValue() + share * (after.getValue() - before.getValue());
  }

  private void sample() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        read();
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException e) {
      read();
    }
  }

  private void read() {
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    highest.accumulateAndGet(used, Math::max);
    synchronized (this) {
      cpuByMillis.put(System.currentTimeMillis(), processCpu());
    }
  }

  private void collected(Object data) {
    if (data instanceof CompositeData of) {
      var after = (TabularData) ((CompositeData) of.get("gcInfo")).get("memoryUsageAfterGc");
      long left = 0;
      for (Object pool : after.values()) {
        if (heap.contains(((CompositeData) pool).get("key"))) {
          left += (Long) ((CompositeData) ((CompositeData) pool).get("value")).get("used");
        }
      }
      highestCollected.accumulateAndGet(left, Math::max);
    }
  }

  /** By name, since deployments do not see the class that has it. */
  private long processCpu() {
    try {
      return (Long)
          server.getAttribute(
              new ObjectName(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME), "ProcessCpuTime");
    } catch (JMException e) {
      throw new IllegalStateException("this Java does not tell its processor time", e);
    }
  }
}
