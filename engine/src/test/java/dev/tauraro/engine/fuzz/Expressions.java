package dev.tauraro.engine.fuzz;

import java.util.ArrayList;
import java.util.List;

/**
 * Random expressions.
 *
 * <p>An expression of a kind mostly has that type; now and then it raises, which the statements
 * around it expect. Sizes stay small: products are a few levels deep and variables are kept short
 * by the statements that assign them. Nothing depends on the order of a set, on an address or on a
 * hash of a string, and floats see only operations that IEEE 754 defines to the last bit.
 */
final class Expressions {
  private static final String[] INTS = {
    "0", "1", "2", "3", "5", "7", "10", "13", "31", "63", "64", "100", "255", "1000", "65537",
    "(-1)", "(-2)", "(-3)", "(-7)", "(-64)", "(-1000)", "True", "False"
  };
  private static final String[] EDGES = {
    "2147483647",
    "2147483648",
    "(-2147483648)",
    "(-2147483649)",
    "4294967296",
    "3037000499",
    "3037000500",
    "9007199254740993",
    "4611686018427387904",
    "9223372036854775806",
    "9223372036854775807",
    "9223372036854775808",
    "(-9223372036854775807)",
    "(-9223372036854775808)",
    "(-9223372036854775809)",
    "18446744073709551615",
    "18446744073709551616",
    "(-18446744073709551616)",
    "10**30",
    "(-10**25)"
  };
  private static final String[] FLOATS = {
    "0.0",
    "-0.0",
    "1.0",
    "0.5",
    "-1.5",
    "0.1",
    "2.5",
    "3.0",
    "1e10",
    "-1e-3",
    "1e16",
    "1e308",
    "5e-324",
    "9007199254740992.0",
    "9.223372036854776e18",
    "-9.3e18",
    "inf",
    "-inf",
    "100.0"
  };
  private static final String[] STRINGS = {
    "''",
    "'a'",
    "'b'",
    "'abc'",
    "'xyz'",
    "'hello'",
    "'é'",
    "'日本'",
    "'😀'",
    "'a😀b'",
    "'12'",
    "'-7'",
    "'1.5'",
    "' pad '",
    "'a,b,c'",
    "'Ab'",
    "'\\n'",
    "\"it's\""
  };
  private static final String[] SPECS = {
    "", "d", "5d", "<6", ">7", "^8", "+d", "05d", "x", "#x", "b", ",", "e", ".2f", "8.3f", "g",
    ".3g", "%", "_", "o", "s", "*^9", "+.1e", "010", ".1f"
  };

  private final Dice dice;
  private final List<Callable> functions = new ArrayList<>();
  private final List<String> classes = new ArrayList<>();
  private Names names;
  private int affordable = 1;

  Expressions(Dice dice) {
    this.dice = dice;
  }

  /** Sets which variables expressions use from now on. */
  void use(Names current) {
    names = current;
  }

  Names names() {
    return names;
  }

  /** Sets the cost that a call may have from now on; 0 for no calls. */
  void afford(int cost) {
    affordable = cost;
  }

  int affordable() {
    return affordable;
  }

  void add(Callable function) {
    functions.add(function);
  }

  void addClass(String name) {
    classes.add(name);
  }

  List<String> classes() {
    return classes;
  }

  String of(Kind kind, int depth) {
    return switch (kind) {
      case INT -> integer(depth);
      case FLOAT -> floating(depth);
      case BOOL -> bool(depth);
      case STR -> string(depth);
      case INTS -> ints(depth);
      case LIST -> list(depth);
      case DICT -> dict(depth);
      case SET -> set(depth);
      case TUPLE -> tuple(depth);
      case OBJECT -> object(depth);
      case ANY -> any(depth);
    };
  }

  private String variable(Kind kind) {
    List<String> candidates = names.readable(kind);
    return candidates.isEmpty() ? null : dice.of(candidates);
  }

  private String variableOr(Kind kind, String otherwise) {
    String variable = variable(kind);
    return variable == null ? otherwise : variable;
  }

