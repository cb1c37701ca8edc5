package dev.tauraro.engine.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.Engine;
import dev.tauraro.engine.HostAccess;
import dev.tauraro.engine.LimitException;
import dev.tauraro.engine.Limits;
import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of all kinds that go to Java and come from it. */
class HostValuesTest {
  /** Numbers of both kinds, primitive and not. */
  public static class Numbers {
    public String twice(int value) {
      return "int";
    }

    public String twice(Integer value) {
      return "Integer";
    }

    public String small(float value) {
      return "" + value;
    }

    public String exact(BigDecimal value) {
      return "" + value;
    }
  }

  /** Collections without end. */
  public static class Endless implements Iterable<Integer> {
    @Override
    public Iterator<Integer> iterator() {
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return true;
        }

        @Override
        public Integer next() {
          return 1;
        }
      };
    }

    public List<Integer> list() {
      return new AbstractList<>() {
        @Override
        public Integer get(int index) {
          return index;
        }

        @Override
        public int size() {
          return Integer.MAX_VALUE;
        }
      };
    }
  }

  private static HostScripts all() {
    return new HostScripts(HostAccess.ALL);
  }

  @Test
  void numbersFitOrAreRefused() {
    HostScripts scripts = all().with("n", new Numbers());
    assertThat(scripts.run("n.twice(1), n.twice(None), n.small(0.1), n.exact(0.1)"))
        .isEqualTo("('int', 'Integer', '0.1', '0.1')");
    assertThat(scripts.run("n.small(float('inf')), n.small(float('nan'))"))
        .isEqualTo("('Infinity', 'NaN')");
    assertThat(scripts.fail("n.small(1e300)"))
        .isEqualTo("OverflowError: float does not fit a Java float");
    assertThat(scripts.fail("n.exact(float('nan'))"))
        .isEqualTo("OverflowError: float does not fit a Java BigDecimal");
  }

  @Test
  void numbersAreFoundWhateverTheirClass() {
    HostScripts scripts =
        all()
            .with("floats", List.of(0.5f, 2.0f))
            .with("doubles", new ArrayList<>(List.of(1.0, 0.1)))
            .with("ints", new ArrayList<>(List.of(1, 0)))
            .with("longs", new TreeMap<>(Map.of(1L, "one")))
            .with("sizes", Map.of(2.0, "two"));
    assertThat(scripts.run("0.5 in floats, 2 in floats, 1 in doubles, 0.1 in doubles"))
        .isEqualTo("(True, True, True, True)");
    assertThat(scripts.run("True in ints, 1.0 in ints, -0.0 in ints, 1.5 in ints, 'x' in ints"))
        .isEqualTo("(True, True, True, False, False)");
    assertThat(scripts.run("longs[1.0], longs[True], sizes[2], longs.get('x')"))
        .isEqualTo("('one', 'one', 'two', None)");
  }

  @Test
  void whatMayBeMissing() {
    HostScripts scripts =
        all()
            .with("int", OptionalInt.of(0))
            .with("long", OptionalLong.empty())
            .with("double", OptionalDouble.of(1.5));
    assertThat(scripts.run("bool(int), bool(long), int.value, long.value, double.value"))
        .isEqualTo("(True, False, 0, None, 1.5)");
    assertThat(scripts.run("int, long")).isEqualTo("(OptionalInt[0], OptionalLong[])");
  }

  @Test
  void recordsHavePositionalPatterns() {
    HostScripts scripts =
        all().with("item", new Shop.Item("pen", 1.5)).with("Item", Shop.Item.class);
    assertThat(scripts.run("match item:", "  case Item(name, 1.5): found = name", "found"))
        .isEqualTo("'pen'");
  }

  @Test
  void textTellsNothingOfWhereAnObjectIs() {
    assertThat(all().with("n", new Numbers()).run("str(n)"))
        .isEqualTo("'<java dev.tauraro.engine.host.HostValuesTest$Numbers>'");
  }

  @Test
  void whatHoldsItselfIsToldOnlySoFar() {
    List<Object> list = new ArrayList<>();
    list.add(list);
    HostScripts scripts = all().with("l", list).with("n", new Shop.Overloaded());
    assertThat(scripts.fail("repr(l)")).startsWith("RecursionError");
    assertThat(scripts.fail("mine = []", "mine.append(mine)", "n.any(mine)"))
        .startsWith("RecursionError");
    assertThat(scripts.run("l == l, l in l")).isEqualTo("(True, True)");
  }

  @Test
  void changesDuringIterationAreErrors() {
    HostScripts scripts = all().with("l", new ArrayList<>(List.of(1, 2)));
    assertThat(scripts.fail("for x in l:", "  l.add(x)"))
        .startsWith("java.util.ConcurrentModificationException");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for x in e: pass",
        "list(e)",
        "sum(e)",
        "2 in e",
        "-5 in e.list()",
        "repr(e.list())",
        "e.list()[:]",
        "e.list() == e.list()",
        "sorted(e.list())",
        "[*e]",
        "max(e)"
      })
  void whatHasNoEndMeetsTheLimits(String script) {
    try (Engine engine = Engine.create();
        Context context =
            engine
                .newContext(Limits.defaults().steps(1_000_000))
                .hostAccess(HostAccess.ALL)
                .set("e", new Endless())) {
      assertThatThrownBy(() -> context.eval(script)).isInstanceOf(LimitException.class);
    }
  }
}
