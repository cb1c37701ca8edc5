package dev.tauraro.engine;

import java.util.List;

/**
 * A script that could not be compiled, or that ended with an exception it did not catch. Its stack
 * trace begins with the calls of the script; its cause is what a {@link HostFunction} threw, if
 * that is what the script did not catch.
 */
public class ScriptException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Where and how a script failed. */
  public static final class Details {
    private final String type;
    private final String message;
    private final String fileName;
    private final int line;
    private final int column;
    private final String traceback;

    /** Details with a position; line and column are 1-based, 0 where unknown. */
    Details(String type, String message, String fileName, int line, int column, String traceback) {
      this.type = type;
      this.message = message;
      this.fileName = fileName;
      this.line = line;
      this.column = column;
      this.traceback = traceback;
    }
  }

  private final transient Details details;
  private final transient List<String> problems;
  private transient RuntimeException origin;

  ScriptException(Details details, List<String> problems, Throwable cause) {
    super(details.message.isEmpty() ? details.type : details.type + ": " + details.message, cause);
    this.details = details;
    this.problems = List.copyOf(problems);
  }

  /** Remembers what it stands for, which goes on when the host throws it back into its script. */
  ScriptException standingFor(RuntimeException origin) {
    this.origin = origin;
    return this;
  }

  /** What it stands for in a run that has not ended, or null. */
  RuntimeException origin() {
    return origin;
  }

  /** Name of the exception's class in the script, such as {@code ValueError}. */
  public String type() {
    return details.type;
  }

  /** The message alone, as {@code str(exception)} shows it. */
  public String message() {
    return details.message;
  }

  /** Name of the script, as it was given to {@link Engine#compile}. */
  public String fileName() {
    return details.fileName;
  }

  /** 1-based line of the innermost position in the script, or 0 when there is none. */
  public int line() {
    return details.line;
  }

  /** 1-based column, or 0 when unknown. */
  public int column() {
    return details.column;
  }

  /** The text that CPython would print for it, with a newline at the end. */
  public String traceback() {
    return details.traceback;
  }

  /** For syntax errors: each one found, as text with position; else empty. */
  public List<String> problems() {
    return problems;
  }
}