  String integer(int depth) {
    if (depth <= 0 || dice.oneIn(5)) {
      String variable = dice.oneIn(4) ? null : variable(Kind.INT);
      return variable != null ? variable : dice.oneIn(4) ? dice.of(EDGES) : dice.of(INTS);
    }
    int d = depth - 1;
    return switch (dice.below(31)) {
      case 0, 1, 2 -> "(" + integer(d) + " + " + integer(d) + ")";
      case 3, 4, 5 -> "(" + integer(d) + " - " + integer(d) + ")";
      case 6, 7 -> "(" + integer(d) + " * " + integer(d) + ")";
      case 8, 9 -> "(" + integer(d) + " // " + divisor(d) + ")";
      case 10, 11 -> "(" + integer(d) + " % " + divisor(d) + ")";
      case 12 -> "(" + integer(d) + dice.of(" & ", " | ", " ^ ") + integer(d) + ")";
      case 13 -> "(" + integer(d) + " << (" + integer(d) + " % " + dice.between(2, 70) + "))";
      case 14 -> "(" + integer(d) + " >> (" + integer(d) + " & 63))";
      case 15 -> dice.of("-", "~", "+", "abs") + "(" + integer(d) + ")";
      case 16 -> "((" + integer(d) + " % 100003) ** " + dice.of("2", "3", "0", "1", "5") + ")";
      case 17 -> "len(" + of(dice.of(Kind.STR, Kind.INTS, Kind.DICT, Kind.SET, Kind.LIST), d) + ")";
      case 18 -> "(" + integer(d) + " if " + bool(d) + " else " + integer(d) + ")";
      case 19 -> element(d);
      case 20 -> dice.of("min", "max") + "(" + integer(d) + ", " + integer(d) + ")";
      case 21 -> "int(" + of(dice.of(Kind.FLOAT, Kind.INT, Kind.BOOL), d) + ")";
      case 22 -> "divmod(" + integer(d) + ", " + divisor(d) + ")[" + dice.below(2) + "]";
      case 23 -> "sum(" + ints(d) + ")";
      case 24, 25 -> call(d);
      case 26 -> attribute();
      case 27 -> "hash(" + integer(d) + ")";
      case 28 -> "int(str(" + integer(d) + ")[-3:])";
      case 29 -> "(" + integer(d) + ").bit_length()";
      default -> "(" + bool(d) + " + " + integer(d) + ")";
    };
  }

  private String divisor(int depth) {
    return dice.oneIn(12) ? integer(depth) : "(" + integer(depth) + " | 1)";
  }

  /**
   * An element of a collection; {@code num} of the prelude makes an int of what may be anything.
   */
  private String element(int depth) {
    return switch (dice.below(9)) {
      case 0, 1, 2 -> variableOr(Kind.INTS, "[1, 2]") + "[" + integer(depth) + " % 3]";
      case 3 -> "[" + integer(depth) + ", " + integer(depth) + "][" + integer(depth) + " & 1]";
      case 4 -> "num(" + variableOr(Kind.DICT, "{}") + ".get(" + key(depth) + "))";
      case 5 -> "num(" + variableOr(Kind.TUPLE, "(1, 2)") + "[" + dice.between(-2, 2) + "])";
      case 6 ->
          dice.oneIn(4)
              ? "num(" + variableOr(Kind.DICT, "{}") + "[" + key(depth) + "])"
              : "num({0: 5, 1: 2.5, 2: 's', 3: None, 4: True}[" + integer(depth) + " % 5])";
      case 7 ->
          "num("
              + variableOr(Kind.LIST, "[1]")
              + "["
              + integer(depth)
              + dice.of(" % 2", " % 3", "")
              + "])";
      default -> "(" + integer(depth) + ", 4, 2)[" + dice.between(-3, 2) + "]";
    };
  }

  private String call(int depth) {
    List<Callable> cheap =
        functions.stream().filter(function -> function.cost() <= affordable).toList();
    return cheap.isEmpty() ? integer(depth) : callOf(dice.of(cheap), depth);
  }

