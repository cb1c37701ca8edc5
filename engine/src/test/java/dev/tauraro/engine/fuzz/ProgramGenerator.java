package dev.tauraro.engine.fuzz;

import java.util.ArrayList;
import java.util.List;

/**
 * Random programs that end soon, print much, and print the same in every correct implementation.
 *
 * <p>A program is a prelude, a few classes, functions and generators, and top-level blocks, each of
 * which catches and prints what it raises.
 */
final class ProgramGenerator {
  private static final String PRELUDE =
      """
      inf = float('inf')
      i_g0 = 3
      i_g1 = 9223372036854775800
      traced = 0
      def trace(*values):
          global traced
          traced += 1
          if traced <= 80 or traced % 61 == 0:
              print(*[repr(value)[:120] for value in values])
      def mask(value):
          return value & 0xffffffffffffffff if type(value) in (int, bool) else 7
      def num(value):
          if type(value) is int or type(value) is bool:
              return value
          return len(repr(value)) % 50
      def counted(n):
          k = 0
          while k < n:
              yield k
              k += 1
      class Odd(Exception):
          def __init__(self, code, note):
              super().__init__(note)
              self.code = code
      class Guard:
          def __init__(self, swallows):
              self.swallows = swallows
          def __enter__(self):
              return self
          def __exit__(self, kind, value, traceback):
              trace(kind.__name__ if kind else None)
              return self.swallows
      class Thing:
          n = 1
          def __init__(self, x, y):
              self.x = x
              self.y = y
          def total(self):
              return self.x * 3 + self.n
          def bump(self, by):
              self.x = (self.x + by) % 2**65
              return self
          @property
          def prop(self):
              return self.x & 255
          def __repr__(self):
              return f'{type(self).__name__}({self.x}, {self.y!r})'
          def __add__(self, other):
              if isinstance(other, Thing):
                  return type(self)((self.x + other.x) % 2**66, self.y)
              if isinstance(other, int):
                  return type(self)((self.x + other) % 2**66, other % 100)
              return NotImplemented
          def __lt__(self, other):
              return self.x < (other.x if isinstance(other, Thing) else other)
          def __eq__(self, other):
              return isinstance(other, Thing) and self.x == other.x
      o_main = Thing(1, 'y')
      """;

  private static final int BUDGET = 6000;

  private final Dice dice;
  private final Source source = new Source();
  private final Expressions expressions;
  private final Statements statements;
  private final Names globals = new Names("_");

  ProgramGenerator(long seed) {
    dice = new Dice(seed);
    expressions = new Expressions(dice);
    statements = new Statements(dice, expressions, source);
    expressions.use(globals);
  }

  /** The program of this seed. */
  String generate() {
    PRELUDE.lines().forEach(source::line);
    expressions.addClass("Thing");
    globals.readable(Kind.INT).add("i_g0");
    globals.readable(Kind.INT).add("i_g1");
    globals.mayWrite(Kind.INT, "i_g0");
    globals.mayWrite(Kind.INT, "i_g1");
    globals.readable(Kind.OBJECT).add("o_main");
    expressions.afford(0);
    declareAll(globals, 2);
    for (int i = dice.below(2); i > 0; i--) {
      subclass(i);
    }
    for (int i = dice.between(1, 4); i > 0; i--) {
      function(i);
    }
    for (int i = dice.below(3); i > 0; i--) {
      generatorFunction(i);
    }
    if (dice.oneIn(2)) {
      recursion();
    }
    for (int i = dice.between(4, 9); i > 0; i--) {
      topLevelBlock();
    }
    printAll();
    return source.toString();
  }

  private void declareAll(Names names, int each) {
    for (Kind kind : Kind.values()) {
      for (int i = kind == Kind.INT ? each + 1 : each; i > 0; i--) {
        String value = kind == Kind.OBJECT ? "Thing(" + i + ", None)" : expressions.of(kind, 1);
        String name = names.fresh(kind.prefix());
        source.line(name + " = " + safe(kind, value));
        names.readable(kind).add(name);
        names.mayWrite(kind, name);
      }
    }
  }

  /** An initial value that can't raise. */
  private String safe(Kind kind, String value) {
    return switch (kind) {
      case INT -> dice.of("0", "1", "-5", "9223372036854775807", "2**64", "-2**63", "12345");
      case FLOAT -> dice.of("0.0", "1.5", "-2.25", "1e10", "0.1");
      case BOOL -> dice.of("True", "False");
      case STR -> dice.of("''", "'abc'", "'x😀'", "'hello world'");
      case INTS -> dice.of("[1, 2, 3]", "[5, 0, -7, 2**63 - 1]", "list(range(8))", "[0, 0, 0]");
      case LIST ->
          dice.of("[]", "[1, 2.5, 'c']", "[0.5, 1.5, 2.5]", "['a', 'b', None]", "[True, 2]");
      case DICT -> dice.of("{}", "{0: 1, 1: 2}", "{'a': 1, 'b': 0.5}");
      case SET -> dice.of("set()", "{1, 2, 3}");
      case TUPLE -> dice.of("(1, 2)", "(0.5, 'x')", "()");
      case OBJECT, ANY ->
          kind == Kind.ANY ? dice.of("0", "1.5", "'s'", "None", "[1]", "2**63") : value;
    };
  }

