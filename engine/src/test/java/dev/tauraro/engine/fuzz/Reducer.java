package dev.tauraro.engine.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Makes a program smaller that has some property, by deleting lines and blocks, or the headers of
 * blocks, as long as the property stays.
 */
final class Reducer {
  private final Predicate<String> keeps;
  private int tries;

  /** {@code keeps} tells whether a program has the property; at most {@code tries} are tried. */
  Reducer(Predicate<String> keeps, int tries) {
    this.keeps = keeps;
    this.tries = tries;
  }

  String reduce(String program) {
    List<String> lines = new ArrayList<>(program.lines().toList());
    boolean smaller = true;
    while (smaller && tries > 0) {
      smaller = chunks(lines);
      smaller |= blocks(lines);
      smaller |= headers(lines);
    }
    return text(lines);
  }

  /** Deletes runs of lines, long ones first. */
  private boolean chunks(List<String> lines) {
    boolean smaller = false;
    for (int size = Math.max(1, lines.size() / 4); size >= 1; size /= 2) {
      for (int start = lines.size() - size; start >= 0; start -= size) {
        smaller |= delete(lines, start, Math.min(lines.size(), start + size));
      }
    }
    return smaller;
  }

  /** Deletes a line with all that is indented below it. */
  private boolean blocks(List<String> lines) {
    boolean smaller = false;
    for (int start = lines.size() - 1; start >= 0; start--) {
      if (start < lines.size()) {
        smaller |= delete(lines, start, endOfBlock(lines, start));
      }
    }
    return smaller;
  }

  /** Replaces a block by its body. */
  private boolean headers(List<String> lines) {
    boolean smaller = false;
    for (int start = lines.size() - 2; start >= 0; start--) {
      int end = endOfBlock(lines, start);
      if (end - start < 2) {
        continue;
      }
      List<String> candidate = new ArrayList<>(lines.subList(0, start));
      lines.subList(start + 1, end).forEach(line -> candidate.add(line.replaceFirst("^ {4}", "")));
      candidate.addAll(lines.subList(end, lines.size()));
      smaller |= accept(lines, candidate);
    }
    return smaller;
  }

  private boolean delete(List<String> lines, int start, int end) {
    List<String> candidate = new ArrayList<>(lines.subList(0, start));
    candidate.addAll(lines.subList(end, lines.size()));
    return accept(lines, candidate);
  }

  private boolean accept(List<String> lines, List<String> candidate) {
    if (tries <= 0 || candidate.size() > lines.size()) {
      return false;
    }
    tries--;
    if (!keeps.test(text(candidate))) {
      return false;
    }
    lines.clear();
    lines.addAll(candidate);
    return true;
  }

  private static int endOfBlock(List<String> lines, int start) {
    int depth = depth(lines.get(start));
    int end = start + 1;
    while (end < lines.size() && depth(lines.get(end)) > depth) {
      end++;
    }
    return end;
  }

  private static int depth(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