  /** A call that mostly fits the function's parameters. */
  String callOf(Callable function, int depth) {
    List<String> arguments = new ArrayList<>();
    int positional = function.required() + dice.below(function.optional() + 1);
    if (dice.oneIn(25)) {
      positional += dice.of(-1, 1);
    }
    if (function.variadic() && dice.oneIn(3)) {
      positional = function.required() + function.optional() + dice.below(3);
    }
    for (int i = 0; i < positional; i++) {
      arguments.add(integer(depth));
    }
    if (function.variadic() && dice.oneIn(6)) {
      arguments.add("*" + ints(depth));
    }
    for (int i = 0; i < function.keywords(); i++) {
      if (dice.oneIn(2)) {
        arguments.add("k" + i + "=" + integer(depth));
      }
    }
    return function.name() + "(" + String.join(", ", arguments) + ")";
  }

  private String attribute() {
    return variableOr(Kind.OBJECT, "o_main") + "." + dice.of("x", "x", "n", "total()", "prop");
  }

  String floating(int depth) {
    if (depth <= 0 || dice.oneIn(5)) {
      String variable = dice.oneIn(4) ? null : variable(Kind.FLOAT);
      return variable != null ? variable : dice.of(FLOATS);
    }
    int d = depth - 1;
    return switch (dice.below(13)) {
      case 0, 1 -> "(" + floating(d) + " + " + number(d) + ")";
      case 2, 3 -> "(" + number(d) + " - " + floating(d) + ")";
      case 4 -> "(" + floating(d) + " * " + number(d) + ")";
      case 5 -> "(" + number(d) + " / " + number(d) + ")";
      case 6 -> "(" + floating(d) + " // " + number(d) + ")";
      case 7 -> "(" + number(d) + " % " + floating(d) + ")";
      case 8 -> "abs(" + floating(d) + ")";
      case 9 -> "float(" + of(dice.of(Kind.INT, Kind.BOOL, Kind.FLOAT), d) + ")";
      case 10 -> "(" + floating(d) + " if " + bool(d) + " else " + number(d) + ")";
      case 11 -> "round(" + floating(d) + ", " + dice.below(4) + ")";
      default -> "-(" + floating(d) + ")";
    };
  }

  private String number(int depth) {
    return of(dice.of(Kind.INT, Kind.FLOAT, Kind.FLOAT, Kind.BOOL), depth);
  }

  String bool(int depth) {
    if (depth <= 0) {
      return variableOr(Kind.BOOL, dice.of("True", "False"));
    }
    int d = depth - 1;
    return switch (dice.below(12)) {
      case 0, 1, 2 -> "(" + integer(d) + comparison() + integer(d) + ")";
      case 3 -> "(" + number(d) + comparison() + number(d) + ")";
      case 4 -> "(" + integer(d) + comparison() + integer(d) + comparison() + number(d) + ")";
      case 5 -> "(not " + any(d) + ")";
      case 6 -> "(" + bool(d) + dice.of(" and ", " or ") + bool(d) + ")";
      case 7 -> "(" + string(d) + comparison() + string(d) + ")";
      case 8 -> "(" + key(d) + dice.of(" in ", " not in ") + container(d) + ")";
      case 9 -> "isinstance(" + any(d) + ", " + dice.of("int", "float", "str", "(int, list)") + ")";
      case 10 -> "(" + any(d) + dice.of(" == ", " != ") + any(d) + ")";
      default -> "(" + any(d) + " is" + dice.of("", " not") + " None)";
    };
  }

  private String container(int depth) {
    return of(dice.of(Kind.INTS, Kind.LIST, Kind.DICT, Kind.SET, Kind.TUPLE), depth);
  }

  private String comparison() {
    return dice.of(" < ", " <= ", " > ", " >= ", " == ", " != ");
  }

