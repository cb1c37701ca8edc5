package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.StrBuilder;
import dev.tauraro.engine.objects.Work;

/** An encoding with one byte for each of its characters. */
abstract class ByteCodec extends TextCodec {
  private static final byte[] NOTHING = {};

  ByteCodec(String name) {
    super(name);
  }

  /** The character of a byte, or -1 when it has none. */
  abstract int character(int b);

  @Override
  final byte[] prefix() {
    return NOTHING;
  }

  @Override
  final boolean groupsRefused() {
    return true;
  }

  @Override
  final Object decode(PyBytes bytes, int start, String errors, DecodedPart part) {
    Work.elements(bytes.size());
    StrBuilder out = new StrBuilder();
    int i = start;
    while (i < bytes.size()) {
      int c = character(bytes.at(i));
      if (c >= 0) {
        out.append(c);
        i++;
      } else {
        i = handle(bytes, i, i + 1, refusal(), errors, out);
      }
    }
    return out.build();
  }
}
