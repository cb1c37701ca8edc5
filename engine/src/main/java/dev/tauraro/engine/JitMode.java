package dev.tauraro.engine;

/** When an engine compiles. */
public enum JitMode {
  /** Loops and functions that got hot, in the background unless configured otherwise. */
  AUTO,
  /** Never: everything is interpreted. */
  OFF,
  /** Every loop at its first trip and every function at its first call, before it goes on. */
  EAGER,
  /** As {@link #EAGER}, and every guard fails the first time it is reached. For tests. */
  STRESS
}
