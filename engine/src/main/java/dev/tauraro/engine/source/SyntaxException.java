package dev.tauraro.engine.source;

import java.util.List;

/** A source text that is no program: carries what is wrong with it, the first report first. */
public final class SyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient SourceText source;
  private final transient List<Diagnostic> diagnostics;
  private final boolean incomplete;
  private boolean late;
  private boolean early;

  /** Reports the given diagnostics, of which there is at least one. */
  public SyntaxException(SourceText source, List<Diagnostic> diagnostics) {
    this(source, diagnostics, false);
  }

  /**
   * Reports the given diagnostics.
   *
   * @param incomplete whether the text could become a program if more lines followed
   */
  public SyntaxException(SourceText source, List<Diagnostic> diagnostics, boolean incomplete) {
    super(diagnostics.get(0).message(), null, false, false);
    this.source = source;
    this.diagnostics = List.copyOf(diagnostics);
    this.incomplete = incomplete;
  }

  /** Errors of a text whose form is right: they were found when it was compiled. */
  public static SyntaxException late(SourceText source, List<Diagnostic> diagnostics) {
    SyntaxException error = new SyntaxException(source, diagnostics);
    error.late = true;
    return error;
  }

  /** The same error, found while its line was read, the end of which is not known then. */
  public SyntaxException early(boolean isEarly) {
    early = isEarly;
    return this;
  }

  /** Whether the line with the error was not read to its end. */
  public boolean isEarly() {
    return early;
  }

  /** Whether the form of the text is right. */
  public boolean isLate() {
    return late;
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
