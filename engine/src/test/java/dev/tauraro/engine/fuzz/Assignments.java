package dev.tauraro.engine.fuzz;

import java.util.List;

/** Random statements that store something, each so that what is stored stays small. */
final class Assignments {
  private static final String[] MASKS = {
    "(%s) & 0xffffffffffffffff",
    "(%s) & 0x7fffffffffffffff",
    "(%s) % 1000003",
    "(%s) %% 9223372036854775837",
    "(%s) & 0xffffffffffffffffff",
    "mask(%s)",
    "(%s) % 18446744073709551557"
  };

  private final Dice dice;
  private final Expressions expressions;
  private final Source source;

  Assignments(Dice dice, Expressions expressions, Source source) {
    this.dice = dice;
    this.expressions = expressions;
    this.source = source;
  }

  /** Writes one statement. */
  void write() {
    switch (dice.below(26)) {
      case 0, 1, 2, 3 -> source.line(intTarget() + " = " + masked(expressions.integer(3)));
      case 4, 5, 6 -> augmented();
      case 7, 8 -> source.line(target(Kind.FLOAT) + " = " + expressions.floating(3));
      case 9 ->
          source.line(
              target(Kind.FLOAT)
                  + " "
                  + dice.of("+=", "-=", "*=", "/=")
                  + " "
                  + expressions.floating(1));
      case 10, 11 -> source.line(target(Kind.STR) + " = (" + expressions.string(3) + ")[:24]");
      case 12 -> source.line(target(Kind.BOOL) + " = " + expressions.bool(3));
      case 13, 14, 15 -> lists();
      case 16, 17 -> dicts();
      case 18 -> sets();
      case 19, 20 -> source.line(target(Kind.ANY) + " = " + expressions.any(2));
      case 21, 22 -> objects();
      case 23 -> unpacking();
      case 24 -> source.line(target(Kind.TUPLE) + " = (" + expressions.tuple(2) + ")[:4]");
      default -> changing();
    }
  }

  String intTarget() {
    return target(Kind.INT);
  }

  private String target(Kind kind) {
    List<String> candidates = expressions.names().writable(kind);
    return candidates.isEmpty() || dice.oneIn(200)
        ? expressions.names().fresh("u")
        : dice.of(candidates);
  }

  private String masked(String expression) {
    return dice.of(MASKS).replace("%%", "%").replace("(%s)", "(" + expression + ")");
  }

  private void augmented() {
    String target = target(Kind.INT);
    String operator = dice.of("+=", "+=", "-=", "^=", "|=", "*=", "//=", "%=", ">>=", "&=");
    String operand = expressions.integer(operator.equals("*=") ? 0 : 1);
    switch (operator) {
      case ">>=" -> operand = "(" + operand + ") & 7";
      case "//=", "%=" -> operand = dice.oneIn(4) ? operand : "(" + operand + ") | 1";
      default -> {
        // As it is.
      }
    }
    source.line(target + " " + operator + " " + operand);
    source.line(
        dice.of(
            target + " = " + masked(target),
            "if "
                + target
                + " > 2**66 or "
                + target
                + " < -2**66: "
                + target
                + " = "
                + target
                + " % 2**61"));
  }

  private void lists() {
    boolean ints = dice.oneIn(2);
    String list = target(ints ? Kind.INTS : Kind.LIST);
    String item = ints ? masked(expressions.integer(2)) : expressions.scalar(2);
    switch (dice.below(14)) {
      case 0, 1, 2 -> source.line("if len(" + list + ") < 40: " + list + ".append(" + item + ")");
      case 3 -> risky("len(" + list + ") > 1", list + ".pop(" + dice.of("", "0", "-1", "1") + ")");
      case 4, 5 ->
          risky("len(" + list + ") > 3", list + "[" + expressions.integer(1) + " % 4] = " + item);
      case 6 -> risky("len(" + list + ") > 3", list + "[" + dice.between(-4, 3) + "] = " + item);
      case 7 ->
          source.line(
              list + ".insert(" + dice.between(-2, 3) + ", " + item + "); del " + list + "[12:]");
      case 8 ->
          source.line(
              list + "[" + dice.between(0, 3) + ":" + dice.between(0, 5) + "] = [" + item + "]");
      case 9 -> risky(list, "del " + list + "[" + dice.of("0", "-1", "1:3", "::2", ":1") + "]");
      case 10 ->
          source.line(
              list + dice.of(".reverse()", ".sort(key=str)", ".reverse()", ".sort(key=repr)"));
      case 11 ->
          source.line(
              list + " = (" + (ints ? expressions.ints(2) : expressions.list(2)) + ")[:12]");
      case 12 ->
          source.line(
              list
                  + " += "
                  + (ints ? expressions.ints(1) : expressions.list(1))
                  + "[:2]; del "
                  + list
                  + "[20:]");
      default ->
          risky(
              list,
              ints
                  ? list + "[0] += " + expressions.integer(1) + "; " + list + "[0] %= 2**65"
                  : list + ".remove(" + list + "[-1])");
    }
  }

