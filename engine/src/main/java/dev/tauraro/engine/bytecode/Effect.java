package dev.tauraro.engine.bytecode;

/** What an instruction may do besides writing its result. */
public enum Effect {
  /** May raise a script exception. */
  RAISES,
  /**
   * May run script code (an operator method, say), and so see and change any object or variable.
   */
  RUNS_SCRIPT,
  /** May go on elsewhere than at the next pc. */
  JUMPS,
  /** Never goes on at the next pc. */
  TERMINATES,
  /** The interpreter records the types that it sees. */
  PROFILED
}
