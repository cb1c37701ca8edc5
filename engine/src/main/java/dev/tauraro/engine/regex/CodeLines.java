package dev.tauraro.engine.regex;

import dev.tauraro.engine.objects.Work;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The lines of a listing of code, while the places of its instructions become known. */
final class CodeLines {
  private static final int NOWHERE = -1;

  private final List<Line> lines = new ArrayList<>();
  private int size;
  private int level = 1;
  private long characters;

  /** A line of an instruction, or of what belongs to the one before. */
  static final class Line {
    private final int start;
    private final int level;
    private final String text;
    private final String more;
    private final int skipAt;
    private int target = NOWHERE;

    private Line(int start, int level, String text, String more, int skipAt) {
      this.start = start;
      this.level = level;
      this.text = text;
      this.more = more;
      this.skipAt = skipAt;
    }
  }

  private Line add(Line line) {
    long length = line.text.length() + 2L * line.level;
    characters += length;
    Work.steps(1);
    Work.elements(length);
    Work.checkSize(2 * characters);
    lines.add(line);
    return line;
  }

  /** An instruction of some words. */
  void add(int words, String text) {
    add(new Line(size, level, text, "", NOWHERE));
    size += words;
  }

  /** More about an instruction, in words of its own; without a number. */
  void addMore(int words, String text) {
    add(new Line(NOWHERE, level, text, "", NOWHERE));
    size += words;
  }

  /**
   * An instruction whose second word says how far to skip; {@link #skipToHere} says that when it is
   * known.
   *
   * @param more shown after the number of words to skip
   */
  Line addSkip(int words, String text, String more) {
    Line line = add(new Line(size, level, text, more, size + 1));
    size += words;
    return line;
  }

  /** Another branch, which is nothing but how far to skip. */
  Line addBranch() {
    Line line = add(new Line(size, level, "branch", "", size));
    size++;
    return line;
  }

  void skipToHere(Line line) {
    line.target = size;
  }

  /** What comes is part of the instruction before. */
  void enter() {
    level++;
  }

  void leave() {
    level--;
  }

  void print(Notices notices) {
    BitSet targets = new BitSet(size);
    for (Line line : lines) {
      if (line.target != NOWHERE) {
        targets.set(line.target);
      }
    }
    int width = Integer.toString(size - 1).length();
    for (Line line : lines) {
      StringBuilder text = new StringBuilder();
      if (line.start == NOWHERE) {
        text.append(" ".repeat(width + 2 * line.level)).append(line.text);
      } else {
        String start = Integer.toString(line.start);
        text.append(" ".repeat(width - start.length())).append(start);
        text.append(targets.get(line.start) ? ": " : ". ");
        text.append("  ".repeat(line.level - 1)).append(line.text);
      }
      if (line.target != NOWHERE) {
        text.append(' ').append(line.target - line.skipAt).append(line.more);
        text.append(" (to ").append(line.target).append(')');
      }
      notices.print(text.toString());
    }
  }
}
