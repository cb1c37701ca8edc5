package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.TextCoding;
import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Truth;

/** The module {@code _coding}: texts as bytes, piece by piece, below {@code codecs}. */
final class CodingModule {
  private CodingModule() {}

  static PyModule create() {
    return new ModuleBuilder("_coding", "Texts as bytes, piece by piece.")
        .one("name", TextCoding::name)
        .any("encode", (a, k) -> encode(a))
        .any("decode", (a, k) -> decode(a))
        .build();
  }

  /** Arguments: encoding, text, errors. */
  private static Object encode(Object[] a) {
    Object text = Str.unwrap(a[1]);
    if (text == null) {
      throw Errors.typeError("encode() argument 1 must be str, not " + Types.nameOf(a[1]));
    }
    return TextCoding.encode(text, Str.java(a[0]), Str.java(a[2]));
  }

  /** Arguments: encoding, bytes, errors, whether they are the last, byte order. */
  private static Object decode(Object[] a) {
    Object plain = ValueInstance.unwrap(a[1]);
    if (!(plain instanceof ByteSequence)) {
      throw Errors.typeError("a bytes-like object is required, not '" + Types.nameOf(a[1]) + "'");
    }
    PyBytes bytes = new PyBytes(((ByteSequence) plain).toByteArray());
    return TextCoding.decode(
        bytes, Str.java(a[0]), Str.java(a[2]), Truth.of(a[3]), Numbers.toInt(a[4]));
  }
}
