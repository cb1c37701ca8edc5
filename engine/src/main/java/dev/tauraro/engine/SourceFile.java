package dev.tauraro.engine;

import dev.tauraro.engine.source.Diagnostic;
import dev.tauraro.engine.source.SourceDecoder;
import dev.tauraro.engine.source.SyntaxException;
import java.util.List;

/**
 * The text of source files: UTF-8, unless a comment in the first two lines names another encoding
 * (<a href="https://peps.python.org/pep-0263/">PEP 263</a>).
 */
public final class SourceFile {
  private SourceFile() {}

  /**
   * The text of a program that is to be run.
   *
   * @param name the file name that messages show
   * @param bytes the content of the file
   * @throws ScriptException when that is not in its encoding, or the encoding is unknown
   */
  public static String program(String name, byte[] bytes) {
    try {
      return SourceDecoder.decodeProgram(name, bytes).text();
    } catch (SyntaxException error) {
      Diagnostic first = error.first();
      if (first.line() > 0) {
        throw Failures.of(error);
      }
      String shown = first.kind() + ": " + first.message() + "\n";
      throw new ScriptException(
          new ScriptException.Details(first.kind(), first.message(), name, 0, 0, shown),
          List.of(shown),
          error);
    }
  }

  /**
   * The text of a module for a {@link ModuleSource}, for which scripts may fail to import it.
   *
   * @param name the file name that messages show
   * @param bytes the content of the file
   * @throws ScriptException when that is not in its encoding, or the encoding is unknown
   */
  public static String module(String name, byte[] bytes) {
    try {
      return SourceDecoder.decode(name, bytes).text();
    } catch (SyntaxException error) {
      throw Failures.of(error);
    }
  }
}
