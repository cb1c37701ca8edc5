package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.runtime.SyntaxErrors;
import dev.tauraro.engine.source.SourceDecoder;
import dev.tauraro.engine.source.SourceText;
import dev.tauraro.engine.source.SyntaxException;

/** What code objects were compiled from, and back. */
public final class CodeSource {
  private CodeSource() {}

  /** The source of code; null for other values. */
  public static SourceText of(Object code) {
    return code instanceof PyCode ? ((PyCode) code).unit().source() : null;
  }

  /**
   * A program that is given as text, or as bytes in an encoding that a comment tells.
   *
   * @param function what it is given to, for error messages
   */
  public static SourceText read(Object source, String name, String function) {
    Object plain = Str.unwrap(source);
    if (plain != null && Str.is(plain)) {
      return new SourceText(name, Str.java(plain));
    }
    ByteSequence bytes = BytesArguments.bytesOrNull(source);
    if (bytes == null) {
      throw Errors.typeError(
          function
              + "() arg 1 must be a string, bytes or "
              + (function.equals("compile") ? "AST" : "code")
              + " object");
    }
    try {
      return SourceDecoder.decode(name, bytes.toByteArray());
    } catch (SyntaxException error) {
      throw SyntaxErrors.of(error, name, true);
    }
  }

  /** A code object for a program in a mode of {@code compile}. */
  public static Object compile(SourceText source, String mode) {
    return CodeFunctions.compile(source, mode);
  }
}
