package dev.tauraro.engine.syntax;

import dev.tauraro.engine.ast.CompareOperator;
import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.source.SyntaxException;
import java.util.ArrayList;
import java.util.List;

/** What can be assigned to or deleted, and what to say of the rest. */
final class Targets {
  /** What a target is for: it decides what is valid and how an error is worded. */
  enum Purpose {
    ASSIGN,
    FOR,
    DELETE
  }

  private final Grammar grammar;
  private final TokenStream in;

  Targets(Grammar grammar) {
    this.grammar = grammar;
    this.in = grammar.in;
  }

  // star_targets: star_target (',' star_target)* [',']
  Expr starTargetsBeforeIn(int mark) {
    Expr target = in.diagnosing() ? in.attempt(this::starTargets) : starTargets();
    if (target != null && in.at(TokenKind.IN)) {
      return target;
    }
    if (in.hooks()) {
      int before = in.position();
      in.reset(mark + 1);
      Expr instead = in.attempt(grammar.expressions::starExpressions);
      if (instead != null) {
        throwIfInvalid(instead, Purpose.FOR);
      }
      in.reset(before);
    }
    throw in.fail();
  }

  private Expr starTargets() {
    int start = in.start();
    Expr first = starTarget();
    if (!in.at(TokenKind.COMMA)) {
      return first;
    }
    List<Expr> elements = new ArrayList<>();
    elements.add(first);
    while (in.accept(TokenKind.COMMA)) {
      if (in.at(TokenKind.IN) || !grammar.expressions.startsExpression()) {
        break;
      }
      Expr next = in.diagnosing() ? in.attempt(this::starTarget) : starTarget();
      if (next == null) {
        break;
      }
      elements.add(next);
    }
    return new Expr.Tuple(elements, start, in.previousEnd());
  }

  // star_target: '*' star_target | primary that can be assigned to
  Expr starTarget() {
    int start = in.start();
    if (in.accept(TokenKind.STAR)) {
      if (in.at(TokenKind.STAR)) {
        throw in.fail();
      }
      Expr value = starTarget();
      return new Expr.Starred(value, start, in.previousEnd());
    }
    Expr target = grammar.primaries.primary();
    if (!isTarget(target)) {
      throw in.fail();
    }
    return target;
  }

  // del_targets: del_target (',' del_target)* [',']
  List<Expr> deleteTargets() {
    List<Expr> targets = new ArrayList<>();
    do {
      if (!grammar.expressions.startsExpression() && !targets.isEmpty()) {
        break;
      }
      Expr target = grammar.primaries.primary();
      if (!isDeletable(target)) {
        throw in.fail();
      }
      targets.add(target);
    } while (in.accept(TokenKind.COMMA));
    return targets;
  }

  /** Whether the whole can stand on the left of {@code =}. */
  static boolean isTarget(Expr node) {
    if (node instanceof Expr.Starred starred) {
      return !(starred.value() instanceof Expr.Starred) && isTarget(starred.value());
    }
    if (node instanceof Expr.Tuple tuple) {
      return allTargets(tuple.elts());
    }
    if (node instanceof Expr.ListExpr list) {
      return allTargets(list.elts());
    }
    return isSingle(node);
  }

  private static boolean allTargets(List<Expr> elements) {
    for (Expr element : elements) {
      if (!isTarget(element)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is a name, an attribute or a subscript. */
  static boolean isSingle(Expr node) {
    return node instanceof Expr.Name
        || node instanceof Expr.Attribute
        || node instanceof Expr.Subscript;
  }

  private static boolean isDeletable(Expr node) {
    List<Expr> elements =
        node instanceof Expr.Tuple tuple
            ? tuple.elts()
            : node instanceof Expr.ListExpr list ? list.elts() : null;
    if (elements == null) {
      return isSingle(node);
    }
    for (Expr element : elements) {
      if (!isDeletable(element)) {
        return false;
      }
    }
    return true;
  }

  /** Throws when a part of the expression can't be a target. */
  void throwIfInvalid(Expr node, Purpose purpose) {
    Expr invalid = firstInvalid(node, purpose);
    if (invalid != null) {
      throw invalidTarget(invalid, purpose);
    }
  }

  private SyntaxException invalidTarget(Expr node, Purpose purpose) {
    String verb = purpose == Purpose.DELETE ? "cannot delete " : "cannot assign to ";
    return in.error(verb + describe(node), node.start(), node.end());
  }

  private static Expr firstInvalid(Expr node, Purpose purpose) {
    if (node instanceof Expr.Tuple tuple) {
      return firstInvalid(tuple.elts(), purpose);
    }
    if (node instanceof Expr.ListExpr list) {
      return firstInvalid(list.elts(), purpose);
    }
    if (node instanceof Expr.Starred starred) {
      return purpose == Purpose.DELETE ? node : firstInvalid(starred.value(), purpose);
    }
    if (node instanceof Expr.Compare compare && purpose == Purpose.FOR) {
      // The target and the 'in' behind it have been read as a comparison.
      return compare.ops().get(0) == CompareOperator.IN
          ? firstInvalid(compare.left(), purpose)
          : null;
    }
    return isSingle(node) ? null : node;
  }

  private static Expr firstInvalid(List<Expr> nodes, Purpose purpose) {
    for (Expr node : nodes) {
      Expr invalid = firstInvalid(node, purpose);
      if (invalid != null) {
        return invalid;
      }
    }
    return null;
  }

  /** What Python calls this kind of expression. */
  static String describe(Expr node) {
    return node.accept(ExpressionNames.INSTANCE);
  }
}
