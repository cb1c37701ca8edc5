package dev.tauraro.engine.fuzz;

import java.util.ArrayList;
import java.util.List;

/**
 * Random simple statements and the blocks that hold them.
 *
 * <p>Each block has a cost that it may have: about how many statements it executes. Loops divide it
 * by their trips, so a program ends soon whatever it nests.
 */
final class Statements {
  private static final int MAX_DEPTH = 4;

  /** About how many statements a piece of program from {@link Idioms} executes. */
  private static final int IDIOM_COST = 300;

  private static final int IDIOM_DEPTH = 3;

  private final Dice dice;
  private final Expressions expressions;
  private final Source source;
  private final Idioms idioms;
  private final Assignments assignments;

  /** Where a block stands. */
  record Place(int depth, int cost, boolean inLoop, boolean inFunction, boolean inFinally) {
    Place deeper() {
      return new Place(depth + 1, cost, inLoop, inFunction, inFinally);
    }

    Place loop(int trips) {
      return new Place(depth + 1, cost / Math.max(1, trips), true, inFunction, false);
    }

    Place finallyBlock() {
      return new Place(depth + 1, cost, false, inFunction, true);
    }
  }

  Statements(Dice dice, Expressions expressions, Source source) {
    this.dice = dice;
    this.expressions = expressions;
    this.source = source;
    this.assignments = new Assignments(dice, expressions, source);
    this.idioms = new Idioms(dice, expressions, source);
  }

  Assignments assignments() {
    return assignments;
  }

  /** Writes an indented block of {@code count} statements. */
  void block(Place place, int count) {
    for (int i = 0; i < count; i++) {
      statement(place);
    }
  }

  void statement(Place place) {
    expressions.afford(place.cost());
    if (place.cost() >= IDIOM_COST && place.depth() <= IDIOM_DEPTH && dice.oneIn(4)) {
      idiom(place);
      return;
    }
    int choice = place.depth() >= MAX_DEPTH || place.cost() < 4 ? dice.below(54) : dice.below(100);
    if (choice < 44) {
      assignments.write();
    } else if (choice < 49) {
      trace();
    } else if (choice < 53) {
      jump(place);
    } else if (choice < 54) {
      failing();
    } else if (choice < 66) {
      conditional(place);
    } else if (choice < 78) {
      forLoop(place);
    } else if (choice < 84) {
      whileLoop(place);
    } else if (choice < 94) {
      tryBlock(place);
    } else if (choice < 96) {
      with(place);
    } else {
      closure(place);
    }
  }

  private void idiom(Place place) {
    expressions.afford(place.cost() / IDIOM_COST);
    Place within = new Place(place.depth() + 2, 3, true, place.inFunction(), false);
    idioms.write(() -> block(within, dice.between(1, 2)));
  }

  void trace() {
    Kind kind = dice.of(Kind.INT, Kind.FLOAT, Kind.STR, Kind.ANY, Kind.LIST, Kind.INTS, Kind.DICT);
    source.line(
        dice.oneIn(4)
            ? "trace(sorted(" + expressions.set(1) + ", key=repr))"
            : "trace(" + expressions.of(kind, 1) + ", " + expressions.any(1) + ")");
  }

  private void jump(Place place) {
    if (place.inLoop() && !place.inFinally()) {
      source.open("if " + expressions.bool(1) + ":");
      source.line(dice.of("break", "continue", "continue"));
      source.close();
    } else if (place.inFunction() && !place.inFinally()) {
      source.open("if " + expressions.bool(1) + ":");
      source.line("return " + expressions.integer(1));
      source.close();
    } else {
      assignments.write();
    }
  }

  private void failing() {
    source.open("if " + expressions.bool(1) + ":");
    source.line(
        dice.of(
            "raise ValueError(" + expressions.scalar(1) + ")",
            "raise KeyError(" + expressions.scalar(1) + ")",
            "raise Odd(" + expressions.integer(1) + ", " + expressions.scalar(1) + ")",
            "assert " + expressions.bool(1) + ", " + expressions.scalar(1),
            "[][" + expressions.integer(1) + "]",
            expressions.any(1) + " + " + expressions.any(1),
            "(" + expressions.any(1) + ")." + dice.of("missing", "x", "append"),
            "1 // (" + expressions.integer(1) + " % 3)"));
    source.close();
  }

