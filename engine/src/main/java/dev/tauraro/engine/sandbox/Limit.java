package dev.tauraro.engine.sandbox;

/** The closed set of limits of a context. */
public enum Limit {
  /** Loop back edges and calls, and work of built-ins in proportion. */
  STEPS,
  /** Time since the run began; nanoseconds. */
  WALL_TIME,
  /** Processor time of the run; nanoseconds. */
  CPU_TIME,
  /** Live memory; bytes. */
  MEMORY,
  /** Characters written to standard output. */
  STDOUT,
  /** Characters written to standard error. */
  STDERR,
  /** Depth of calls, when it would endanger the thread's stack whatever the script's own limit. */
  RECURSION,
  /** Size of any one object; bytes. */
  OBJECT_SIZE,
  /** The host cancelled the run. */
  CANCELLED
}
