package dev.tauraro.engine.source;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The text of one script and the name that tracebacks give it. */
public final class SourceText {
  private final String name;
  private final Object tree;
  private final String key;
  private final int optimization;

  /** The text where it is made at its first use, else null. */
  private final byte[] utf8;

  private final Set<Diagnostic> warnings = new LinkedHashSet<>();
  private String text;
  private LineMap lines;

  /** A source with the given name (a file name, or something like {@code <string>}). */
  public SourceText(String name, String text) {
    this(name, text, null, null, null);
  }

  private SourceText(String name, String text, byte[] utf8, Object tree, String key) {
    this.name = name;
    this.text = text;
    this.utf8 = utf8;
    this.tree = tree;
    this.key = key;
    this.optimization = 0;
  }

  /** The same text or tree, with another name or compiled in another way. */
  private SourceText(SourceText same, String name, int optimization) {
    this.name = name;
    this.text = same.text;
    this.utf8 = same.utf8;
    this.tree = same.tree;
    this.key = same.key;
    this.lines = same.lines;
    this.optimization = optimization;
  }

  /** A source whose text is rarely looked at. */
  public static SourceText ofUtf8(String name, byte[] utf8) {
    return new SourceText(name, null, utf8, null, null);
  }

  /**
   * A program that is given as a tree; offsets are those in a text of lines of one width.
   *
   * @param key tells the tree apart from all others
   */
  public static SourceText ofTree(String name, int width, Object tree, String key) {
    SourceText source = new SourceText(name, "", null, tree, key);
    source.lines = LineMap.even(width);
    return source;
  }

  /** The same program under another name. */
  public SourceText named(String other) {
    return new SourceText(this, other, optimization);
  }

  /** The same program as {@code compile} makes it with a value of {@code optimize} above 0. */
  public SourceText optimized(int level) {
    return new SourceText(this, name, level);
  }

  /** 1 when the program is without assertions, 2 when it is without docstrings, too; else 0. */
  public int optimization() {
    return optimization;
  }

  /** The tree that the program was given as; null for a text. */
  public Object tree() {
    return tree;
  }

  /** What texts or trees that are the same have in common, and no others: for texts, the text. */
  public String key() {
    return key == null ? text() : key;
  }

  /** The name that tracebacks show. */
  public String name() {
    return name;
  }

  /** The whole text, as it was given. */
  public String text() {
    String known = text;
    if (known == null) {
      known = new String(utf8, StandardCharsets.UTF_8);
      text = known;
    }
    return known;
  }

  /** The line table, made at its first use; making it twice in a race does no harm. */
  public LineMap lines() {
    LineMap map = lines;
    if (map == null) {
      map = LineMap.of(text());
      lines = map;
    }
    return map;
  }

  /** The 1-based line of an offset. */
  public int line(int offset) {
    return lines().line(offset);
  }

  /** The 0-based column of an offset, in code points. */
  public int column(int offset) {
    return lines().column(offset);
  }

  /** Notes a warning, once however often the text at that place is looked at. */
  public void warn(String category, String message, int start, int end) {
    warnings.add(Diagnostic.at(this, category, message, start, end));
  }

  /** What is suspicious in the text, found while it was compiled. */
  public List<Diagnostic> warnings() {
    return List.copyOf(warnings);
  }

  @Override
  public String toString() {
    return name;
  }
}
