package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.BinaryOperator;
import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.UnaryOperator;
import dev.tauraro.engine.objects.PyComplex;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Str;
import java.math.BigInteger;
import java.util.List;

/**
 * Computes expressions of literals at compile time: exact arithmetic on numbers, joined strings,
 * tuples. Whatever could raise, be rounded in more than one way or grow large is left to the run.
 */
final class ConstantFolder {
  /** Greatest size in bits of a folded int, as in CPython. */
  private static final int MAX_BITS = 128;

  /** Greatest length of a folded string repetition, as in CPython. */
  private static final int MAX_LENGTH = 4096;

  private static final long EXACT_DOUBLE = 1L << 53;
  private static final BigInteger LONG_MIN = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);

  private ConstantFolder() {}

  /** The value of a constant expression, or null. */
  static Object fold(Expr expr) {
    if (expr instanceof Expr.Constant) {
      return Constants.value((Expr.Constant) expr);
    }
    if (expr instanceof Expr.UnaryOp) {
      Expr.UnaryOp unary = (Expr.UnaryOp) expr;
      Object operand = fold(unary.operand());
      return operand == null ? null : unary(unary.op(), operand);
    }
    if (expr instanceof Expr.BinOp) {
      return foldChain((Expr.BinOp) expr);
    }
    if (expr instanceof Expr.Tuple) {
      return tuple(((Expr.Tuple) expr).elts());
    }
    if (expr instanceof Expr.Name && ((Expr.Name) expr).id().equals("__debug__")) {
      return true;
    }
    return null;
  }

  /** Chains lean to the left and may be thousands long: no recursion along them. */
  private static Object foldChain(Expr.BinOp outermost) {
    List<Expr.BinOp> chain = OperatorChain.of(outermost);
    Object left = fold(chain.get(0).left());
    for (int i = 0; i < chain.size() && left != null; i++) {
      Object right = fold(chain.get(i).right());
      left = right == null ? null : binary(chain.get(i).op(), left, right);
    }
    return left;
  }

  /** The tuple of constant expressions, or null when one is no constant. */
  static PyTuple tuple(List<Expr> elements) {
    Object[] items = new Object[elements.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = fold(elements.get(i));
      if (items[i] == null) {
        return null;
      }
    }
    return PyTuple.of(items);
  }

  static Object unary(UnaryOperator op, Object operand) {
    switch (op) {
      case NOT:
        Boolean truth = Constants.truth(operand);
        return truth == null ? null : !truth;
      case U_SUB:
        if (operand instanceof Double) {
          return -(Double) operand;
        }
        if (operand instanceof PyComplex) {
          PyComplex complex = (PyComplex) operand;
          return new PyComplex(-complex.real(), -complex.imaginary());
        }
        return isInt(operand) ? normal(big(operand).negate()) : null;
      case U_ADD:
        return operand instanceof Double || operand instanceof PyComplex
            ? operand
            : isInt(operand) ? normal(big(operand)) : null;
      case INVERT:
        return isInt(operand) ? normal(big(operand).not()) : null;
      default:
        return null;
    }
  }

  static Object binary(BinaryOperator op, Object left, Object right) {
    if (left instanceof Boolean && right instanceof Boolean && isBitwise(op)) {
      return !ints(op, big(left), big(right)).equals(0L);
    }
    if (isInt(left) && isInt(right)) {
      return ints(op, big(left), big(right));
    }
    if (left instanceof PyComplex || right instanceof PyComplex) {
      return complexes(op, left, right);
    }
    if (isExactFloat(left) && isExactFloat(right)) {
      return floats(op, toDouble(left), toDouble(right));
    }
    if (op == BinaryOperator.ADD && Str.is(left) && Str.is(right)) {
      return Str.length(left) + Str.length(right) <= MAX_LENGTH ? Str.concat(left, right) : null;
    }
    if (op == BinaryOperator.MULT && Str.is(left) && right instanceof Long) {
      long count = Math.max(0, (Long) right);
      return count <= MAX_LENGTH && Str.length(left) * count <= MAX_LENGTH
          ? Str.repeat(left, count)
          : null;
    }
    return null;
  }

  private static boolean isBitwise(BinaryOperator op) {
    return op == BinaryOperator.BIT_AND
        || op == BinaryOperator.BIT_OR
        || op == BinaryOperator.BIT_XOR;
  }

  private static Object ints(BinaryOperator op, BigInteger left, BigInteger right) {
    switch (op) {
      case ADD:
        return normal(left.add(right));
      case SUB:
        return normal(left.subtract(right));
      case MULT:
        return left.bitLength() + right.bitLength() > MAX_BITS
            ? null
            : normal(left.multiply(right));
      case POW:
        return power(left, right);
      case L_SHIFT:
        return right.signum() < 0
                || right.bitLength() > 16
                || left.bitLength() + right.intValue() > MAX_BITS
            ? null
            : normal(left.shiftLeft(right.intValue()));
      case R_SHIFT:
        return right.signum() < 0 || right.bitLength() > 31
            ? null
            : normal(left.shiftRight(right.intValue()));
      case FLOOR_DIV:
        return right.signum() == 0 ? null : normal(floorDivide(left, right));
      case MOD:
        return right.signum() == 0
            ? null
            : normal(left.subtract(floorDivide(left, right).multiply(right)));
      case DIV:
        return right.signum() == 0 || !isExact(left) || !isExact(right)
            ? null
            : (Object) (left.doubleValue() / right.doubleValue());
      case BIT_AND:
        return normal(left.and(right));
      case BIT_OR:
        return normal(left.or(right));
      case BIT_XOR:
        return normal(left.xor(right));
      default:
        return null;
    }
  }

  private static Object power(BigInteger base, BigInteger exponent) {
    if (exponent.signum() < 0 || exponent.bitLength() > 16) {
      return null;
    }
    long bits = (long) base.bitLength() * exponent.intValue();
    return bits > MAX_BITS ? null : normal(base.pow(exponent.intValue()));
  }

  private static BigInteger floorDivide(BigInteger left, BigInteger right) {
    BigInteger[] parts = left.divideAndRemainder(right);
    return parts[1].signum() != 0 && parts[1].signum() != right.signum()
        ? parts[0].subtract(BigInteger.ONE)
        : parts[0];
  }

  private static Object floats(BinaryOperator op, double left, double right) {
    switch (op) {
      case ADD:
        return left + right;
      case SUB:
        return left - right;
      case MULT:
        return left * right;
      case DIV:
        return right == 0.0 ? null : (Object) (left / right);
      default:
        return null;
    }
  }

  /** {@code 1 + 2j} is how scripts write complex literals. */
  private static Object complexes(BinaryOperator op, Object left, Object right) {
    if (op != BinaryOperator.ADD && op != BinaryOperator.SUB
        || !isExactFloat(left) && !(left instanceof PyComplex)
        || !isExactFloat(right) && !(right instanceof PyComplex)) {
      return null;
    }
    PyComplex a = toComplex(left);
    PyComplex b = toComplex(right);
    return op == BinaryOperator.ADD
        ? new PyComplex(a.real() + b.real(), a.imaginary() + b.imaginary())
        : new PyComplex(a.real() - b.real(), a.imaginary() - b.imaginary());
  }

  private static PyComplex toComplex(Object value) {
    return value instanceof PyComplex ? (PyComplex) value : new PyComplex(toDouble(value), 0.0);
  }

  private static boolean isInt(Object value) {
    return value instanceof Long || value instanceof BigInteger || value instanceof Boolean;
  }

  private static boolean isExactFloat(Object value) {
    return value instanceof Double || isInt(value) && isExact(big(value));
  }

  private static boolean isExact(BigInteger value) {
    return value.bitLength() < 64 && Math.abs(value.longValue()) <= EXACT_DOUBLE;
  }

  private static double toDouble(Object value) {
    return value instanceof Double ? (Double) value : big(value).doubleValue();
  }

  private static BigInteger big(Object value) {
    if (value instanceof Boolean) {
      return (Boolean) value ? BigInteger.ONE : BigInteger.ZERO;
    }
    return value instanceof Long ? BigInteger.valueOf((Long) value) : (BigInteger) value;
  }

  private static Object normal(BigInteger value) {
    return value.compareTo(LONG_MIN) >= 0 && value.compareTo(LONG_MAX) <= 0
        ? (Object) value.longValue()
        : value;
  }
}