  private void conditional(Place place) {
    source.open("if " + expressions.bool(2) + ":");
    block(place.deeper(), dice.between(1, 3));
    source.close();
    if (dice.oneIn(3)) {
      source.open("elif " + expressions.bool(2) + ":");
      block(place.deeper(), dice.between(1, 2));
      source.close();
    }
    if (dice.oneIn(2)) {
      source.open("else:");
      block(place.deeper(), dice.between(1, 2));
      source.close();
    }
  }

  private int trips(Place place) {
    int trips = dice.of(1, 2, 3, 5, 8, 12, 30, 60, 130, 250, 400);
    return Math.min(trips, Math.max(1, place.cost() / 4));
  }

  private void forLoop(Place place) {
    int trips = trips(place);
    Names names = expressions.names();
    List<String> declared = new ArrayList<>();
    switch (dice.below(10)) {
      case 0, 1, 2, 3 -> {
        String variable = names.declareReadOnly(Kind.INT);
        declared.add(variable);
        source.open("for " + variable + " in " + range(trips) + ":");
      }
      case 4 -> {
        String variable = names.declareReadOnly(Kind.INT);
        declared.add(variable);
        trips = Math.min(trips, 12) * 3;
        source.open("for " + variable + " in " + expressions.ints(2) + " * 3:");
      }
      case 5 -> {
        String variable = names.declareReadOnly(Kind.ANY);
        declared.add(variable);
        trips = 12;
        source.open("for " + variable + " in " + expressions.list(2) + "[:12]:");
      }
      case 6 -> {
        String index = names.declareReadOnly(Kind.INT);
        String item = names.declareReadOnly(Kind.ANY);
        declared.add(index);
        declared.add(item);
        trips = 12;
        source.open(
            "for " + index + ", " + item + " in enumerate(" + expressions.list(1) + "[:12]):");
      }
      case 7 -> {
        String left = names.declareReadOnly(Kind.INT);
        String right = names.declareReadOnly(Kind.INT);
        declared.add(left);
        declared.add(right);
        String second =
            dice.of(range(trips), "reversed(" + range(trips) + ")", "counted(" + trips + ")");
        source.open(
            "for " + left + ", " + right + " in zip(" + range(trips) + ", " + second + "):");
      }
      case 8 -> {
        String item = names.declareReadOnly(Kind.STR);
        declared.add(item);
        trips = 25;
        source.open("for " + item + " in " + expressions.string(2) + "[:25]:");
      }
      default -> {
        String variable = names.declareReadOnly(Kind.INT);
        declared.add(variable);
        source.open("for " + variable + " in counted(" + trips + "):");
      }
    }
    body(place.loop(trips));
    source.close();
    orElse(place);
    if (dice.oneIn(8)) {
      source.line("trace(" + String.join(", ", declared) + ")");
    }
    // Still bound after the loop unless it made no trip: reading it may be a NameError then.
    if (!dice.oneIn(20)) {
      for (String name : declared) {
        for (Kind kind : Kind.values()) {
          names.forget(kind, name);
        }
      }
    }
  }

  /** The body of a loop; now and then it goes on whatever is raised in it. */
  private void body(Place place) {
    if (dice.oneIn(3)) {
      block(place, dice.between(1, 4));
      return;
    }
    source.open("try:");
    block(place.deeper(), dice.between(1, 4));
    source.close();
    source.open("except Exception as error:");
    source.line("trace(type(error).__name__, str(error)[:200])");
    source.close();
  }

