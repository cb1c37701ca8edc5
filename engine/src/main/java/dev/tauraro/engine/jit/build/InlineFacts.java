package dev.tauraro.engine.jit.build;

import java.util.HashSet;
import java.util.Set;

/**
 * What was learnt about the inlined calls of a unit while building it. A build begins
 * optimistically; what turns out wrong is written down here and the build starts anew. Assumptions
 * only get weaker, so this ends. Calls are named by their paths, see {@link
 * dev.tauraro.engine.jit.ir.FrameState#path()}.
 */
final class InlineFacts {
  private final Set<String> loud = new HashSet<>();
  private final Set<String> refused = new HashSet<>();
  private boolean changed;

  /** Whether the call runs code that is not compiled into the unit. */
  boolean isLoud(String path) {
    return loud.contains(path);
  }

  void setLoud(String path) {
    changed |= loud.add(path);
  }

  /** Whether the call cannot be inlined. */
  boolean isRefused(String path) {
    return refused.contains(path);
  }

  void refuse(String path) {
    changed |= refused.add(path);
  }

  /** Whether anything changed since the last call. */
  boolean takeChanged() {
    boolean result = changed;
    changed = false;
    return result;
  }
}
