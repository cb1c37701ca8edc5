package dev.tauraro.engine.bytecode;

/** Rare operations behind {@link Op#INTRINSIC}; each says what its arguments x, y, … are. */
public enum Intrinsic {
  /** Binds all public names of module x in the frame's namespace or module variables. */
  IMPORT_STAR,
  /** Makes sure that the namespace has {@code __annotations__}; returns it. */
  SETUP_ANNOTATIONS,
  /** Returns the frame's namespace as locals() shows it. */
  LOCALS,
  /** Prints x as the interactive prompt does, unless None. */
  PRINT_EXPRESSION,
  /** Is x a sequence that a sequence pattern takes? */
  MATCH_SEQUENCE,
  /** Is x a mapping? */
  MATCH_MAPPING,
  /** Values of mapping x for the keys of tuple y as a tuple, or None when one is missing. */
  MATCH_KEYS,
  /**
   * Matches x against class y with int z positional patterns and keyword tuple w: tuple or None.
   */
  MATCH_CLASS,
  /** Copy of mapping x without the keys of tuple y. */
  MATCH_REST,
  /** Length of x. */
  LENGTH,
  /** Splits exception x by the types y for except*: tuple (matched or None, rest or None). */
  SPLIT_GROUP,
  /**
   * What remains to be raised after except* blocks: exception x, list y of those raised. Or None.
   */
  MERGE_GROUP,
  /** Raises AssertionError with message x, if given. */
  FAIL_ASSERTION,
  /** Wraps x, yielded by an async generator. */
  ASYNC_GENERATOR_WRAP,
  /** Is exception x a StopAsyncIteration? (end of async for) */
  IS_STOP_ASYNC_ITERATION,
  /**
   * Checks that x, unpacked as the positional arguments of a call of y, is iterable; a list of it.
   */
  STAR_ARGUMENTS
}
