package dev.tauraro.engine.syntax;

import dev.tauraro.engine.ast.BinaryOperator;
import dev.tauraro.engine.ast.BoolOperator;
import dev.tauraro.engine.ast.CompareOperator;
import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Node;
import dev.tauraro.engine.ast.Stmt;
import dev.tauraro.engine.ast.UnaryOperator;
import dev.tauraro.engine.source.SourceText;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Writes a tree in the format of {@code ast_dump.py}, which writes Python's own. */
public final class AstDump {
  private final SourceText source;
  private final boolean positions;
  private final StringBuilder out = new StringBuilder();

  /** Python has no exact places for the pieces of an f-string. */
  private final Set<Node> pieces = Collections.newSetFromMap(new IdentityHashMap<>());

  private AstDump(SourceText source, boolean positions) {
    this.source = source;
    this.positions = positions;
  }

  /** The tree on one line. */
  public static String dump(Node node) {
    AstDump dump = new AstDump(null, false);
    dump.value(node);
    return dump.out.toString();
  }

  /** The tree on one line, with the place of every node that has one in Python. */
  public static String dumpWithPositions(SourceText source, Node node) {
    AstDump dump = new AstDump(source, true);
    dump.value(node);
    return dump.out.toString();
  }

  private void value(Object value) {
    if (value instanceof Node node) {
      node(node);
    } else if (value instanceof List<?> list) {
      out.append('[');
      String separator = "";
      for (Object item : list) {
        out.append(separator);
        value(item);
        separator = ", ";
      }
      out.append(']');
    } else {
      scalar(value);
    }
  }

  private void scalar(Object value) {
    if (value instanceof String text) {
      quote(text);
    } else if (value instanceof byte[] bytes) {
      out.append('b');
      for (byte b : bytes) {
        out.append(String.format("%02x", b));
      }
    } else if (value instanceof Boolean truth) {
      out.append(truth ? "True" : "False");
    } else if (value == null || value == Expr.Constant.NONE) {
      out.append("None");
    } else if (value == Expr.Constant.ELLIPSIS) {
      out.append("Ellipsis");
    } else if (value instanceof Double number) {
      out.append("float:").append(bits(number));
    } else if (value instanceof Expr.ComplexLiteral complex) {
      out.append("imag:").append(bits(complex.imag()));
    } else if (value instanceof BigInteger big) {
      out.append(big.toString(16));
    } else {
      out.append(operatorOr(value));
    }
  }

  private static String bits(double value) {
    return Long.toHexString(Double.doubleToLongBits(value));
  }

  private static String operatorOr(Object value) {
    if (value instanceof BinaryOperator operator) {
      return operator.pythonName();
    }
    if (value instanceof UnaryOperator operator) {
      return operator.pythonName();
    }
    if (value instanceof BoolOperator operator) {
      return operator.pythonName();
    }
    if (value instanceof CompareOperator operator) {
      return operator.pythonName();
    }
    return value.toString();
  }

  private void quote(String text) {
    out.append('\'');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' || c == '\'') {
        out.append('\\').append(c);
      } else if (c >= 32 && c < 127) {
        out.append(c);
      } else {
        out.append(String.format("\\u%04x", (int) c));
      }
    }
    out.append('\'');
  }

  private void node(Node node) {
    out.append(node.getClass().getSimpleName());
    if (node instanceof Expr.JoinedStr joined) {
      pieces.addAll(joined.values());
    }
    if (positions && hasPosition(node) && !pieces.contains(node)) {
      out.append('@');
      place(node.start());
      out.append('-');
      place(node.end());
    }
    out.append('(');
    String separator = "";
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      String name = component.getName();
      Object value = read(node, component);
      boolean shown = value != null && !name.equals("start") && !name.equals("end");
      if (shown) {
        out.append(separator).append(name).append('=');
        value(value);
        separator = ", ";
      }
    }
    out.append(')');
  }

  private static boolean hasPosition(Node node) {
    return (node instanceof Expr && !(node instanceof Expr.FormattedValue))
        || node instanceof Stmt
        || switch (node.getClass().getSimpleName()) {
          case "Module", "Arguments", "WithItem", "MatchCase", "Comprehension", "FormattedValue" ->
              false;
          default -> true;
        };
  }

  private void place(int offset) {
    out.append(source.line(offset)).append(':').append(source.column(offset));
  }

  private static Object read(Node node, RecordComponent component) {
    try {
      return component.getAccessor().invoke(node);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError(impossible.getMessage(), impossible);
    }
  }
}
