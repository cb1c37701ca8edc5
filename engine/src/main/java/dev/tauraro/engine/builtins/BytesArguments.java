package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyByteArray;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.runtime.Numbers;

/** Checks the arguments of the methods of bytes and bytearray. */
final class BytesArguments {
  private BytesArguments() {}

  /** The bytes of an instance of bytes or bytearray. */
  static ByteSequence self(Object value) {
    return (ByteSequence) ValueInstance.unwrap(value);
  }

  /** The bytes of a bytes-like value, or null. */
  static ByteSequence bytesOrNull(Object value) {
    Object plain = ValueInstance.unwrap(value);
    return plain instanceof ByteSequence ? (ByteSequence) plain : null;
  }

  /** The bytes of an argument, which must be bytes-like. */
  static ByteSequence bytes(Object value) {
    ByteSequence bytes = bytesOrNull(value);
    if (bytes == null) {
      throw Errors.typeError("a bytes-like object is required, not '" + Types.nameOf(value) + "'");
    }
    return bytes;
  }

  /** What {@code find} and {@code in} look for: bytes, or one byte as an int. */
  static ByteSequence part(Object value) {
    ByteSequence bytes = bytesOrNull(value);
    if (bytes != null) {
      return bytes;
    }
    if (Numbers.indexOrNull(value) == null) {
      throw Errors.typeError(
          "argument should be integer or bytes-like object, not '" + Types.nameOf(value) + "'");
    }
    return new PyBytes(new byte[] {(byte) octet(value, "byte")});
  }

  /** An int from 0 to 255. */
  static int octet(Object value, String what) {
    Object number = Numbers.index(value);
    if (!(number instanceof Long) || (Long) number < 0 || (Long) number > 255) {
      throw Errors.valueError(what + " must be in range(0, 256)");
    }
    return (int) (long) (Long) number;
  }

  /** A fill byte: the only one of a bytes argument. */
  static byte fill(Object value, String method) {
    if (value == null) {
      return ' ';
    }
    ByteSequence bytes = bytesOrNull(value);
    if (bytes == null || bytes.size() != 1) {
      throw Errors.typeError(
          method
              + "() argument 2 must be a byte string of length 1, not "
              + (bytes == null ? Types.nameOf(value) : "bytes"));
    }
    return (byte) bytes.at(0);
  }

  /** A result of the same kind as {@code self}: bytes or bytearray. */
  static Object result(ByteSequence self, byte[] content) {
    return self instanceof PyByteArray ? new PyByteArray(content) : new PyBytes(content);
  }

  /** The bytes between two positions. */
  static Object between(ByteSequence self, int start, int stop) {
    return start == 0 && stop == self.size()
        ? unchanged(self)
        : result(self, self.range(start, stop));
  }

  /** {@code self} itself when it is bytes, which never change, else a copy. */
  static Object unchanged(ByteSequence self) {
    return self instanceof PyBytes ? self : result(self, self.toByteArray());
  }

  /** A Java string of a script string argument. */
  static String text(Object value, String absent, String what) {
    if (value == null) {
      return absent;
    }
    Object text = Str.unwrap(value);
    if (text == null) {
      throw Errors.typeError(
          what + " must be str, not " + (value == None.NONE ? "None" : Types.nameOf(value)));
    }
    return Str.java(text);
  }
}