  private String range(int trips) {
    return switch (dice.below(6)) {
      case 0 -> "range(" + -trips / 2 + ", " + (trips - trips / 2) + ")";
      case 1 -> "range(" + trips * 3 + ", 0, -3)";
      case 2 -> "range(0, " + trips * 7 + ", 7)";
      case 3 ->
          "range(9223372036854775807 - " + trips / 2 + ", 9223372036854775807 + " + trips / 2 + ")";
      default -> "range(" + trips + ")";
    };
  }

  private void orElse(Place place) {
    if (dice.oneIn(6)) {
      source.open("else:");
      block(place.deeper(), 1);
      source.close();
    }
  }

  private void whileLoop(Place place) {
    int trips = trips(place);
    String counter = expressions.names().fresh("w");
    source.line(counter + " = 0");
    String condition = dice.oneIn(3) ? " and " + expressions.bool(2) : "";
    source.open("while " + counter + " < " + trips + condition + ":");
    source.line(counter + " += 1");
    body(place.loop(trips));
    source.close();
    orElse(place);
  }

  private void tryBlock(Place place) {
    source.open("try:");
    block(place.deeper(), dice.between(1, 3));
    source.close();
    boolean handles = !dice.oneIn(6);
    if (handles) {
      if (dice.oneIn(3)) {
        source.open("except (ZeroDivisionError, IndexError, KeyError):");
        block(place.deeper(), 1);
        source.close();
      }
      String name = expressions.names().fresh("e");
      source.open(
          "except "
              + dice.of("Exception", "Exception", "ValueError", "TypeError", "Odd")
              + " as "
              + name
              + ":");
      source.line("trace(type(" + name + ").__name__, str(" + name + "))");
      if (dice.oneIn(3)) {
        block(place.deeper(), 1);
      }
      if (dice.oneIn(10)) {
        source.line(dice.of("raise", "raise ValueError('again') from " + name));
      }
      source.close();
      if (dice.oneIn(4)) {
        source.open("else:");
        block(place.deeper(), 1);
        source.close();
      }
    }
    if (!handles || dice.oneIn(4)) {
      source.open("finally:");
      block(place.finallyBlock(), 1);
      source.close();
    }
  }

  private void with(Place place) {
    source.open("with Guard(" + expressions.bool(1) + "):");
    block(place.deeper(), dice.between(1, 3));
    source.close();
  }

  /** A function inside the current one, or a lambda, that sees and changes its variables. */
  private void closure(Place place) {
    Names outer = expressions.names();
    String name = outer.fresh("g");
    List<String> shared = outer.writable(Kind.INT);
    Names inner = outer.inner(outer.suffix() + name);
    source.open("def " + name + "(x=1):");
    if (place.inFunction() && !shared.isEmpty() && dice.oneIn(2)) {
      String variable = dice.of(shared);
      if (!variable.startsWith("i_g") && !variable.contains("_p")) {
        source.line("nonlocal " + variable);
        inner.mayWrite(Kind.INT, variable);
      }
    }
    inner.readable(Kind.INT).add("x");
    expressions.use(inner);
    expressions.afford(0);
    for (Kind kind : Kind.values()) {
      source.line(inner.declare(kind) + " = " + initial(kind));
    }
    for (int i = dice.between(0, 2); i > 0; i--) {
      assignments.write();
    }
    source.line("return " + expressions.integer(2));
    source.close();
    expressions.use(outer);
    int trips = Math.min(150, Math.max(1, place.cost() / 4));
    String variable = outer.fresh("q");
    source.open("for " + variable + " in range(" + trips + "):");
    source.line(assignments.intTarget() + " = mask(" + name + "(" + variable + "))");
    source.close();
  }

  private String initial(Kind kind) {
    return switch (kind) {
      case INT, ANY -> "x";
      case FLOAT -> "x / 2";
      case BOOL -> "x > 1";
      case STR -> "str(x)[:5]";
      case INTS -> "[x, 2, 3]";
      case LIST -> "[x, 'l', 0.5]";
      case DICT -> "{x: 1}";
      case SET -> "{x}";
      case TUPLE -> "(x, x)";
      case OBJECT -> "o_main";
    };
  }
}
