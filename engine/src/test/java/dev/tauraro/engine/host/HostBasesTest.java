package dev.tauraro.engine.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.engine.HostAccess;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Classes of scripts that derive from Java interfaces. */
class HostBasesTest {
  /** Can't be implemented elsewhere. */
  public sealed interface Closed {}

  /** The only one. */
  public record Only() implements Closed {}

  /** Says nothing about methods. */
  public interface Marker {}

  /** Takes objects of scripts for what they are. */
  public static class Registry {
    private final List<Object> kept = new ArrayList<>();

    public void add(Object item) {
      kept.add(item);
    }

    public boolean remove(Object item) {
      return kept.remove(item);
    }

    public int rules() {
      return (int) kept.stream().filter(each -> each instanceof Shop.Rule).count();
    }

    public Object first() {
      return kept.get(0);
    }

    public String marked(Marker item) {
      return item instanceof Shop.Rule ? "a marked rule" : "marked";
    }
  }

  private static HostScripts all() {
    return new HostScripts(HostAccess.ALL)
        .with("Comparator", Comparator.class)
        .with("Rule", Shop.Rule.class)
        .with("Listener", Shop.Listener.class)
        .with("Supplier", Supplier.class)
        .with("Marker", Marker.class)
        .with("c", new Shop.Caller())
        .with("o", new Shop.Order(1, 5))
        .with("r", new Registry());
  }

  private static final String COMPARE =
      """
      class Upside(Comparator):
          def __init__(self, sign=-1):
              self.sign = sign
          def compare(self, a, b):
              return self.sign * (a - b)
      u = Upside()
      """;

  @Test
  void instancesAreImplementations() {
    HostScripts scripts = all();
    assertThat(scripts.run(COMPARE + "c.sorted([2, 3, 1], u), c.sorted([2, 3, 1], Upside(1))"))
        .isEqualTo("([3, 2, 1], [1, 2, 3])");
    assertThat(
            scripts.run(
                COMPARE
                    + "isinstance(u, Comparator), issubclass(Upside, Comparator), u.sign,"
                    + " isinstance(5, Comparator), [t.__name__ for t in Upside.__mro__]"))
        .isEqualTo("(True, True, -1, False, ['Upside', 'Comparator', 'object'])");
    assertThat(scripts.run(COMPARE + "u == Upside(), u == u, {u: 1}[u], repr(u)[:18]"))
        .isEqualTo("(False, True, 1, '<__main__.Upside o')");
  }

  @Test
  void defaultMethodsAreInherited() {
    HostScripts scripts = all();
    assertThat(
            scripts.run(COMPARE + "c.sorted([2, 3, 1], u.reversed()), u.reversed().compare(1, 3)"))
        .isEqualTo("([1, 2, 3], -2)");
    String rules =
        """
        class Plain(Rule):
            def accepts(self, order): return order.amount > 3
        class Loud(Plain):
            def describe(self): return super().describe().upper()
        """;
    assertThat(scripts.run(rules + "Plain().describe(), Loud().describe(), c.test(Loud(), o)"))
        .isEqualTo("('a rule', 'A RULE', True)");
    assertThat(scripts.run(rules + "c.describe(Plain())[:6], c.describe(Loud())[:6]"))
        .isEqualTo("('a rule', 'A RULE')");
  }

  @Test
  void instancesAreCopied() {
    String script = COMPARE + "import copy\nother = copy.deepcopy(u)\n";
    assertThat(all().run(script + "c.sorted([2, 3, 1], other), other.sign, other is u"))
        .isEqualTo("([3, 2, 1], -1, False)");
  }

  @Test
  void severalInterfacesAndOtherBases() {
    String script =
        """
        class Log(list, Listener, Marker):
            def added(self, name): self.append(name)
            def done(self, count): return count + len(self)
        class Both(Rule, Marker):
            __slots__ = ('limit',)
            def accepts(self, order): return False
        log = Log()
        """;
    assertThat(all().run(script + "c.tell(log), log, r.marked(log), r.marked(Both())"))
        .isEqualTo("(4, ['one', 'two'], 'marked', 'a marked rule')");
  }

  @Test
  void javaKnowsThemAgain() {
    String script =
        """
        class Mine(Rule):
            def accepts(self, order): return True
        mine = Mine()
        r.add(mine)
        """;
    assertThat(all().run(script + "r.rules(), r.first() is mine, r.remove(mine), r.rules()"))
        .isEqualTo("(1, True, True, 0)");
  }

  @Test
  void whatCannotBeABase() {
    HostScripts scripts =
        all().with("Order", Shop.Order.class).with("Closed", Closed.class).with("Item", Part.class);
    assertThat(scripts.fail("class Mine(Order): pass"))
        .isEqualTo(
            "TypeError: Java class dev.tauraro.engine.host.Shop$Order can't be derived from: it is"
                + " no interface");
    assertThat(scripts.fail("class Mine(Item): pass")).contains("it is no interface");
    assertThat(scripts.fail("class Mine(Closed): pass")).contains("it is sealed");
    assertThat(scripts.fail("Rule()"))
        .isEqualTo("TypeError: cannot create 'dev.tauraro.engine.host.Shop$Rule' instances");
    assertThat(
            scripts.fail("class Half(Listener):", "  def added(self, n): pass", "c.tell(Half())"))
        .contains("class Half lacks method 'done' of Java interface");
    assertThat(scripts.fail("class Half(Rule): pass", "Half().accepts(o)"))
        .contains("'Half' object has no attribute 'accepts'");
  }

  @Test
  void onlyInterfacesThatThePolicyAllows() {
    HostAccess access =
        HostAccess.builder()
            .allow(Shop.Rule.class, "accepts")
            .allow(Shop.Caller.class, "test", "tell")
            .build();
    HostScripts scripts =
        new HostScripts(access)
            .with("Rule", Shop.Rule.class)
            .with("Listener", Shop.Listener.class)
            .with("Marker", Marker.class)
            .with("c", new Shop.Caller())
            .with("o", new Shop.Order(1));
    String rule = "class Mine(Rule):\n  def accepts(self, o): return True\n";
    assertThat(scripts.run(rule + "c.test(Mine(), o), isinstance(Mine(), Rule)"))
        .isEqualTo("(True, True)");
    assertThat(scripts.fail(rule + "Mine().describe()"))
        .contains("'Mine' object has no attribute 'describe'");
    assertThat(scripts.fail("class Mine(Listener): pass"))
        .contains("is not allowed; allow it with");
    assertThat(scripts.fail("class Mine(Marker): pass")).contains("no policy lists it");
  }
}
