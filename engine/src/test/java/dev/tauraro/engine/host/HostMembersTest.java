package dev.tauraro.engine.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.Engine;
import dev.tauraro.engine.HostAccess;
import dev.tauraro.engine.HostFunction;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostMembersTest {
  private static HostScripts all() {
    return new HostScripts(HostAccess.ALL);
  }

  @Test
  void propertiesFieldsAndMethods() {
    Shop.Order order = new Shop.Order(7, 120);
    HostScripts scripts = all().with("o", order);
    assertThat(scripts.run("o.amount, o.getAmount(), o.number, o.large, o.isLarge()"))
        .isEqualTo("(120, 120, 7, False, False)");
    assertThat(scripts.run("o.amount += 1000", "o.note = 'hm'", "o.amount, o.large, o.note"))
        .isEqualTo("(1120, True, 'hm')");
    assertThat(scripts.fail("o.number = 1")).contains("not writable");
    assertThat(scripts.fail("o.amont")).contains("Did you mean: 'amount'");
    assertThat(scripts.fail("o.amount = 'x'")).contains("Java wants long, not str");
  }

  @Test
  void staticMembersAndConstructors() {
    HostScripts scripts = all().with("Order", Shop.Order.class).with("Status", Shop.Status.class);
    assertThat(scripts.run("Order(3).number, Order(3, 4).amount, Order.of('5').number"))
        .isEqualTo("(3, 4, 5)");
    assertThat(scripts.run("Order.CURRENCY, Status.PAID, Status.valueOf('OPEN')"))
        .isEqualTo("('EUR', PAID, OPEN)");
    assertThat(scripts.run("type(Order(1)) is Order, isinstance(Order(1), Order), Order"))
        .isEqualTo("(True, True, <class 'dev.tauraro.engine.host.Shop$Order'>)");
    assertThat(scripts.fail("Order('x')"))
        .contains("fits no candidate: Order(int), Order(int, long)");
  }

  @Test
  void theBestOverloadIsCalled() {
    HostScripts scripts = all().with("o", new Shop.Overloaded());
    assertThat(scripts.run("o.number(1), o.number(2**40), o.number(1.5), o.narrow(5)"))
        .isEqualTo("('long 1', 'long 1099511627776', 'double 1.5', 'byte 5')");
    assertThat(scripts.run("o.text('a'), o.text(1), o.text(None)"))
        .isEqualTo("('String', 'Object', 'String')");
    assertThat(
            scripts.run("[o.any(x) for x in (1, 2**70, 1.5, True, 'a', b'a', None, [1], {1: 2})]"))
        .isEqualTo(
            "['Long', 'BigInteger', 'Double', 'Boolean', 'String', 'byte[]', 'null', 'ArrayList',"
                + " 'LinkedHashMap']");
    assertThat(scripts.fail("o.two('a', 'b')"))
        .contains(
            "two(str, str) is ambiguous; candidates: two(Object, String), two(String, Object)");
    assertThat(scripts.fail("o.narrow(500)"))
        .isEqualTo("OverflowError: int is too large for Java byte");
    assertThat(scripts.fail("o.text()")).contains("fits no candidate");
    assertThat(scripts.fail("o.text(value='a')")).contains("takes no keyword arguments");
  }

  @Test
  void argumentsAreConverted() {
    HostScripts scripts = all().with("o", new Shop.Overloaded()).with("S", Shop.Status.class);
    assertThat(scripts.run("o.join('-'), o.join('-', 1), o.join('-', 1, 'b', None)"))
        .isEqualTo("('', '1', '1-b-null')");
    assertThat(scripts.run("o.sum([1, 2, 3]), o.sum((4,)), o.array([1, 2])"))
        .isEqualTo("(6, 4, '[1, 2]')");
    assertThat(scripts.run("o.status('PAID'), o.status(S.OPEN), o.map({'a': 1})"))
        .isEqualTo("('PAID', 'OPEN', '{a=1}')");
    assertThat(scripts.run("o.bytes(b'ab'), o.letter('x')")).isEqualTo("(b'ab', 'x')");
    assertThat(scripts.fail("o.status('LOST')")).contains("'LOST' is no constant of Java enum");
    assertThat(scripts.fail("o.sum(['a'])")).contains("Java wants java.lang.Integer, not str");
  }

  @Test
  void listedMembersAreForTheClassesThatHaveThem() {
    HostAccess listed =
        HostAccess.builder().allow(Shop.Order.class, "amount", "isLarge", "of").build();
    HostScripts scripts =
        new HostScripts(listed)
            .with("o", new Shop.Order(1, 5))
            .with("rush", new Shop.RushOrder(2))
            .with("other", new Shop.Overloaded())
            .with("Order", Shop.Order.class);
    assertThat(scripts.run("o.amount, rush.isLarge(), Order.of('3').amount"))
        .isEqualTo("(5, True, 0)");
    assertThat(scripts.fail("rush.isLarge(1)")).contains("fits no candidate: isLarge()");
    assertThat(scripts.fail("rush.internals()"))
        .contains(
            "method 'internals' of Java class dev.tauraro.engine.host.Shop$RushOrder is not"
                + " allowed; allow it with HostAccess.builder().allow(RushOrder.class,"
                + " \"internals\")");
    assertThat(scripts.fail("o.amount = 3")).contains("not writable");
    assertThat(scripts.fail("Order(1)")).contains("the constructor of Java class");
    assertThat(scripts.fail("o.note")).contains("field 'note' of Java class");
    assertThat(scripts.run("str(other)"))
        .contains("<java dev.tauraro.engine.host.Shop$Overloaded>");
    assertThat(scripts.run("[n for n in dir(o) if n[0] != '_']"))
        .isEqualTo("['amount', 'getAmount', 'isLarge', 'large', 'of']");
  }

  @Test
  void annotatedMembersMayBeOverridden() {
    HostScripts scripts =
        new HostScripts(HostAccess.builder().annotated().build())
            .with("o", new Shop.Order(1))
            .with("rush", new Shop.RushOrder(1));
    assertThat(scripts.run("o.exported(), rush.exported()"))
        .isEqualTo("('exported', 'exported in a rush')");
    assertThat(scripts.fail("o.amount")).contains("not allowed");
  }

  @Test
  void whatCannotBeListed() {
    HostAccess.Builder builder = HostAccess.builder();
    assertThatThrownBy(() -> builder.allow(Class.class, "forName"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("out of reach");
    assertThatThrownBy(() -> builder.allowAll(Engine.class))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.allow(Shop.Order.class, "amuont"))
        .hasMessageContaining("has no public member 'amuont'");
  }

  @Test
  void withoutAPolicyThereAreNoObjects() {
    try (Engine engine = Engine.create();
        Context context = engine.newContext()) {
      assertThatThrownBy(() -> context.set("o", new Shop.Order(1)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("Context.hostAccess");
    }
  }

  @Test
  void objectsComeBackAsTheyAre() {
    try (Engine engine = Engine.create();
        Context context = engine.newContext().hostAccess(HostAccess.ALL)) {
      Shop.Order order = new Shop.Order(1);
      context.set("o", order);
      assertThat(context.get("o")).isSameAs(order);
      assertThat(context.get("o", Shop.Order.class)).isSameAs(order);
      assertThat(context.eval("o.status")).isSameAs(Shop.Status.OPEN);
    }
  }

  @Test
  void typesAreNotChanged() {
    HostScripts scripts = all().with("o", new Shop.Order(1)).with("Order", Shop.Order.class);
    assertThat(scripts.fail("Order.amount = 3")).startsWith("TypeError");
    assertThat(scripts.fail("class Mine(Order): pass")).startsWith("TypeError");
    assertThat(scripts.fail("o.other = 3")).contains("no attribute 'other'");
    assertThat(scripts.run("Order in object.__subclasses__()")).isEqualTo("False");
  }

  @Test
  void functionsOfTheHostInCollections() {
    HostFunction twice = arguments -> 2 * (Long) arguments[0];
    for (HostAccess access : List.of(HostAccess.NONE, HostAccess.ALL)) {
      HostScripts scripts =
          new HostScripts(access).with("all", Map.of("twice", twice, "list", List.of(twice)));
      assertThat(scripts.run("all['twice'](21), [f(1) for f in all['list']]"))
          .isEqualTo("(42, [2])");
    }
  }

  @Test
  void proxiesAreWhatTheyImplement() {
    Object proxy =
        Proxy.newProxyInstance(
            Shop.class.getClassLoader(),
            new Class<?>[] {Shop.Rule.class},
            (self, method, arguments) -> true);
    HostAccess listed = HostAccess.builder().allow(Shop.Rule.class, "accepts").build();
    HostScripts scripts = new HostScripts(listed).with("rule", proxy).with("o", new Shop.Order(1));
    assertThat(scripts.run("rule.accepts(o), [n for n in dir(rule) if n[0] != '_']"))
        .isEqualTo("(True, ['accepts'])");
    assertThat(scripts.fail("rule.describe()")).contains("allow(Rule.class, \"describe\")");
    assertThat(scripts.fail("type(rule).getInvocationHandler(rule)"))
        .contains("method 'getInvocationHandler'")
        .contains("is not allowed");
    Object handler =
        Proxy.newProxyInstance(
            Shop.class.getClassLoader(),
            new Class<?>[] {InvocationHandler.class},
            (self, method, arguments) -> true);
    assertThatThrownBy(() -> new HostScripts(listed).with("h", handler).run("h"))
        .hasMessageContaining("out of reach");
  }

  /** What its package keeps to itself. */
  static class Hidden implements Runnable {
    public int size() {
      return 1;
    }

    @Override
    public void run() {}
  }

  @Test
  void membersOfHiddenClassesAreThoseOfTheirInterfaces() {
    HostScripts scripts = all().with("h", new Hidden());
    assertThat(scripts.run("h.run()")).isEqualTo("None");
    assertThat(scripts.fail("h.size()"))
        .endsWith("HostMembersTest$Hidden: the class is not public");
    HostAccess.Builder builder = HostAccess.builder().allow(Hidden.class, "run");
    assertThatThrownBy(() -> builder.allow(Hidden.class, "size"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not public");
  }
}
