package dev.tauraro.engine.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.Engine;
import dev.tauraro.engine.HostAccess;
import dev.tauraro.engine.JitMode;
import dev.tauraro.engine.sandbox.Limit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scripts with Java objects do the same interpreted and compiled, in as many steps. */
class HostTiersTest {
  private static final String SCRIPT =
      """
      def large(orders, limit):
        count = 0
        for o in orders:
          if o.amount > limit and o.number >= 0 and not o.note:
            count += 1
            o.amount = o.amount + 1
        return count

      def total(items):
        sum = 0.0
        for i in items:
          sum += i.price
        return sum

      def failing(orders):
        seen = []
        for o in orders:
          try:
            o.refuse(o.number)
          except Exception as e:
            seen.append(e.code)
          try:
            o.missing
          except AttributeError:
            seen.append(o.large)
        return len(seen), sum(seen)

      class Upside(Comparator):
        def __init__(self, sign):
          self.sign = sign
        def compare(self, a, b):
          return self.sign * (a - b)

      def ordered(values):
        seen = []
        for sign in (1, -1) * 10:
          u = Upside(sign)
          seen = list(caller.sorted(values, u)) + list(caller.sorted(values, u.reversed()))
          if isinstance(u, Comparator):
            seen.append(u.sign)
        return list(seen)

      found = []
      for turn in range(6):
        found.append(large(list(orders), 100))
        found.append(total(items))
        found.append(failing(orders[:5]))
        found.append(ordered([2, 3, 1]))
        found.append(caller.sorted([3, 1, 2], lambda a, b: a - b))
      found.append(large(list(orders) + [type('Fake', (), {'amount': 0, 'number': 0, 'note': ''})], 100))
      text = repr(found)
      """;

  @Test
  void tiersAgree() {
    String interpreted = run(JitMode.OFF);
    assertThat(interpreted).contains("[1, 2, 3]");
    assertThat(run(JitMode.EAGER)).isEqualTo(interpreted);
    assertThat(run(JitMode.STRESS)).isEqualTo(interpreted);
    assertThat(run(JitMode.AUTO)).isEqualTo(interpreted);
  }

  @ParameterizedTest
  @EnumSource
  void readingsAreCounted(JitMode mode) {
    try (Engine engine = Engine.builder().jit(mode).backgroundCompilation(false).build();
        Context context = engine.newContext().hostAccess(HostAccess.ALL)) {
      context.set("o", new Shop.Order(1, 5)).set("i", new Shop.Item("pen", 0.5));
      context.eval("n = 0\nfor each in range(1000):\n  n += o.amount + o.number + i.price\n");
      assertThat(context.get("n")).isEqualTo(6500.0);
      assertThat(context.usage().of(Limit.STEPS).used()).isEqualTo(4000);
    }
  }

  private static String run(JitMode mode) {
    List<Shop.Order> orders = new ArrayList<>();
    List<Shop.Item> items = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      orders.add(i % 7 == 0 ? new Shop.RushOrder(i) : new Shop.Order(i, i));
      items.add(new Shop.Item("item", i / 2.0));
    }
    try (Engine engine = Engine.builder().jit(mode).backgroundCompilation(false).build();
        Context context = engine.newContext().hostAccess(HostAccess.ALL)) {
      context.set("orders", orders).set("items", items).set("caller", new Shop.Caller());
      context.set("Comparator", Comparator.class);
      context.eval(SCRIPT);
      return context.get("text") + " in " + context.usage().of(Limit.STEPS).used();
    }
  }
}
