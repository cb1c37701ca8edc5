package dev.tauraro.engine.builtins;

import java.io.ByteArrayOutputStream;

/** ASCII or Latin-1. */
final class NarrowCodec extends ByteCodec {
  private final int limit;

  /** Characters below {@code limit} have a byte, which is their number. */
  NarrowCodec(String name, int limit) {
    super(name);
    this.limit = limit;
  }

  @Override
  int character(int b) {
    return b < limit ? b : -1;
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
}
