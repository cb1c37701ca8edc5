package dev.tauraro.engine.sandbox;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What the JVM tells about the current thread. */
public final class ThreadMeter {
  private static final ThreadMXBean BEAN = bean();

  private ThreadMeter() {}

  private static ThreadMXBean bean() {
    java.lang.management.ThreadMXBean bean = ManagementFactory.getThreadMXBean();
    if (bean instanceof ThreadMXBean) {
      ThreadMXBean extended = (ThreadMXBean) bean;
      if (extended.isThreadAllocatedMemorySupported()) {
        extended.setThreadAllocatedMemoryEnabled(true);
        return extended;
      }
    }
    return null;
  }

  /**
   * Bytes that the current thread has allocated since it began, or -1 when the JVM does not tell.
   */
  static long allocatedBytes() {
    return BEAN == null ? -1 : BEAN.getCurrentThreadAllocatedBytes();
  }

  /** As {@link #allocatedBytes()}, of another thread; -1 also when that has ended. */
  static long allocatedBytes(long thread) {
    return BEAN == null ? -1 : BEAN.getThreadAllocatedBytes(thread);
  }

  /** Nanoseconds of processor time of the current thread, or -1 when the JVM does not tell. */
  public static long cpuNanos() {
    return BEAN == null ? -1 : BEAN.getCurrentThreadCpuTime();
  }
}