  private void subclass(int index) {
    String name = "Sub" + index;
    source.open("class " + name + "(Thing):");
    if (dice.oneIn(2)) {
      source.line("n = " + dice.of("5", "0.5", "2**63", "-1"));
    }
    if (dice.oneIn(2)) {
      source.open("def total(self):");
      source.line("return super().total() " + dice.of("+ 1", "- self.x", "* 2", "// 3"));
      source.close();
    }
    if (dice.oneIn(2)) {
      source.open("def __init__(self, x, y):");
      source.line("super().__init__(x, y)");
      source.line("self.extra0 = " + dice.of("x", "y", "0", "'e'"));
      source.close();
    }
    source.line("tag = '" + name + "'");
    source.close();
    expressions.addClass(name);
  }

  private Names functionScope(String name) {
    Names names = globals.inner("_" + name);
    expressions.use(names);
    return names;
  }

  private void function(int index) {
    String name = "f" + index;
    int required = dice.below(3);
    int optional = dice.below(3);
    int keywords = dice.below(3) == 0 ? 1 : 0;
    boolean variadic = dice.oneIn(4);
    List<String> parameters = new ArrayList<>();
    List<String> readable = new ArrayList<>();
    for (int i = 0; i < required + optional; i++) {
      String parameter = "i_p" + i;
      parameters.add(i < required ? parameter : parameter + "=" + dice.of("1", "-3", "2**63 - 1"));
      readable.add(parameter);
    }
    if (variadic) {
      parameters.add("*p_rest");
    } else if (keywords > 0) {
      parameters.add("*");
    }
    for (int i = 0; i < keywords; i++) {
      parameters.add("k" + i + "=" + dice.of("2", "10**20"));
      readable.add("k" + i);
    }
    source.open("def " + name + "(" + String.join(", ", parameters) + "):");
    Names names = functionScope(name);
    if (dice.oneIn(3)) {
      source.line("global i_g0, i_g1");
      names.mayWrite(Kind.INT, "i_g0");
      names.mayWrite(Kind.INT, "i_g1");
    }
    for (String parameter : readable) {
      names.readable(Kind.INT).add(parameter);
      names.mayWrite(Kind.INT, parameter);
    }
    if (variadic) {
      names.readable(Kind.TUPLE).add("p_rest");
    }
    expressions.afford(0);
    declareAll(names, 1);
    boolean heavy = dice.oneIn(2);
    int cost = heavy ? 600 : 12;
    statements.block(new Statements.Place(1, cost, false, true, false), dice.between(1, 4));
    expressions.afford(0);
    source.line("return " + expressions.integer(2));
    source.close();
    expressions.use(globals);
    expressions.add(new Callable(name, required, optional, keywords, variadic, cost * 2 + 10));
  }

  private void generatorFunction(int index) {
    String name = "gen" + index;
    source.open("def " + name + "(i_p0):");
    Names names = functionScope(name);
    names.readable(Kind.INT).add("i_p0");
    declareAll(names, 1);
    String variable = names.declareReadOnly(Kind.INT);
    source.open("for " + variable + " in range(" + dice.of("3", "20", "150") + "):");
    expressions.afford(0);
    statements.block(new Statements.Place(3, 3, true, false, false), dice.between(1, 3));
    source.line("yield " + dice.of(expressions.integer(2), variable, expressions.integer(1)));
    source.close();
    source.close();
    expressions.use(globals);
    source.open("def sum_" + name + "(i_p0):");
    source.line("total = 0");
    source.open("for value in " + name + "(i_p0):");
    source.line("total = (total * 3 + value) % 2**64");
    source.close();
    source.line("return total");
    source.close();
    expressions.add(new Callable("sum_" + name, 1, 0, 0, false, 700));
  }

  private void recursion() {
    source.open("def rec(n, i_a, i_b=1):");
    Names names = functionScope("rec");
    names.readable(Kind.INT).add("i_a");
    names.readable(Kind.INT).add("i_b");
    expressions.afford(0);
    source.open("if n <= 0:");
    source.line("return " + dice.of("i_a", "i_b", "i_a % 1000", "1"));
    source.close();
    source.line("i_b = mask(" + expressions.integer(2) + ")");
    boolean twice = dice.oneIn(2);
    String first = "rec(n - 1, (i_a + i_b) % 2**65, i_b)";
    source.line(
        "return "
            + (twice
                ? "(" + first + " + rec(n - 2, i_b)) % 2**70"
                : "(" + first + dice.of(" + ", " ^ ", " - ", " * 3 + ") + "n) % 2**66"));
    source.close();
    expressions.use(globals);
    source.open("def run_rec(i_p0):");
    source.line("return rec(" + (twice ? dice.between(3, 9) : dice.between(5, 150)) + ", i_p0)");
    source.close();
    expressions.add(new Callable("run_rec", 1, 0, 0, false, 400));
  }

  private void topLevelBlock() {
    source.open("try:");
    statements.block(new Statements.Place(1, BUDGET, false, false, false), dice.between(1, 3));
    source.close();
    source.open("except Exception as error:");
    source.line("print(type(error).__name__, str(error)[:200])");
    source.close();
  }

  private void printAll() {
    source.line("print(traced)");
    for (Kind kind : Kind.values()) {
      for (String name : globals.writable(kind)) {
        String shown = kind == Kind.SET ? "sorted(" + name + ", key=repr)" : name;
        source.line("print('" + name + "', repr(" + shown + ")[:300])");
      }
    }
  }
}
