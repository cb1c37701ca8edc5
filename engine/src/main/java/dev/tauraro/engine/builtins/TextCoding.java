package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Str;

/** Text encodings for the module {@code codecs}, which decodes piece by piece. */
public final class TextCoding {
  private TextCoding() {}

  /** The name of an encoding in errors, or None when the engine itself has none of that name. */
  public static Object name(Object encoding) {
    String name = TextCodec.nameOf(Str.java(encoding));
    return name == null ? None.NONE : Str.of(name);
  }

  /** The bytes of a text. */
  public static Object encode(Object text, String encoding, String errors) {
    return TextCodec.encodePart(text, encoding, errors);
  }

  /** The text of bytes that are all there. */
  public static Object decode(PyBytes bytes, String encoding, String errors) {
    return TextCodec.decode(bytes, encoding, errors);
  }

  /**
   * The text of bytes, how many of them were decoded, and the byte order: -1 for little, 1 for big,
   * 0 when there was no mark.
   */
  public static PyTuple decode(
      PyBytes bytes, String encoding, String errors, boolean isLast, long order) {
    DecodedPart.Order known =
        order == 0
            ? DecodedPart.Order.UNKNOWN
            : order < 0 ? DecodedPart.Order.LITTLE : DecodedPart.Order.BIG;
    DecodedPart part = new DecodedPart(isLast, known);
    Object text = TextCodec.decodePart(bytes, encoding, errors, part);
    long found = part.order() == DecodedPart.Order.UNKNOWN ? 0 : 1;
    return PyTuple.of(
        text,
        (long) part.consumed(bytes.size()),
        part.order() == DecodedPart.Order.LITTLE ? -found : found);
  }
}
