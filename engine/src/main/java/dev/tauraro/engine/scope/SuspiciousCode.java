package dev.tauraro.engine.scope;

import dev.tauraro.engine.ast.CompareOperator;
import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Stmt;
import dev.tauraro.engine.ast.UnaryOperator;
import dev.tauraro.engine.source.SourceText;
import java.math.BigInteger;
import java.util.Set;

/** Warns of code that is a program, but hardly the one that was meant. */
final class SuspiciousCode {
  private static final String CATEGORY = "SyntaxWarning";

  private static final String COMMA = "; perhaps you missed a comma?";

  private static final Set<String> WITHOUT_ITEMS =
      Set.of(
          "NoneType",
          "ellipsis",
          "bool",
          "int",
          "float",
          "complex",
          "set",
          "generator",
          "function");

  private final SourceText source;

  SuspiciousCode(SourceText source) {
    this.source = source;
  }

  private void warn(String message, int start, int end) {
    source.warn(CATEGORY, message, start, end);
  }

  void assertion(Stmt.Assert node) {
    if (node.test() instanceof Expr.Tuple tuple && !tuple.elts().isEmpty()) {
      warn("assertion is always true, perhaps remove parentheses?", node.start(), node.end());
    }
  }

  void comparison(Expr.Compare node) {
    boolean left = isLiteral(node.left());
    for (int i = 0; i < node.ops().size(); i++) {
      boolean right = isLiteral(node.comparators().get(i));
      CompareOperator op = node.ops().get(i);
      if ((op == CompareOperator.IS || op == CompareOperator.IS_NOT) && (left || right)) {
        boolean same = op == CompareOperator.IS;
        warn(
            same
                ? "\"is\" with a literal. Did you mean \"==\"?"
                : "\"is not\" with a literal. Did you mean \"!=\"?",
            node.start(),
            node.end());
        return;
      }
      left = right;
    }
  }

  /** Whether an expression is a constant of which there may be several equal objects. */
  private static boolean isLiteral(Expr node) {
    return isConstant(node) && !isSingleton(node);
  }

  private static boolean isSingleton(Expr node) {
    return node instanceof Expr.Constant constant
        && (constant.value() instanceof Boolean || constant.value() instanceof Expr.Sentinel);
  }

  /** Whether the compiler makes one value of an expression. */
  private static boolean isConstant(Expr node) {
    Expr next = node;
    while (next instanceof Expr.BinOp binary && isConstant(binary.right())) {
      next = binary.left();
    }
    if (next instanceof Expr.Tuple tuple) {
      return tuple.elts().stream().allMatch(SuspiciousCode::isConstant);
    }
    if (next instanceof Expr.UnaryOp unary) {
      return unary.op() != UnaryOperator.NOT && isConstant(unary.operand());
    }
    return next instanceof Expr.Constant;
  }

  void call(Expr.Call node) {
    Expr callee = node.func();
    String type = callee instanceof Expr.Lambda ? null : typeOf(callee);
    if (type != null) {
      warn("'" + type + "' object is not callable" + COMMA, node.start(), node.end());
    }
  }

  void subscript(Expr.Subscript node) {
    String type = typeOf(node.value());
    if (type == null) {
      return;
    }
    if (WITHOUT_ITEMS.contains(type)) {
      warn("'" + type + "' object is not subscriptable" + COMMA, node.start(), node.end());
      return;
    }
    String index = typeOf(node.slice());
    if (!type.equals("dict") && index != null && !index.equals("int") && !index.equals("bool")) {
      warn(
          type + " indices must be integers or slices, not " + index + COMMA,
          node.start(),
          node.end());
    }
  }

  /** The type of the values of an expression whose form tells it; else null. */
  private static String typeOf(Expr node) {
    if (node instanceof Expr.Constant constant) {
      return typeOf(constant.value());
    }
    if (node instanceof Expr.Tuple) {
      return "tuple";
    }
    if (node instanceof Expr.ListExpr || node instanceof Expr.ListComp) {
      return "list";
    }
    if (node instanceof Expr.Dict || node instanceof Expr.DictComp) {
      return "dict";
    }
    if (node instanceof Expr.SetExpr || node instanceof Expr.SetComp) {
      return "set";
    }
    if (node instanceof Expr.JoinedStr || node instanceof Expr.FormattedValue) {
      return "str";
    }
    if (node instanceof Expr.Lambda) {
      return "function";
    }
    return node instanceof Expr.GeneratorExp ? "generator" : null;
  }

  private static String typeOf(Object value) {
    if (value == Expr.Constant.NONE) {
      return "NoneType";
    }
    if (value == Expr.Constant.ELLIPSIS) {
      return "ellipsis";
    }
    if (value instanceof Boolean) {
      return "bool";
    }
    if (value instanceof Long || value instanceof BigInteger) {
      return "int";
    }
    if (value instanceof Double) {
      return "float";
    }
    if (value instanceof Expr.ComplexLiteral) {
      return "complex";
    }
    if (value instanceof String || value instanceof Expr.SplitText) {
      return "str";
    }
    return value instanceof byte[] ? "bytes" : null;
  }
}
