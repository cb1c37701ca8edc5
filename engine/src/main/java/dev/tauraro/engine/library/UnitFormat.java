package dev.tauraro.engine.library;

import dev.tauraro.engine.bytecode.Intrinsic;
import dev.tauraro.engine.bytecode.Op;
import java.util.zip.CRC32;

/**
 * What reader and writer of compiled modules agree on.
 *
 * <p>A file begins with 24 bytes, all numbers with the lowest byte first: the {@link #MARK}, the
 * size of the source in bytes, its checksum, the {@link #INSTRUCTIONS} it is written with, and the
 * numbers of instructions and of the bytes before them. Then come, as {@linkplain UnitWriter the
 * writer} says them, the strings, the module variables and the units; at the end, so that they are
 * copied at once, the words of all instructions and the offsets where their texts start and end.
 */
final class UnitFormat {
  /** Four letters and the version of the format. */
  static final int MARK = 'T' << 24 | 'U' << 16 | 'L' << 8 | 2;

  /** Tells apart sets of instructions, in which the same number means something else. */
  static final int INSTRUCTIONS = instructions();

  /** Size of what the file begins with. */
  static final int HEAD = 24;

  /** Bytes of a word and of the two offsets of an instruction. */
  static final int INSTRUCTION = 16;

  static final int NONE = 0;
  static final int ELLIPSIS = 1;
  static final int TRUE = 2;
  static final int FALSE = 3;
  static final int INT = 4;
  static final int BIG_INT = 5;
  static final int FLOAT = 6;
  static final int COMPLEX = 7;
  static final int STRING = 8;
  static final int WIDE_STRING = 9;
  static final int BYTES = 10;
  static final int TUPLE = 11;
  static final int FROZEN_SET = 12;
  static final int UNIT = 13;
  static final int CALL = 14;

  /** In frozensets: a slot without a key. */
  static final int FREE = 15;

  private UnitFormat() {}

  /** A checksum; it is made in native code, which a cold start needs. */
  static int checksum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return (int) sum.getValue();
  }

  private static int instructions() {
    int sum = 0;
    for (Op op : Op.values()) {
      sum = 31 * sum + op.name().hashCode();
    }
    for (Intrinsic intrinsic : Intrinsic.values()) {
      sum = 31 * sum + intrinsic.name().hashCode();
    }
    return sum;
  }
}
