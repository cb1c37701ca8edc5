package dev.tauraro.engine.modules;

import dev.tauraro.engine.ast.Arguments;
import dev.tauraro.engine.ast.ExceptHandler;
import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.MatchCase;
import dev.tauraro.engine.ast.Node;
import dev.tauraro.engine.ast.Pattern;
import dev.tauraro.engine.ast.Stmt;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.runtime.Access;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;

/** What must hold in a tree beyond the types of its fields; no parser makes other trees. */
final class TreeRules {
  private static final Set<String> NONEMPTY =
      Set.of("body", "targets", "items", "cases", "names", "generators");

  private static final Set<String> CONSTANTS = Set.of("None", "True", "False");

  private TreeRules() {}

  /** Raises ValueError or TypeError for a node that no program has. */
  static void check(Node node) {
    if (node instanceof Stmt) {
      checkFilled(node);
      statement((Stmt) node);
    } else if (node instanceof Expr) {
      expression((Expr) node);
    } else if (node instanceof Pattern) {
      PatternRules.check((Pattern) node);
    } else if (node instanceof MatchCase match) {
      PatternRules.withoutStars(List.of(match.pattern()));
      checkFilled(node);
    } else if (node instanceof ExceptHandler) {
      checkFilled(node);
    } else if (node instanceof Arguments arguments) {
      arguments(arguments);
    }
  }

  private static void checkFilled(Node node) {
    for (RecordComponent part : node.getClass().getRecordComponents()) {
      if (part.getType() == List.class && NONEMPTY.contains(part.getName())) {
        try {
          if (((List<?>) part.getAccessor().invoke(node)).isEmpty()) {
            throw Errors.valueError(
                "empty " + part.getName() + " on " + TreeNames.className(node.getClass()));
          }
        } catch (IllegalAccessException | InvocationTargetException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }

  private static void statement(Stmt node) {
    if (node instanceof Stmt.AnnAssign assign) {
      if (assign.simple() && !(assign.target() instanceof Expr.Name)) {
        throw Errors.typeError("AnnAssign with simple non-Name target");
      }
    } else if (node instanceof Stmt.Raise raise) {
      require(raise.exc() != null || raise.cause() == null, "Raise with cause but no exception");
    } else if (node instanceof Stmt.Try all) {
      tries("Try", all.handlers(), all.orelse(), all.finalbody());
    } else if (node instanceof Stmt.TryStar all) {
      tries("TryStar", all.handlers(), all.orelse(), all.finalbody());
    } else if (node instanceof Stmt.ImportFrom from) {
      require(from.level() >= 0, "Negative ImportFrom level");
    }
  }

  private static void tries(
      String name, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> last) {
    require(
        !handlers.isEmpty() || !last.isEmpty(),
        name + " has neither except handlers nor finalbody");
    require(!handlers.isEmpty() || orelse.isEmpty(), name + " has orelse but no except handlers");
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw Errors.valueError(message);
    }
  }

  private static void arguments(Arguments node) {
    require(
        node.defaults().size() <= node.posonlyargs().size() + node.args().size(),
        "more positional defaults than args on arguments");
    require(
        node.kwDefaults().size() == node.kwonlyargs().size(),
        "length of kwonlyargs is not the same as kw_defaults on arguments");
  }

  private static void expression(Expr node) {
    if (node instanceof Expr.Name name) {
      require(
          !CONSTANTS.contains(name.id()),
          "identifier field can't represent '" + name.id() + "' constant");
    } else if (node instanceof Expr.BoolOp operation) {
      require(operation.values().size() > 1, "BoolOp with less than 2 values");
    } else if (node instanceof Expr.Compare comparison) {
      require(!comparison.comparators().isEmpty(), "Compare with no comparators");
      require(
          comparison.comparators().size() == comparison.ops().size(),
          "Compare has a different number of comparators and operands");
    } else if (node instanceof Expr.Dict dict) {
      require(
          dict.keys().size() == dict.values().size(),
          "Dict doesn't have the same number of keys as values");
    }
  }

  /** What is asked before the parts of a node are. */
  static void checkBefore(Object node, String className) {
    if (className.endsWith("Comp") || className.equals("GeneratorExp")) {
      Object generators = Access.getIfPresent(node, "generators");
      require(
          !(generators instanceof PyList) || ((PyList) generators).size() > 0,
          "comprehension with no generators");
    }
  }
}
