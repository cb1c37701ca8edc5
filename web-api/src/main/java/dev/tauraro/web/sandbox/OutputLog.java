package dev.tauraro.web.sandbox;

import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What a run has told so far, in order. The run appends and never waits; readers take parts at
 * their own pace. A part that a reader has seen does not change, so its index names it; what nobody
 * has seen yet grows together, so that many small writes make few parts. Its size is bounded by the
 * run's limits on output.
 */
public final class OutputLog {
  /** What a part is. */
  public enum Kind {
    STDOUT,
    STDERR,
    /** An event of the compiler, as JSON. */
    JIT
  }

  /** Consecutive text of one kind. */
  public record Part(int index, Kind kind, String text) {}

  private static final int MOST_JIT_EVENTS = 200;
  private static final int PART_LENGTH = 8192;

  private final StringBuilder text = new StringBuilder();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private int[] ends = new int[4];
  private byte[] kinds = new byte[4];
  private int parts;
  private boolean open;
  private boolean awaited;
  private boolean ended;
  private int jitEvents;

  /** Adds text; never waits for readers. */
  void append(Kind kind, CharSequence added, int from, int to) {
    boolean wake;
    synchronized (this) {
      if (ended || from == to || kind == Kind.JIT && ++jitEvents > MOST_JIT_EVENTS) {
        return;
      }
      text.append(added, from, to);
      boolean joins =
          open
              && kind != Kind.JIT
              && kinds[parts - 1] == kind.ordinal()
              && text.length() - start(parts - 1) <= PART_LENGTH;
      if (!joins) {
        if (parts == ends.length) {
          ends = Arrays.copyOf(ends, parts * 2);
          kinds = Arrays.copyOf(kinds, parts * 2);
        }
        kinds[parts++] = (byte) kind.ordinal();
        open = true;
      }
      ends[parts - 1] = text.length();
      wake = awaited;
      awaited = false;
    }
    if (wake) {
      listeners.forEach(Runnable::run);
    }
  }

  /** Nothing comes any more. */
  void end() {
    synchronized (this) {
      ended = true;
    }
    listeners.forEach(Runnable::run);
  }

  /** The part of an index, or null when it is not there yet: then listeners will be called. */
  public synchronized Part part(int index) {
    if (index >= parts) {
      awaited = true;
      return null;
    }
    if (index == parts - 1) {
      open = false;
    }
    return new Part(index, Kind.values()[kinds[index]], text.substring(start(index), ends[index]));
  }

  private int start(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  /** Whether nothing comes any more. */
  public synchronized boolean isEnded() {
    return ended;
  }

  /** Characters so far. */
  public synchronized int length() {
    return text.length();
  }

  /** All text of one kind. */
  synchronized String all(Kind kind) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < parts; i++) {
      if (kinds[i] == kind.ordinal()) {
        all.append(text, start(i), ends[i]);
      }
    }
    return all.toString();
  }

  /** Has a listener called when there is more to read; by the run's thread, so it must be quick. */
  public void addListener(Runnable listener) {
    listeners.add(listener);
  }

  /** Calls a listener no more. */
  public void removeListener(Runnable listener) {
    listeners.remove(listener);
  }

  /** A writer that appends text of one kind. */
  Writer writer(Kind kind) {
    return new Writer() {
      @Override
      public void write(char[] buffer, int offset, int length) {
        OutputLog.this.append(kind, new String(buffer, offset, length), 0, length);
      }

      @Override
      public void write(String added, int offset, int length) {
        OutputLog.this.append(kind, added, offset, offset + length);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