  String string(int depth) {
    if (depth <= 0 || dice.oneIn(4)) {
      String variable = dice.oneIn(3) ? null : variable(Kind.STR);
      return variable != null ? variable : dice.of(STRINGS);
    }
    int d = depth - 1;
    return switch (dice.below(16)) {
      case 0, 1 -> "(" + string(d) + " + " + string(d) + ")";
      case 2 -> "(" + string(d) + " * (" + integer(d) + " % 4))";
      case 3 -> string(d) + "[" + slice(d) + "]";
      case 4 -> "(" + string(d) + " + 'pqr')[" + dice.between(-4, 2) + "]";
      case 5 -> "str(" + any(d) + ")[:20]";
      case 6, 7 -> "f\"" + "{" + formattable(d) + dice.of("", "!r", "!s") + "}\"";
      case 8 -> "format(" + number(d) + ", '" + dice.of(SPECS) + "')";
      case 9 -> string(d) + "." + dice.of("upper()", "lower()", "strip()", "title()", "swapcase()");
      case 10 -> string(d) + ".replace(" + string(0) + ", " + string(0) + ")";
      case 11 ->
          "('"
              + dice.of("%s|%r", "%5s|%s", "%-4s%r")
              + "' % ("
              + any(d)
              + ", "
              + any(d)
              + "))[:30]";
      case 12 -> "'-'.join(map(str, " + list(d) + "))[:40]";
      case 13 -> "chr(97 + " + integer(d) + " % 26)";
      case 14 -> "repr(" + any(d) + ")[:20]";
      default -> "('" + dice.of("%d", "%5d", "%x", "%.2f", "%e", "%+d") + "' % " + number(0) + ")";
    };
  }

  /** An expression that may stand inside an f-string with double quotes. */
  private String formattable(int depth) {
    String text = of(dice.of(Kind.INT, Kind.FLOAT, Kind.BOOL), depth);
    return text.contains("\"") || text.contains("\\") || text.contains("{") || text.contains("!=")
        ? variableOr(Kind.INT, "5")
        : text;
  }

  private String slice(int depth) {
    String step = dice.oneIn(3) ? ":" + dice.of("2", "-1", "-2", "3", "1") : "";
    return dice.of("", dice.between(-4, 4) + "", "len(" + string(0) + ")")
        + ":"
        + dice.of("", dice.between(-4, 6) + "", integer(Math.min(depth, 1)) + " % 5")
        + step;
  }

  String ints(int depth) {
    if (depth <= 0 || dice.oneIn(3)) {
      return variableOr(Kind.INTS, dice.of("[]", "[1, 2, 3]", "[9223372036854775807, 1]"));
    }
    int d = depth - 1;
    String item = names.fresh("c");
    return switch (dice.below(7)) {
      case 0 -> "[" + integer(d) + ", " + integer(d) + ", " + integer(d) + "]";
      case 1 -> "(" + ints(d) + " + " + ints(d) + ")[:12]";
      case 2 -> ints(d) + "[" + slice(d) + "]";
      case 3 -> "list(range(" + dice.between(-3, 3) + ", " + dice.between(-2, 9) + "))";
      case 4 -> "sorted(" + ints(d) + dice.of("", ", reverse=True", ", key=abs") + ")";
      case 5 ->
          "["
              + item
              + dice.of(" + 1", " * 2", " // 3", " & 7", " - i_g0")
              + " for "
              + item
              + " in "
              + ints(d)
              + "]";
      default ->
          "["
              + item
              + " for "
              + item
              + " in range("
              + dice.below(9)
              + ") if "
              + item
              + " % "
              + dice.between(1, 4)
              + " == "
              + dice.below(3)
              + "]";
    };
  }

  String list(int depth) {
    if (depth <= 0 || dice.oneIn(3)) {
      return variableOr(Kind.LIST, dice.of("[]", "[1, 2, 3]", "[0.5, 1.5]", "['a', 1]"));
    }
    int d = depth - 1;
    String item = names.fresh("c");
    return switch (dice.below(10)) {
      case 0 -> "[" + scalar(d) + ", " + scalar(d) + ", " + scalar(d) + "]";
      case 1 -> "[" + scalar(d) + ", " + scalar(d) + "]";
      case 2 -> "[" + floating(d) + ", " + floating(d) + "]";
      case 3 -> "(" + list(d) + " + " + list(d) + ")[:12]";
      case 4 -> list(d) + "[" + slice(d) + "]";
      case 5 -> "sorted(" + container(d) + ", key=repr)";
      case 6 -> "[" + mapped(item) + " for " + item + " in " + list(d) + "]";
      case 7 -> "list(" + dice.of("reversed(", "map(str, ", "filter(None, ") + list(d) + "))";
      case 8 -> "(" + list(d) + " * (" + integer(d) + " % 3))[:10]";
      default -> string(d) + ".split(" + dice.of("", "','", "'a'") + ")";
    };
  }

