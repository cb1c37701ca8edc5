package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.StrBuilder;
import dev.tauraro.engine.objects.Work;
import java.io.ByteArrayOutputStream;

/** ASCII or Latin-1: one byte for each character. */
final class NarrowCodec extends TextCodec {
  private static final byte[] NOTHING = {};

  private final int limit;

  /** Characters below {@code limit} have a byte. */
  NarrowCodec(String name, int limit) {
    super(name);
    this.limit = limit;
  }

  @Override
  byte[] prefix() {
    return NOTHING;
  }

  @Override
  boolean put(int codePoint, ByteArrayOutputStream out) {
    if (codePoint >= limit) {
      return false;
    }
    out.write(codePoint);
    return true;
  }

  @Override
  String refusal() {
    return "ordinal not in range(" + limit + ")";
  }

  @Override
  boolean groupsRefused() {
    return true;
  }

  @Override
  Object decode(PyBytes bytes, String errors, DecodedPart part) {
    Work.elements(bytes.size());
    StrBuilder out = new StrBuilder();
    int i = 0;
    while (i < bytes.size()) {
      int b = bytes.at(i);
      if (b < limit) {
        out.append(b);
        i++;
      } else {
        i = handle(bytes, i, i + 1, refusal(), errors, out);
      }
    }
    return out.build();
  }
}
