package dev.tauraro.engine.compile;

/** A loop while its code is written. */
final class LoopRange {
  final LoopRange parent;
  final int header;

  /** The pc behind the back edge, or -1 while there is none. */
  int end = -1;

  /** The number of the loop in the finished unit; loops without a back edge get none. */
  int index = -1;

  LoopRange(LoopRange parent, int header) {
    this.parent = parent;
    this.header = header;
  }

  /** The innermost loop around this one that has a back edge, or null. */
  LoopRange realParent() {
    LoopRange loop = parent;
    while (loop != null && loop.end < 0) {
      loop = loop.parent;
    }
    return loop;
  }
}
