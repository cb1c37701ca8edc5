package dev.tauraro.engine.compile;

/** A place in the code that is jumped to, possibly before it is known. */
final class Label {
  /** The pc, or -1 while unknown. */
  int pc = -1;

  /** Whether some reachable instruction jumps here. */
  boolean used;
}
