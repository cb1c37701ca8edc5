package dev.tauraro.engine.regex;

import java.util.Map;

/** A compiled pattern. */
public final class Program {
  final int[] code;
  final CharSet[] sets;
  final int[][] literals;
  final int registers;

  /** The characters a match can begin with, or null when it may be any, or empty. */
  final CharSet first;

  /** What each match begins with, or null. */
  final String prefix;

  /** Whether a match can begin at the beginning of the text only. */
  final boolean anchored;

  /** Fewest characters of a match. */
  final int shortest;

  private final int groups;
  private final int flags;
  private final Map<String, Integer> names;

  Program(CodeWriter writer, Start start, PatternParser parser) {
    this.code = writer.code();
    this.sets = writer.sets();
    this.literals = writer.literals();
    this.registers = writer.registers();
    this.first = start.first();
    this.prefix = start.prefix();
    this.anchored = start.anchored();
    this.shortest = start.shortest();
    this.groups = parser.groupCount();
    this.flags = parser.flags();
    this.names = Map.copyOf(parser.names());
  }

  /** How matches begin. */
  record Start(CharSet first, String prefix, boolean anchored, int shortest) {}

  /**
   * Compiles a pattern.
   *
   * @param text its characters or bytes
   */
  public static Program compile(int[] text, int flags, boolean bytes, Notices notices)
      throws PatternException {
    PatternParser parser = new PatternParser(text, flags, bytes, notices);
    Node tree = parser.parse();
    Listing listing = (flags & RegexFlags.DEBUG) == 0 ? null : new Listing(tree, notices);
    if (listing != null) {
      listing.writeTree();
    }
    Width[] widths = new Width[parser.groupCount() + 1];
    Width width = Width.of(tree, widths);
    boolean repeats = (parser.flags() & RegexFlags.TEMPLATE) == 0;
    CodeWriter writer = new CodeWriter(parser.groupCount(), widths, repeats);
    writer.write(tree);
    writer.finish();
    if (listing != null) {
      listing.writeCode(parser.flags(), width, widths);
    }
    Start start =
        new Start(
            FirstCharacters.of(tree),
            FirstCharacters.prefix(tree),
            FirstCharacters.anchored(tree),
            (int) Math.min(width.minimum(), Integer.MAX_VALUE));
    return new Program(writer, start, parser);
  }

  /** Number of groups. */
  public int groups() {
    return groups;
  }

  /** The flags, with those that the pattern itself sets. */
  public int flags() {
    return flags;
  }

  /** Numbers of the named groups. */
  public Map<String, Integer> names() {
    return names;
  }

  /** Register of the number of the group that was closed last. */
  int lastGroupRegister() {
    return 2 * (groups + 1);
  }
}
