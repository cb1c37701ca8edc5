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
    if (expr instanceof Expr.Constant literal) {
      return Constants.value(literal);
    }
    if (expr instanceof Expr.UnaryOp operation) {
      Object operand = fold(operation.operand());
      return operand == null ? null : unary(operation.op(), operand);
    }
    if (expr instanceof Expr.BinOp operation) {
      return foldChain(operation);
    }
    if (expr instanceof Expr.Tuple display) {
      return tuple(display.elts());
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
    return switch (op) {
      case NOT -> {
        Boolean truth = Constants.truth(operand);
        yield truth == null ? null : (Object) !truth;
      }
      case U_SUB -> negate(operand);
      case U_ADD ->
          operand instanceof Double || operand instanceof PyComplex
              ? operand
              : isInt(operand) ? normal(big(operand)) : null;
      case INVERT -> isInt(operand) ? normal(big(operand).not()) : null;
    };
  }

  private static Object negate(Object operand) {
    if (operand instanceof Double number) {
      return -number;
    }
    if (operand instanceof PyComplex complex) {
      return new PyComplex(-complex.real(), -complex.imaginary());
    }
    return isInt(operand) ? normal(big(operand).negate()) : null;
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
    if (op == BinaryOperator.MULT && Str.is(left) && right instanceof Long times) {
      long count = Math.max(0, times);
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
    boolean byZero = right.signum() == 0;
    return switch (op) {
      case ADD -> normal(left.add(right));
      case SUB -> normal(left.subtract(right));
      case MULT ->
          left.bitLength() + right.bitLength() > MAX_BITS ? null : normal(left.multiply(right));
      case POW -> power(left, right);
      case L_SHIFT ->
          right.signum() < 0
                  || right.bitLength() > 16
                  || left.bitLength() + right.intValue() > MAX_BITS
              ? null
              : normal(left.shiftLeft(right.intValue()));
      case R_SHIFT ->
          right.signum() < 0 || right.bitLength() > 31
              ? null
              : normal(left.shiftRight(right.intValue()));
      case FLOOR_DIV -> byZero ? null : normal(floorDivide(left, right));
      case MOD -> byZero ? null : normal(left.subtract(floorDivide(left, right).multiply(right)));
      case DIV ->
          byZero || !isExact(left) || !isExact(right)
              ? null
              : (Object) (left.doubleValue() / right.doubleValue());
      case BIT_AND -> normal(left.and(right));
      case BIT_OR -> normal(left.or(right));
      case BIT_XOR -> normal(left.xor(right));
      default -> null;
    };
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
    return switch (op) {
      case ADD -> left + right;
      case SUB -> left - right;
      case MULT -> left * right;
      case DIV -> right == 0.0 ? null : (Object) (left / right);
      default -> null;
    };
  }

  /** {@code 1 + 2j} is how scripts write complex literals. */
  private static Object complexes(BinaryOperator op, Object left, Object right) {
    boolean literal = op == BinaryOperator.ADD || op == BinaryOperator.SUB;
    if (!literal || !isComplexPart(left) || !isComplexPart(right)) {
      return null;
    }
    PyComplex a = toComplex(left);
    PyComplex b = toComplex(right);
    return op == BinaryOperator.ADD
        ? new PyComplex(a.real() + b.real(), a.imaginary() + b.imaginary())
        : new PyComplex(a.real() - b.real(), a.imaginary() - b.imaginary());
  }

  private static boolean isComplexPart(Object value) {
    return isExactFloat(value) || value instanceof PyComplex;
  }

  private static PyComplex toComplex(Object value) {
    return value instanceof PyComplex complex ? complex : new PyComplex(toDouble(value), 0.0);
  }

  private static boolean isInt(Object value) {
    return value instanceof Long || value instanceof BigInteger || value instanceof Boolean;
  }

  private static boolean isExactFloat(Object value) {
    return value instanceof Double || (isInt(value) && isExact(big(value)));
  }

  private static boolean isExact(BigInteger value) {
    return value.bitLength() < 64 && Math.abs(value.longValue()) <= EXACT_DOUBLE;
  }

  private static double toDouble(Object value) {
    return value instanceof Double number ? number : big(value).doubleValue();
  }

  private static BigInteger big(Object value) {
    if (value instanceof Boolean truth) {
      return truth ? BigInteger.ONE : BigInteger.ZERO;
    }
    return value instanceof Long number ? BigInteger.valueOf(number) : (BigInteger) value;
  }

  private static Object normal(BigInteger value) {
    return value.compareTo(LONG_MIN) >= 0 && value.compareTo(LONG_MAX) <= 0
        ? (Object) value.longValue()
        : value;
  }
}
