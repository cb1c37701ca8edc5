package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.ir.Graph;

/** One step of optimisation: rewrites a graph. */
public interface Pass {
  /** Name for listings and reports. */
  default String name() {
    return getClass().getSimpleName();
  }

  void run(Graph graph);
}
