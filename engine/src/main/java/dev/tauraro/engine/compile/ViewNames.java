package dev.tauraro.engine.compile;

import dev.tauraro.engine.bytecode.GlobalNames;
import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.bytecode.Word;
import java.util.Arrays;

/** The names by which scripts come to views of buffers. */
final class ViewNames {
  private static final String FUNCTION = "memoryview";
  private static final String METHOD = "getbuffer";

  private ViewNames() {}

  /** Whether code with some attribute names has one of the names. */
  static boolean appearIn(long[] code, String[] attributes, GlobalNames globals) {
    if (Arrays.asList(attributes).contains(METHOD)) {
      return true;
    }
    for (long word : code) {
      if (Op.of(word) == Op.LOAD_GLOBAL && globals.name(Word.c(word)).equals(FUNCTION)) {
        return true;
      }
    }
    return false;
  }
}
