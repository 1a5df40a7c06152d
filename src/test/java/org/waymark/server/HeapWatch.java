package org.waymark.server;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Watches how much of the heap is still in use right after collections: what lives, without the
 * garbage that a collector leaves lying as long as there is room.
 */
final class HeapWatch implements AutoCloseable {
  private static final long MEGABYTE = 1L << 20;
  private static final int LOOK_EVERY_MILLIS = 50;

  private final AtomicLong most = new AtomicLong();
  private final Thread looking = new Thread(this::look, "heap watch");
  private final long before;

  HeapWatch() {
    before = living();
    looking.setDaemon(true);
    looking.start();
  }

  /** The heap that this server may use, in MB. */
  static long limit() {
    return Runtime.getRuntime().maxMemory() / MEGABYTE;
  }

  /** The most that was in use after any collection so far, in MB. */
  long most() {
    return most.get() / MEGABYTE;
  }

  /** How much more lives now than when the watch began, in MB. */
  long growth() {
    return (living() - before) / MEGABYTE;
  }

  private static long living() {
    System.gc();
    return afterCollection();
  }

  private static long afterCollection() {
    long sum = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      MemoryUsage usage = pool.getCollectionUsage();
      if (pool.getType() == MemoryType.HEAP && usage != null) {
        sum += usage.getUsed();
      }
    }
    return sum;
  }

  private void look() {
    try {
      while (true) {
        most.accumulateAndGet(afterCollection(), Math::max);
        Thread.sleep(LOOK_EVERY_MILLIS);
      }
    } catch (InterruptedException closed) {
      // The watch is over.
    }
  }

  @Override
  public void close() {
    looking.interrupt();
  }
}
