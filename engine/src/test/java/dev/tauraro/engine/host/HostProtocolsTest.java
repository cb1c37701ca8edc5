package dev.tauraro.engine.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.Engine;
import dev.tauraro.engine.HostAccess;
import dev.tauraro.engine.Limits;
import dev.tauraro.engine.ScriptException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HostProtocolsTest {
  private static HostScripts all() {
    return new HostScripts(HostAccess.ALL);
  }

  @Test
  void listsAndArrays() {
    List<Object> list = new ArrayList<>(Arrays.asList(1, "b", 2.5, null));
    HostScripts scripts = all().with("l", list).with("a", new int[] {3, 4, 5});
    assertThat(scripts.run("len(l), l[0], l[-1], l[1:3], 'b' in l, 1 in l, 9 in l"))
        .isEqualTo("(4, 1, None, ['b', 2.5], True, True, False)");
    assertThat(scripts.run("[x for x in a], sum(a), sorted(a, reverse=True), a[::-1], 4 in a, a"))
        .isEqualTo("([3, 4, 5], 12, [5, 4, 3], [5, 4, 3], True, [3, 4, 5])");
    assertThat(scripts.run("l == [1, 'b', 2.5, None], a != [3], a == (3, 4, 5), bool(a)"))
        .isEqualTo("(True, True, False, True)");
    assertThat(
            scripts.run(
                "a[0] = 9", "l[0] = 'x'", "del l[1]", "first, *rest = l", "a[0], first, rest"))
        .isEqualTo("(9, 'x', [2.5, None])");
    assertThat(list).containsExactly("x", 2.5, null);
    assertThat(scripts.fail("a[3]")).isEqualTo("IndexError: int[] index out of range");
    assertThat(scripts.fail("a['x']")).contains("indices must be integers");
    assertThat(scripts.fail("a[0] = 2**40")).startsWith("OverflowError");
    assertThat(scripts.fail("hash(l)")).contains("unhashable");
  }

  @Test
  void mapsAndSets() {
    Map<Object, Object> map = new LinkedHashMap<>(Map.of("a", 1));
    map.put(2, "two");
    HostScripts scripts = all().with("m", map).with("s", new LinkedHashSet<>(List.of("x", "y")));
    assertThat(scripts.run("len(m), m['a'], m[2], m.get('z'), m.get('z', 0), 'a' in m, 3 in m"))
        .isEqualTo("(2, 1, 'two', None, 0, True, False)");
    assertThat(scripts.run("list(m), m.keys(), m.values(), m.items(), m, dict(m.items()) == m"))
        .isEqualTo(
            "(['a', 2], ['a', 2], [1, 'two'], [('a', 1), (2, 'two')], {'a': 1, 2: 'two'}, True)");
    assertThat(
            scripts.run(
                "[f'{e.key}={e.value}' for e in m.entrySet()], [k for k, v in m.entrySet()]"))
        .isEqualTo("(['a=1', '2=two'], ['a', 2])");
    assertThat(scripts.run("m[2] = 'deux'", "m['n'] = [1]", "del m['a']", "m"))
        .isEqualTo("{2: 'deux', 'n': [1]}");
    assertThat(map.keySet()).containsExactly(2, "n");
    assertThat(scripts.run("len(s), 'x' in s, s == {'x', 'y'}, sorted(s), s"))
        .isEqualTo("(2, True, True, ['x', 'y'], {'x', 'y'})");
    assertThat(scripts.fail("m['none']")).isEqualTo("KeyError: 'none'");
    assertThat(
            scripts.run(
                "match m:", "  case {2: text}: found = text", "  case _: found = None", "found"))
        .isEqualTo("'deux'");
  }

  @Test
  void readOnlyUnlessAllowed() {
    HostAccess listed = HostAccess.builder().allow(List.class, "set").build();
    HostScripts scripts =
        new HostScripts(listed)
            .with("l", new ArrayList<>(List.of(1)))
            .with("m", new LinkedHashMap<>(Map.of("a", 1)))
            .with("a", new int[] {1});
    assertThat(scripts.run("l[0] = 5", "l, m['a'], a[0]")).isEqualTo("([5], 1, 1)");
    assertThat(scripts.fail("del l[0]"))
        .contains("method 'remove' of Java class java.util.ArrayList");
    assertThat(scripts.fail("m['a'] = 1")).contains("allow(LinkedHashMap.class, \"put\")");
    assertThat(scripts.fail("a[0] = 1")).contains("arrays are read-only");
    assertThat(scripts.fail("l.clear()")).contains("'clear'");
  }

  @Test
  void recordsEnumsAndOptionals() {
    HostScripts scripts =
        all()
            .with("i", new Shop.Item("pen", 1.5))
            .with("Item", Shop.Item.class)
            .with("Status", Shop.Status.class)
            .with("some", Optional.of(3))
            .with("none", Optional.empty());
    assertThat(scripts.run("i.name, i.price, i, i == Item('pen', 1.5), i < Item('ink', 3)"))
        .isEqualTo("('pen', 1.5, Item[name=pen, price=1.5], True, True)");
    assertThat(scripts.run("len({i, Item('pen', 1.5)}), max(i, Item('ink', 3)).name"))
        .isEqualTo("(1, 'ink')");
    assertThat(scripts.run("Status.PAID.isFinal(), Status.OPEN == Status.OPEN, {Status.OPEN: 1}"))
        .isEqualTo("(True, True, {OPEN: 1})");
    assertThat(scripts.run("f'{Status.PAID}', Status.PAID.name(), list(Status.values())"))
        .isEqualTo("('PAID', 'PAID', [OPEN, PAID])");
    assertThat(scripts.run("bool(some), some.value, bool(none), none.value, some, none"))
        .isEqualTo("(True, 3, False, None, Optional[3], Optional[])");
    assertThat(scripts.fail("i.price = 2.0")).contains("not writable");
  }

  @Test
  void iterationAndStreams() {
    Shop.Order order =
        new Shop.Order(1).add(new Shop.Item("pen", 1.5)).add(new Shop.Item("ink", 3.0));
    HostScripts scripts = all().with("o", order).with("c", new Shop.Connection(new ArrayList<>()));
    assertThat(scripts.run("[i.name for i in o.items], [i.name for i in o.stream()], list(c)"))
        .isEqualTo("(['pen', 'ink'], ['pen', 'ink'], [1, 2, 3])");
    assertThat(
            scripts.run(
                "it = iter(o.items.iterator())", "next(it).name, next(it).name, next(it, 0)"))
        .isEqualTo("('pen', 'ink', 0)");
    assertThat(
            scripts.run("o.stream().filter(lambda i: i.price > 2).map(lambda i: i.name).toList()"))
        .isEqualTo("['ink']");
    assertThat(scripts.run("o.find('pen').value.price, bool(o.find('cup'))"))
        .isEqualTo("(1.5, False)");
  }

  @Test
  void resourcesAreClosed() {
    List<String> log = new ArrayList<>();
    HostScripts scripts = all().with("c", new Shop.Connection(log));
    scripts.run("with c as same:", "  same.send('a')", "c is same");
    assertThat(scripts.failure("with c:", "  c.send('')").getCause())
        .isInstanceOf(java.io.IOException.class);
    assertThat(log).containsExactly("a", "closed", "closed");
  }

  @Test
  void exceptionsOfJavaAreCaughtByClass() {
    HostScripts scripts =
        all()
            .with("o", new Shop.Order(1))
            .with("Refused", Shop.RefusedException.class)
            .with("Runtime", RuntimeException.class)
            .with("NoElement", NoSuchElementException.class)
            .with("none", Optional.empty());
    assertThat(
            scripts.run(
                "try:",
                "  o.refuse(7)",
                "except Runtime: found = None",
                "except Refused as e: found = e.code, str(e), e.args, isinstance(e, Exception)",
                "found"))
        .isEqualTo("(7, 'refused', ('refused',), True)");
    assertThat(
            scripts.run(
                "try: none.get()", "except Runtime as e: found = type(e) is NoElement", "found"))
        .isEqualTo("True");
    assertThat(
            scripts.run(
                "try: raise Refused('no', 3)", "except Exception as e: found = e.code", "found"))
        .isEqualTo("3");
    ScriptException failure = scripts.failure("def f():", "  o.refuse(7)", "f()");
    assertThat(failure.getCause()).isInstanceOf(Shop.RefusedException.class);
    assertThat(failure.line()).isEqualTo(2);
    assertThat(failure.traceback())
        .endsWith("dev.tauraro.engine.host.Shop$RefusedException: refused\n");
    assertThat(scripts.failure("try: o.refuse(1)", "except Refused: raise").getCause())
        .isInstanceOf(Shop.RefusedException.class);
  }

  @Test
  void functionsAndObjectsImplementInterfaces() {
    HostScripts scripts = all().with("c", new Shop.Caller()).with("o", new Shop.Order(1, 5));
    assertThat(scripts.run("c.apply(lambda x: x + 1, 4), c.apply(str, 4), c.doubling()(21)"))
        .isEqualTo("(5, '4', 42)");
    assertThat(scripts.run("c.sorted([3, 1, 2], lambda a, b: b - a)")).isEqualTo("[3, 2, 1]");
    assertThat(scripts.run("c.test(lambda o: o.amount > 4, o), c.describe(lambda o: True)"))
        .isEqualTo("(True, \"a rule, a script's Rule (function)\")");
    assertThat(
            scripts.run(
                "class Log:",
                "  def __init__(self): self.seen = []",
                "  def added(self, name): self.seen.append(name)",
                "  def done(self, count): return count + len(self.seen)",
                "log = Log()",
                "c.tell(log), log.seen, c.apply(lambda x: x, log) is log"))
        .isEqualTo("(4, ['one', 'two'], True)");
    assertThat(
            scripts.run(
                "class Rule:",
                "  def accepts(self, order): return False",
                "  def describe(self): return 'mine'",
                "c.test(Rule(), o), c.describe(Rule()).split(',')[0]"))
        .isEqualTo("(False, 'mine')");
    assertThat(scripts.fail("class Half:", "  def added(self, name): pass", "c.tell(Half())"))
        .contains("Java wants dev.tauraro.engine.host.Shop$Listener, not Half");
    assertThat(scripts.fail("c.apply(lambda x: 1 // 0, 4)")).startsWith("ZeroDivisionError");
    assertThat(scripts.fail("c.test(lambda o: 'yes', o)")).contains("Java wants boolean, not str");
  }

  /** Has two functions, one of which says that it is one. */
  public static final class Both implements Shop.Rule, java.util.function.LongSupplier {
    @Override
    public boolean accepts(Shop.Order order) {
      return true;
    }

    @Override
    public long getAsLong() {
      return 7;
    }
  }

  @Test
  void objectsWithOneOpenMethodAreCalled() {
    Shop.Rule rule = order -> order.getAmount() > 3;
    HostScripts scripts =
        all()
            .with("rule", rule)
            .with("both", new Both())
            .with("item", new Shop.Item("pen", 1.5))
            .with("c", new Shop.Connection(new ArrayList<>()))
            .with("o", new Shop.Order(1, 5));
    assertThat(scripts.run("rule(o), both(), callable(item), callable(c), callable(o)"))
        .isEqualTo("(True, 7, False, False, False)");
    HostAccess listed = HostAccess.builder().allow(Shop.Rule.class, "accepts").build();
    scripts =
        new HostScripts(listed)
            .with("rule", rule)
            .with("both", new Both())
            .with("o", new Shop.Order(1));
    assertThat(scripts.run("rule(o), both.accepts(o)")).isEqualTo("(False, True)");
    assertThat(scripts.fail("both()")).contains("method 'getAsLong' of Java class");
  }

  @Test
  void implementationsEndWithTheRun() throws InterruptedException {
    Shop.Caller caller = new Shop.Caller();
    try (Engine engine = Engine.create();
        Context context = engine.newContext().hostAccess(HostAccess.ALL).set("c", caller)) {
      context.eval("c.keep(lambda o: True)");
      assertThatThrownBy(caller::testKept)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("outside the run");
      assertThat(context.eval("c.testKept()")).isEqualTo(true);
    }
  }

  @Test
  void limitsHoldInCallbacks() {
    for (String source :
        List.of(
            "c.run(lambda: [0 for x in iter(int, 1)])",
            "def f():\n  try: c.run(f)\n  except Exception: pass\nwhile True: f()")) {
      try (Engine engine = Engine.create();
          Context context =
              engine
                  .newContext(Limits.defaults().steps(100_000))
                  .hostAccess(HostAccess.ALL)
                  .set("c", new Shop.Caller())) {
        assertThatThrownBy(() -> context.eval(source))
            .isInstanceOf(dev.tauraro.engine.LimitException.class);
      }
    }
  }
}
