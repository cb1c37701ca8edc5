package dev.tauraro.engine.builtins;

import dev.tauraro.engine.source.SourceText;

/** What code objects were compiled from, and back. */
public final class CodeSource {
  private CodeSource() {}

  /** The source of code; null for other values. */
  public static SourceText of(Object code) {
    return code instanceof PyCode ? ((PyCode) code).unit().source() : null;
  }

  /** A code object for a program, as {@code compile} makes it. */
  public static Object compile(SourceText source, String mode) {
    return CodeFunctions.compile(source, mode);
  }
}
