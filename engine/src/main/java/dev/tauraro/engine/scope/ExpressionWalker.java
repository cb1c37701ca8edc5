package dev.tauraro.engine.scope;

import dev.tauraro.engine.ast.Arguments;
import dev.tauraro.engine.ast.Comprehension;
import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Keyword;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The half of {@link TreeWalker} that visits expressions.
 *
 * <p>Operators, attributes, subscripts and calls lean to the left, in chains that may be thousands
 * long; their visits walk down the chain in a loop.
 */
abstract class ExpressionWalker implements Expr.Visitor<Void> {

  final void expression(Expr node) {
    if (node != null) {
      node.accept(this);
    }
  }

  final void expressions(List<? extends Expr> nodes) {
    for (Expr node : nodes) {
      expression(node);
    }
  }

  /** A place where {@code *x} is allowed. */
  final void element(Expr node) {
    if (node instanceof Expr.Starred starred) {
      expression(starred.value());
    } else {
      expression(node);
    }
  }

  final void elements(List<Expr> nodes) {
    for (Expr node : nodes) {
      element(node);
    }
  }

  /** An expression that is assigned to. */
  void target(Expr node) {
    if (node instanceof Expr.Tuple tuple) {
      targets(tuple.elts());
    } else if (node instanceof Expr.ListExpr list) {
      targets(list.elts());
    } else if (node instanceof Expr.Starred starred) {
      target(starred.value());
    } else if (node instanceof Expr.Name name) {
      stored(name);
    } else {
      expression(node);
    }
  }

  private void targets(List<Expr> nodes) {
    for (Expr node : nodes) {
      target(node);
    }
  }

  /** An expression that is deleted. */
  void deleted(Expr node) {
    target(node);
  }

  /** A name that is assigned to or deleted. */
  abstract void stored(Expr.Name name);

  /** The parameters of a function or lambda, without defaults and annotations. */
  void arguments(Arguments args) {}

  /** A comprehension and what its elements are made of. */
  abstract void comprehension(Expr node, List<Expr> results, List<Comprehension> generators);

  // --- chains ---

  private void chain(Expr node) {
    Deque<Expr> links = new ArrayDeque<>();
    Expr inner = node;
    Expr next = left(inner);
    while (next != null) {
      links.push(inner);
      inner = next;
      next = left(inner);
    }
    expression(inner);
    for (Expr link : links) {
      rest(link);
    }
  }

  private static Expr left(Expr node) {
    if (node instanceof Expr.BinOp binary) {
      return binary.left();
    }
    if (node instanceof Expr.Attribute attribute) {
      return attribute.value();
    }
    if (node instanceof Expr.Call call) {
      return call.func();
    }
    return node instanceof Expr.Subscript subscript ? subscript.value() : null;
  }

  private void rest(Expr link) {
    if (link instanceof Expr.BinOp binary) {
      expression(binary.right());
    } else if (link instanceof Expr.Call call) {
      call(call);
    } else if (link instanceof Expr.Subscript subscript) {
      subscript(subscript);
    }
  }

  /** The index of a subscript. */
  void subscript(Expr.Subscript node) {
    expression(node.slice());
  }

  /** The arguments of a call. */
  void call(Expr.Call node) {
    elements(node.args());
    keywordValues(node.keywords());
  }

  final void keywordValues(List<Keyword> keywords) {
    for (Keyword keyword : keywords) {
      expression(keyword.value());
    }
  }

  @Override
  public Void visitBinOp(Expr.BinOp node) {
    chain(node);
    return null;
  }

  @Override
  public Void visitAttribute(Expr.Attribute node) {
    chain(node);
    return null;
  }

  @Override
  public Void visitSubscript(Expr.Subscript node) {
    chain(node);
    return null;
  }

  @Override
  public Void visitCall(Expr.Call node) {
    chain(node);
    return null;
  }

  // --- the others ---

  @Override
  public Void visitBoolOp(Expr.BoolOp node) {
    expressions(node.values());
    return null;
  }

  @Override
  public Void visitNamedExpr(Expr.NamedExpr node) {
    expression(node.value());
    stored(node.target());
    return null;
  }

  @Override
  public Void visitUnaryOp(Expr.UnaryOp node) {
    expression(node.operand());
    return null;
  }

  @Override
  public Void visitLambda(Expr.Lambda node) {
    expressions(node.args().defaults());
    expressions(node.args().kwDefaults());
    arguments(node.args());
    expression(node.body());
    return null;
  }

  @Override
  public Void visitIfExp(Expr.IfExp node) {
    expression(node.test());
    expression(node.body());
    expression(node.orelse());
    return null;
  }

  @Override
  public Void visitDict(Expr.Dict node) {
    for (int i = 0; i < node.values().size(); i++) {
      expression(node.keys().get(i));
      expression(node.values().get(i));
    }
    return null;
  }

  @Override
  public Void visitSetExpr(Expr.SetExpr node) {
    elements(node.elts());
    return null;
  }

  @Override
  public Void visitListComp(Expr.ListComp node) {
    comprehension(node, List.of(node.elt()), node.generators());
    return null;
  }

  @Override
  public Void visitSetComp(Expr.SetComp node) {
    comprehension(node, List.of(node.elt()), node.generators());
    return null;
  }

  @Override
  public Void visitDictComp(Expr.DictComp node) {
    comprehension(node, Arrays.asList(node.key(), node.value()), node.generators());
    return null;
  }

  @Override
  public Void visitGeneratorExp(Expr.GeneratorExp node) {
    comprehension(node, List.of(node.elt()), node.generators());
    return null;
  }

  @Override
  public Void visitAwait(Expr.Await node) {
    expression(node.value());
    return null;
  }

  @Override
  public Void visitYield(Expr.Yield node) {
    expression(node.value());
    return null;
  }

  @Override
  public Void visitYieldFrom(Expr.YieldFrom node) {
    expression(node.value());
    return null;
  }

  @Override
  public Void visitCompare(Expr.Compare node) {
    expression(node.left());
    expressions(node.comparators());
    return null;
  }

  @Override
  public Void visitFormattedValue(Expr.FormattedValue node) {
    expression(node.value());
    expression(node.formatSpec());
    return null;
  }

  @Override
  public Void visitJoinedStr(Expr.JoinedStr node) {
    expressions(node.values());
    return null;
  }

  @Override
  public Void visitConstant(Expr.Constant node) {
    return null;
  }

  @Override
  public Void visitStarred(Expr.Starred node) {
    expression(node.value());
    return null;
  }

  @Override
  public Void visitName(Expr.Name node) {
    return null;
  }

  @Override
  public Void visitListExpr(Expr.ListExpr node) {
    elements(node.elts());
    return null;
  }

  @Override
  public Void visitTuple(Expr.Tuple node) {
    elements(node.elts());
    return null;
  }

  @Override
  public Void visitSlice(Expr.Slice node) {
    expression(node.lower());
    expression(node.upper());
    expression(node.step());
    return null;
  }
}
