package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.regex.Program;
import dev.tauraro.engine.regex.Subject;

/** A compiled regular expression. */
final class PyPattern extends PyObject {
  private final Object source;
  private final boolean bytes;
  private final Program program;

  /** A pattern that was compiled from a string or a bytes value. */
  PyPattern(Object source, boolean bytes, Program program) {
    this.source = source;
    this.bytes = bytes;
    this.program = program;
  }

  @Override
  public PyType type() {
    return PatternMethods.TYPE;
  }

  /** What it was compiled from. */
  Object source() {
    return source;
  }

  boolean isBytes() {
    return bytes;
  }

  Program program() {
    return program;
  }

  /** The text to match, which must be of the same kind as the pattern. */
  Subject subject(Object text) {
    Object plain = ValueInstance.unwrap(text);
    if (Str.is(plain)) {
      if (bytes) {
        throw Errors.typeError("cannot use a bytes pattern on a string-like object");
      }
      return Subject.of(plain);
    }
    if (plain instanceof ByteSequence) {
      if (!bytes) {
        throw Errors.typeError("cannot use a string pattern on a bytes-like object");
      }
      return Subject.of((ByteSequence) plain);
    }
    throw Errors.typeError(
        "expected string or bytes-like object, got '" + Types.nameOf(text) + "'");
  }
}
