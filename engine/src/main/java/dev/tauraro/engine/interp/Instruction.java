package dev.tauraro.engine.interp;

import dev.tauraro.engine.bytecode.Word;

/**
 * One instruction of a unit, ready to run. Each operation has a class of its own, so that HotSpot
 * compiles it within a millisecond and, when a guess about it fails, loses only it.
 */
abstract class Instruction {
  final int pc;
  final int a;
  final int b;
  final int c;

  Instruction(int pc, long w) {
    this.pc = pc;
    this.a = Word.a(w);
    this.b = Word.b(w);
    this.c = Word.c(w);
  }

  /**
   * Executes the instruction; {@code frame.pc} is its own. Returns the pc to go on at, or the
   * complement of the register with the value with which the frame returns or suspends itself.
   */
  abstract int run(Frame frame, Object[] r);
}