  private String mapped(String item) {
    return dice.of("%s", "str(%s)[:4]", "%s if %s else None", "repr(%s)[:2]", "%s == 1")
        .replace("%s", item);
  }

  String tuple(int depth) {
    int d = depth - 1;
    return switch (depth <= 0 ? dice.below(2) : dice.below(5)) {
      case 0 -> variableOr(Kind.TUPLE, "(1, 2)");
      case 1 -> dice.of("()", "(1,)", "(2, 0.5)", "('a', None)");
      case 2 -> "(" + scalar(d) + ", " + scalar(d) + ")";
      case 3 -> "tuple(" + list(d) + ")";
      default -> "divmod(" + integer(d) + ", " + divisor(d) + ")";
    };
  }

  String key(int depth) {
    return switch (dice.below(6)) {
      case 0, 1, 2 -> "(" + integer(depth - 1) + " % 5)";
      case 3 -> string(0);
      case 4 -> "(" + integer(0) + ", " + string(0) + ")";
      default -> dice.of("None", "True", "1.0", "2.5", "0.0", "2**63");
    };
  }

  String dict(int depth) {
    int d = depth - 1;
    String item = names.fresh("c");
    return switch (depth <= 0 ? dice.below(2) : dice.below(6)) {
      case 0, 1 -> variableOr(Kind.DICT, "{}");
      case 2 -> "{" + key(d) + ": " + scalar(d) + ", " + key(d) + ": " + scalar(d) + "}";
      case 3 ->
          "{" + item + ": " + integer(d) + " for " + item + " in range(" + dice.below(6) + ")}";
      case 4 -> "{**" + dict(d) + ", " + key(d) + ": " + scalar(d) + "}";
      default -> "dict(" + dict(d) + ")";
    };
  }

  String set(int depth) {
    int d = depth - 1;
    return switch (depth <= 0 ? dice.below(2) : dice.below(5)) {
      case 0, 1 -> variableOr(Kind.SET, "{1, 2}");
      case 2 -> "{" + member() + ", " + member() + "}";
      case 3 -> "(" + set(d) + dice.of(" | ", " & ", " - ", " ^ ") + set(d) + ")";
      default -> "set(range(" + dice.below(8) + "))";
    };
  }

  /** A member of a set; equal members are of one type, as it is open which of two a set keeps. */
  String member() {
    return dice.oneIn(3) ? string(0) : "int(" + integer(1) + " % 9)";
  }

  String object(int depth) {
    if (classes.isEmpty() || depth <= 0 || affordable < 3) {
      return variableOr(Kind.OBJECT, "o_main");
    }
    return dice.of(classes) + "(" + integer(depth - 1) + ", " + scalar(depth - 1) + ")";
  }

  /** What may be put into a collection: never a collection, so that nothing nests without end. */
  String scalar(int depth) {
    Kind kind = dice.of(Kind.INT, Kind.INT, Kind.FLOAT, Kind.BOOL, Kind.STR);
    return dice.oneIn(12) ? "None" : of(kind, depth);
  }

  /** An expression of some kind whose printed form does not depend on hashes. */
  String any(int depth) {
    String variable = dice.oneIn(3) ? variable(Kind.ANY) : null;
    if (variable != null) {
      return variable;
    }
    Kind kind =
        dice.of(
            Kind.INT,
            Kind.INT,
            Kind.INT,
            Kind.FLOAT,
            Kind.FLOAT,
            Kind.BOOL,
            Kind.STR,
            Kind.STR,
            Kind.INTS,
            Kind.LIST,
            Kind.TUPLE,
            Kind.DICT,
            Kind.OBJECT);
    return dice.oneIn(15) ? "None" : of(kind, depth);
  }
}
