package dev.tauraro.engine.compile;

import java.util.ArrayList;
import java.util.List;

/**
 * The instructions that one handler protects: several ranges, because the code that leaves the
 * region early (the copy of a {@code finally} body before a {@code return}, say) is not protected
 * by it.
 */
final class Region {
  /** A half-open range of pcs. */
  record Range(int start, int end) {}

  private final CodeBuilder code;
  private final List<Range> ranges = new ArrayList<>();
  private int open;

  /** Opens a region at the current pc. */
  Region(CodeBuilder code) {
    this.code = code;
    this.open = code.pc();
  }

  /** Ends the current range. */
  void suspend() {
    if (open >= 0 && code.pc() > open) {
      ranges.add(new Range(open, code.pc()));
    }
    open = -1;
  }

  /** Starts another range. */
  void resume() {
    open = code.pc();
  }

  List<Range> ranges() {
    return ranges;
  }
}
