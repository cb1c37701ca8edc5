package dev.tauraro.engine.source;

import java.util.List;

/** A source text that is no program: carries what is wrong with it, the first report first. */
public final class SyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient SourceText source;
  private final transient List<Diagnostic> diagnostics;
  private final Stage stage;
  private final boolean incomplete;
  private final int readTo;

  /** The work during which an error is found; it decides what is known of the error's place. */
  public enum Stage {
    /** A line is read; its end is not known. */
    READING,
    /** Tokens become a tree. */
    PARSING,
    /** Names get their scopes. */
    SCOPING,
    /** A tree becomes code. */
    COMPILING
  }

  /** Reports an error of the form of a text. */
  public SyntaxException(SourceText source, Diagnostic diagnostic, boolean incomplete) {
    this(source, Stage.PARSING, List.of(diagnostic), incomplete);
  }

  /**
   * Reports the given diagnostics, of which there is at least one.
   *
   * @param incomplete whether the text could become a program if more lines followed
   */
  public SyntaxException(
      SourceText source, Stage stage, List<Diagnostic> diagnostics, boolean incomplete) {
    this(source, stage, diagnostics, incomplete, 0);
  }

  private SyntaxException(
      SourceText source,
      Stage stage,
      List<Diagnostic> diagnostics,
      boolean incomplete,
      int readTo) {
    super(diagnostics.get(0).message(), null, false, false);
    this.source = source;
    this.stage = stage;
    this.diagnostics = List.copyOf(diagnostics);
    this.incomplete = incomplete;
    this.readTo = readTo;
  }

  /** The same error, found when a line was the last to be read. */
  public SyntaxException readTo(int line) {
    return new SyntaxException(source, stage, diagnostics, incomplete, line);
  }

  /** The line that was read last when the first error was found; 0 when unknown. */
  public int readTo() {
    return readTo;
  }

  /** When the errors were found. */
  public Stage stage() {
    return stage;
  }

  /** The text with the errors. */
  public SourceText source() {
    return source;
  }

  /** What is wrong, in the order of importance: the first is the one that Python reports. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** The report that Python makes. */
  public Diagnostic first() {
    return diagnostics.get(0);
  }

  /** Whether a prompt should ask for more lines instead of showing the errors. */
  public boolean incomplete() {
    return incomplete;
  }

  /** All reports as text. */
  public String render() {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      out.append(diagnostic.render(source.name()));
    }
    return out.toString();
  }
}
