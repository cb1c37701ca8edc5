package dev.tauraro.engine.builtins;

import dev.tauraro.engine.source.SourceText;

/** The text that a code object was compiled from. */
public final class CodeSource {
  private CodeSource() {}

  /** The source of code; null for other values. */
  public static SourceText of(Object code) {
    return code instanceof PyCode ? ((PyCode) code).unit().source() : null;
  }
}
