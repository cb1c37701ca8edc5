package dev.tauraro.engine.bytecode;

import java.util.function.IntConsumer;

/**
 * Which registers an instruction reads and writes: {@link Operand#READ_BASE} and {@link
 * Operand#WRITE_BASE} operands spread out to all the registers that they cover.
 */
public final class RegisterUse {
  private RegisterUse() {}

  /** Gives every register that the instruction reads to {@code sink}. */
  public static void reads(long word, Object[] constants, IntConsumer sink) {
    Op op = Op.of(word);
    if (op == Op.RAISE) {
      // Its immediate says how many of its operands count.
      int count = Word.c(word);
      if (count > 0) {
        sink.accept(Word.a(word));
      }
      if (count > 1) {
        sink.accept(Word.b(word));
      }
      return;
    }
    read(op.a(), Word.a(word), word, constants, sink);
    read(op.b(), Word.b(word), word, constants, sink);
    read(op.c(), Word.c(word), word, constants, sink);
    if (op == Op.SEND) {
      sink.accept(Word.a(word));
    }
    if (op == Op.YIELD && Word.c(word) > 0) {
      sink.accept(Word.c(word) - 1);
    }
  }

  /** Gives every register that the instruction writes to {@code sink}. */
  public static void writes(long word, IntConsumer sink) {
    Op op = Op.of(word);
    if (op.a() == Operand.WRITE) {
      sink.accept(Word.a(word));
    } else if (op.a() == Operand.WRITE_BASE) {
      int count = writeWidth(word);
      for (int i = 0; i < count; i++) {
        sink.accept(Word.a(word) + i);
      }
    }
  }

  private static void read(
      Operand kind, int value, long word, Object[] constants, IntConsumer sink) {
    if (kind == Operand.READ) {
      sink.accept(value);
    } else if (kind == Operand.READ_BASE) {
      int count = readWidth(word, constants);
      for (int i = 0; i < count; i++) {
        sink.accept(value + i);
      }
    }
  }

  /** Number of registers that the {@link Operand#READ_BASE} operand of an instruction covers. */
  public static int readWidth(long word, Object[] constants) {
    int c = Word.c(word);
    return switch (Op.of(word)) {
      case BUILD_DICT -> 2 * c;
      case BUILD_SLICE, CALL_EX, MAKE_FUNCTION -> 3;
      case BUILD_CLASS -> 4;
      case FORMAT_VALUE, IMPORT_NAME -> 2;
      case CALL -> 1 + c;
      case CALL_METHOD -> 2 + c;
      case CALL_KW ->
          c < constants.length && constants[c] instanceof CallSpec
              ? 2 + ((CallSpec) constants[c]).count()
              : 2;
      case INTRINSIC -> c >> 8;
      default -> c;
    };
  }

  /** Number of registers that the {@link Operand#WRITE_BASE} operand of an instruction covers. */
  public static int writeWidth(long word) {
    int c = Word.c(word);
    return switch (Op.of(word)) {
      case UNPACK -> c;
      case UNPACK_EX -> (c & 0xFFF) + 1 + (c >> 12);
      default -> 2;
    };
  }
}
