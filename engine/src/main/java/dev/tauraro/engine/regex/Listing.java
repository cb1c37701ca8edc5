package dev.tauraro.engine.regex;

/**
 * What {@link RegexFlags#DEBUG} prints: the tree of a pattern and the code that CPython's matcher
 * would run.
 */
final class Listing {
  private final Node.Sequence tree;
  private final Notices notices;

  Listing(Node tree, Notices notices) {
    this.tree = ListedForm.of(tree);
    this.notices = notices;
  }

  /** Prints the tree. */
  void writeTree() {
    new TreeListing(notices).write(tree, 0);
  }

  /**
   * Prints the code after an empty line.
   *
   * @param flags those of the whole pattern
   * @param groups widths of the groups by number
   */
  void writeCode(int flags, Width width, Width[] groups) {
    CodeLines lines = new CodeLines();
    new OpeningListing(lines).write(tree, flags, width);
    new CodeListing(lines, groups).writeAll(tree, flags);
    notices.print("");
    lines.print(notices);
  }

  /** A number of times, or of characters, with the name of the largest. */
  static String count(long number) {
    return number >= Node.UNBOUNDED ? "MAXREPEAT" : Long.toString(number);
  }
}
