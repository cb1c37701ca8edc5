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
  private final CompileSettings settings;

  /** The text where it is made at its first use, else null. */
  private final byte[] utf8;

  private final Set<Diagnostic> warnings = new LinkedHashSet<>();
  private volatile int imported;
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
    this.settings = CompileSettings.NONE;
  }

  /** The same text or tree, with another name or compiled in another way. */
  private SourceText(SourceText same, String name, CompileSettings settings) {
    this.name = name;
    this.text = same.text;
    this.utf8 = same.utf8;
    this.tree = same.tree;
    this.key = same.key;
    this.lines = same.lines;
    this.imported = same.imported;
    this.settings = settings;
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
    return new SourceText(this, other, settings);
  }

  /** The same program compiled with settings. */
  public SourceText with(CompileSettings wanted) {
    return wanted.equals(settings) ? this : new SourceText(this, name, wanted);
  }

  public CompileSettings settings() {
    return settings;
  }

  /** The future features of the program, as bits of {@code co_flags}. */
  public int features() {
    return settings.flags() & CompileSettings.FUTURE | imported;
  }

  /** Whether the program may await outside functions. */
  public boolean mayAwait() {
    return (settings.flags() & CompileSettings.TOP_LEVEL_AWAIT) != 0;
  }

  /** Notes that the text imports a future feature. */
  public void addFeature(int bit) {
    imported |= bit;
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