  private void dicts() {
    String dict = target(Kind.DICT);
    String key = expressions.key(2);
    String value = expressions.scalar(2);
    switch (dice.below(9)) {
      case 0, 1, 2 -> source.line(dict + "[" + key + "] = " + value);
      case 3 -> source.line(dict + "[" + key + "] = num(" + dict + ".get(" + key + ", 0)) + 1");
      case 4 -> risky(key + " in " + dict, "del " + dict + "[" + key + "]");
      case 5 -> source.line(dict + ".pop(" + key + dice.of(", 1", ", None", ", 0") + ")");
      case 6 -> source.line(dict + ".setdefault(" + key + ", " + value + ")");
      case 7 -> source.line(dict + " = " + expressions.dict(2));
      default -> source.line(dict + ".update({" + key + ": " + value + "})");
    }
  }

  private void sets() {
    String set = target(Kind.SET);
    String member = expressions.member();
    switch (dice.below(5)) {
      case 0, 1 -> source.line(set + ".add(" + member + ")");
      case 2 -> source.line(set + ".discard(" + member + ")");
      case 3 -> risky(member + " in " + set, set + ".remove(" + member + ")");
      default -> source.line(set + " = " + expressions.set(2));
    }
  }

  /** Writes a line that raises unless a condition holds; mostly the condition is tested first. */
  private void risky(String condition, String line) {
    source.line(dice.oneIn(10) ? line : "if " + condition + ": " + line);
  }

  private void objects() {
    String object = target(Kind.OBJECT);
    source.line(
        switch (dice.below(dice.oneIn(3) ? 11 : 8)) {
          case 0, 1 -> object + ".x = " + masked(expressions.integer(2));
          case 2 -> object + ".x += " + expressions.integer(1) + "; " + object + ".x %= 2**64";
          case 3, 4 -> object + ".y = " + expressions.scalar(2);
          case 5 -> object + ".bump(" + expressions.integer(1) + ")";
          case 6 -> object + " = " + expressions.object(2);
          case 7 -> object + ".extra" + dice.below(3) + " = " + expressions.scalar(1);
          case 8 -> "trace(" + object + ", " + object + ".extra" + dice.below(3) + ")";
          case 9 ->
              "trace("
                  + object
                  + dice.of(" + ", " - ", " * ", " < ", " == ")
                  + expressions.of(dice.of(Kind.INT, Kind.OBJECT, Kind.STR), 1)
                  + ")";
          default -> object + ".n = " + object + ".total() % 1000";
        });
  }

  private void unpacking() {
    String a = target(Kind.ANY);
    String b = target(Kind.ANY);
    source.line(
        switch (dice.below(6)) {
          case 0, 1 -> a + ", " + b + " = " + b + ", " + a;
          case 2 -> a + ", " + b + " = (" + expressions.tuple(2) + " + (1, 2))[:2]";
          case 3 ->
              a
                  + ", *"
                  + target(Kind.LIST)
                  + " = ["
                  + expressions.scalar(1)
                  + "] + "
                  + expressions.list(1)
                  + "[:10]";
          case 4 ->
              target(Kind.INT)
                  + ", "
                  + a
                  + " = "
                  + masked(expressions.integer(1))
                  + ", "
                  + expressions.scalar(1);
          default ->
              "("
                  + a
                  + ", "
                  + target(Kind.STR)
                  + "), "
                  + b
                  + " = ("
                  + expressions.scalar(1)
                  + ", 'u'), "
                  + expressions.scalar(1);
        });
  }

  /** A variable that changes its type from one statement to the next. */
  private void changing() {
    String variable = target(Kind.ANY);
    source.line(
        switch (dice.below(6)) {
          case 0 -> variable + " = num(" + variable + ") + " + dice.of("1", "0.5", "True", "2**63");
          case 1 -> variable + " = str(" + variable + ")[:10]";
          case 2 -> variable + " = [" + expressions.scalar(1) + "]";
          case 3 ->
              variable
                  + " = "
                  + variable
                  + " + "
                  + expressions.integer(1)
                  + " if type("
                  + variable
                  + ") in (int, float, bool) else "
                  + expressions.floating(1);
          case 4 -> variable + " = float(num(" + variable + ") % 1000)";
          default -> variable + " = not " + variable;
        });
    source.line(
        "if type("
            + variable
            + ") is str and len("
            + variable
            + ") > 30: "
            + variable
            + " = "
            + variable
            + "[:9]");
  }
}
