package dev.tauraro.engine.builtins;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.engine.objects.BuiltinFunction;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tests that built-in functions are made when they are asked for. */
final class BuiltinTableTest {
  private final Map<String, Object> table = Builtins.table();

  @Test
  void functionIsMadeOnce() {
    assertThat(table.get("len")).isInstanceOf(BuiltinFunction.class).isSameAs(table.get("len"));
  }

  @Test
  void functionsHaveTheNamesUnderWhichTheyAreListed() {
    assertThat(table).containsKeys("print", "exit", "sorted", "max", "__import__", "int");
    table.forEach(
        (name, value) -> {
          if (value instanceof BuiltinFunction) {
            assertThat(((BuiltinFunction) value).name()).isEqualTo(name);
          }
        });
  }

  @Test
  void otherNamesAreUnknown() {
    assertThat(table.get("nothing")).isNull();
    assertThat(table.containsKey("nothing")).isFalse();
  }
}
