package dev.tauraro.engine.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The constants of {@link Op.Code} are the ordinals. */
class OpCodeTest {
  @Test
  void everyOperationHasItsOrdinal() throws ReflectiveOperationException {
    for (Op op : Op.values()) {
      int constant = Op.Code.class.getField(op.name()).getInt(null);
      assertThat(constant).as(op.name()).isEqualTo(op.ordinal());
    }
    assertThat(Op.Code.class.getFields()).hasSameSizeAs(Op.values());
  }
}
