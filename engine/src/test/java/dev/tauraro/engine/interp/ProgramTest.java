package dev.tauraro.engine.interp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.bytecode.Word;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tests how instruction words become objects. */
final class ProgramTest {
  @Test
  void everyOperationHasAClassOfItsOwn() {
    Set<Class<?>> classes = new HashSet<>();
    for (Op op : Op.values()) {
      classes.add(Program.instruction(0, Word.of(op, 0, 0, 0)).getClass());
    }
    assertThat(classes).hasSize(Op.values().length);
  }

  @Test
  void instructionKeepsItsOperands() {
    Instruction move = Program.instruction(7, Word.of(Op.MOVE, 1, 65535, 3));
    assertThat(new int[] {move.pc, move.a, move.b, move.c}).containsExactly(7, 1, 65535, 3);
  }
}
