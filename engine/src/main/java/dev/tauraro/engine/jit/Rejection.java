package dev.tauraro.engine.jit;

/** Why a compilation was given up: the closed list. */
enum Rejection {
  /** The emitted method is larger than HotSpot compiles. */
  METHOD_TOO_LARGE,
  /** A function whose variables other code may look at, as {@code locals()} does. */
  FRAME_OBSERVED,
  /** The graph does not fit the builder's or emitter's limits. */
  TOO_COMPLEX,
  /** Guesses go on failing whatever is compiled. */
  DEOPT_STORM,
  /** The compiler threads have too much to do. */
  QUEUE_FULL,
  /** A defect of the compiler. */
  INTERNAL_ERROR
}
