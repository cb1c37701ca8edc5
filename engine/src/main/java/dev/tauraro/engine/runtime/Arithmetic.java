package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyComplex;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.objects.Work;
import java.math.BigInteger;

/**
 * The arithmetic operators. Each has its fast cases here, from narrow to wide; everything else goes
 * through the special methods of the operands' types ({@link BinaryProtocol}).
 */
public final class Arithmetic {
  private Arithmetic() {}

  /** {@code a + b} */
  public static Object add(Object a, Object b) {
    if (a instanceof Long) {
      if (b instanceof Long) {
        return Integers.addLongs((Long) a, (Long) b);
      }
      if (b instanceof Double) {
        return (double) (Long) a + (Double) b;
      }
    } else if (a instanceof Double) {
      if (b instanceof Double) {
        return (Double) a + (Double) b;
      }
      if (b instanceof Long) {
        return (Double) a + (double) (Long) b;
      }
    } else if (a instanceof String && b instanceof String) {
      return Str.concat(a, b);
    } else if (a.getClass() == PyList.class && b.getClass() == PyList.class) {
      return concatenate((PyList) a, (PyList) b);
    }
    if (a instanceof PyComplex && b instanceof PyComplex) {
      return ComplexNumbers.add((PyComplex) a, (PyComplex) b);
    }
    return slow(Operator.ADD, a, b);
  }

  private static Object concatenate(PyList a, PyList b) {
    Work.checkSize((long) a.size + b.size, Long.BYTES);
    PyList both = a.copy();
    both.extend(b);
    return both;
  }

  /** {@code a - b} */
  public static Object sub(Object a, Object b) {
    if (a instanceof Long) {
      if (b instanceof Long) {
        return Integers.subLongs((Long) a, (Long) b);
      }
      if (b instanceof Double) {
        return (double) (Long) a - (Double) b;
      }
    } else if (a instanceof Double) {
      if (b instanceof Double) {
        return (Double) a - (Double) b;
      }
      if (b instanceof Long) {
        return (Double) a - (double) (Long) b;
      }
    }
    if (a instanceof PyComplex && b instanceof PyComplex) {
      return ComplexNumbers.sub((PyComplex) a, (PyComplex) b);
    }
    return slow(Operator.SUB, a, b);
  }

  /** {@code a * b} */
  public static Object mul(Object a, Object b) {
    if (a instanceof Long) {
      if (b instanceof Long) {
        return Integers.mulLongs((Long) a, (Long) b);
      }
      if (b instanceof Double) {
        return (double) (Long) a * (Double) b;
      }
    } else if (a instanceof Double) {
      if (b instanceof Double) {
        return (Double) a * (Double) b;
      }
      if (b instanceof Long) {
        return (Double) a * (double) (Long) b;
      }
    } else if (b instanceof Long) {
      if (a instanceof String) {
        return Str.repeat(a, (Long) b);
      }
      if (a.getClass() == PyList.class) {
        return ((PyList) a).repeat((Long) b);
      }
    }
    if (a instanceof PyComplex && b instanceof PyComplex) {
      return ComplexNumbers.multiply((PyComplex) a, (PyComplex) b);
    }
    return slow(Operator.MUL, a, b);
  }

  /** {@code a / b} */
  public static Object trueDiv(Object a, Object b) {
    if (a instanceof Double) {
      if (b instanceof Double) {
        return Floats.div((Double) a, (Double) b);
      }
      if (b instanceof Long) {
        return Floats.div((Double) a, (Long) b);
      }
    } else if (a instanceof Long) {
      if (b instanceof Long) {
        return TrueDivision.divide(a, b);
      }
      if (b instanceof Double) {
        return Floats.div((Long) a, (Double) b);
      }
    }
    return slow(Operator.TRUE_DIV, a, b);
  }

  /** {@code a // b} */
  public static Object floorDiv(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      long y = (Long) b;
      if (y > 0) {
        return Math.floorDiv((Long) a, y);
      }
    } else if (a instanceof Double && b instanceof Double) {
      return Floats.floorDiv((Double) a, (Double) b);
    }
    return slow(Operator.FLOOR_DIV, a, b);
  }

  /** {@code a % b} */
  public static Object mod(Object a, Object b) {
    if (a instanceof Long) {
      if (b instanceof Long && (Long) b > 0) {
        return Math.floorMod((Long) a, (long) (Long) b);
      }
    } else if (a instanceof Double) {
      if (b instanceof Double) {
        return Floats.mod((Double) a, (Double) b);
      }
    } else if (a instanceof String && !(b instanceof ValueInstance)) {
      return Formatting.percent(a, b);
    }
    return slow(Operator.MOD, a, b);
  }

  /** {@code a ** b} */
  public static Object pow(Object a, Object b) {
    if (a instanceof Long) {
      if (b instanceof Long) {
        return IntegerPower.pow(a, b);
      }
    } else if (a instanceof Double) {
      if (b instanceof Double) {
        return Floats.pow((Double) a, (Double) b);
      }
      if (b instanceof Long) {
        return Floats.pow((Double) a, (Long) b);
      }
    }
    return slow(Operator.POW, a, b);
  }

  /** {@code pow(a, b, modulus)} */
  public static Object pow(Object a, Object b, Object modulus) {
    if (Numbers.isPlainInt(a) && Numbers.isPlainInt(b) && Numbers.isPlainInt(modulus)) {
      return IntegerPower.modPow(a, b, modulus);
    }
    return BinaryProtocol.pow(a, b, modulus);
  }

  /** {@code a @ b} */
  public static Object matMul(Object a, Object b) {
    return BinaryProtocol.apply(Operator.MAT_MUL, a, b);
  }

  /** {@code a << b} */
  public static Object lshift(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return Integers.lshift(a, b);
    }
    return slow(Operator.LSHIFT, a, b);
  }

  /** {@code a >> b} */
  public static Object rshift(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      long count = (Long) b;
      if (count >= 0) {
        return (Long) a >> Math.min(count, 63);
      }
    }
    return slow(Operator.RSHIFT, a, b);
  }

  /** {@code a & b} */
  public static Object and(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return (Long) a & (Long) b;
    }
    return slow(Operator.AND, a, b);
  }

  /** {@code a | b} */
  public static Object or(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return (Long) a | (Long) b;
    }
    return slow(Operator.OR, a, b);
  }

  /** {@code a ^ b} */
  public static Object xor(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return (Long) a ^ (Long) b;
    }
    return slow(Operator.XOR, a, b);
  }

  /** {@code divmod(a, b)} */
  public static Object divmod(Object a, Object b) {
    return slow(Operator.DIVMOD, a, b);
  }

  /** The operator for any operands. */
  static Object slow(Operator operator, Object a, Object b) {
    Object result = numeric(operator, a, b);
    return result != null ? result : BinaryProtocol.apply(operator, a, b);
  }

  /** Whether a value is of a class that has no in-place operators and no subclasses. */
  private static boolean isNumber(Object a) {
    return a instanceof Long || a instanceof Double;
  }

  private static Object slowInPlace(Operator operator, Object a, Object b) {
    Object result = numeric(operator, a, b);
    return result != null ? result : BinaryProtocol.applyInPlace(operator, a, b);
  }

  /** The operator for two plain ints or floats; null for other operands. */
  private static Object numeric(Operator operator, Object a, Object b) {
    Operator.Kind kind = Operator.Kind.of(a, b);
    if (kind == null || !operator.isFor(kind)) {
      return null;
    }
    switch (kind) {
      case INTS:
        return operator.onInts(a, b);
      case FLOATS:
        return operator.onFloats(Numbers.toDouble(a), Numbers.toDouble(b));
      default:
        return operator.onComplex(a, b);
    }
  }

  /** {@code a += b} */
  public static Object iadd(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return Integers.addLongs((Long) a, (Long) b);
    }
    if (a instanceof Double && b instanceof Double) {
      return (Double) a + (Double) b;
    }
    if (a instanceof String && b instanceof String) {
      return Str.concat(a, b);
    }
    if (a.getClass() == PyList.class && b.getClass() == PyList.class) {
      ((PyList) a).extend((PyList) b);
      return a;
    }
    return slowInPlace(Operator.ADD, a, b);
  }

  /** {@code a -= b} */
  public static Object isub(Object a, Object b) {
    if (isNumber(a) && isNumber(b)) {
      return sub(a, b);
    }
    return slowInPlace(Operator.SUB, a, b);
  }

  /** {@code a *= b} */
  public static Object imul(Object a, Object b) {
    if (isNumber(a) && isNumber(b)) {
      return mul(a, b);
    }
    return slowInPlace(Operator.MUL, a, b);
  }

  /** {@code a /= b} */
  public static Object itrueDiv(Object a, Object b) {
    if (isNumber(a) && isNumber(b)) {
      return trueDiv(a, b);
    }
    return slowInPlace(Operator.TRUE_DIV, a, b);
  }

  /** {@code a //= b} */
  public static Object ifloorDiv(Object a, Object b) {
    if (isNumber(a) && isNumber(b)) {
      return floorDiv(a, b);
    }
    return slowInPlace(Operator.FLOOR_DIV, a, b);
  }

  /** {@code a %= b} */
  public static Object imod(Object a, Object b) {
    if (isNumber(a) && isNumber(b)) {
      return mod(a, b);
    }
    if (a instanceof String && !(b instanceof ValueInstance)) {
      return Formatting.percent(a, b);
    }
    return slowInPlace(Operator.MOD, a, b);
  }

  /** {@code a **= b} */
  public static Object ipow(Object a, Object b) {
    if (isNumber(a) && isNumber(b)) {
      return pow(a, b);
    }
    return slowInPlace(Operator.POW, a, b);
  }

  /** {@code a @= b} */
  public static Object imatMul(Object a, Object b) {
    return slowInPlace(Operator.MAT_MUL, a, b);
  }

  /** {@code a <<= b} */
  public static Object ilshift(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return lshift(a, b);
    }
    return slowInPlace(Operator.LSHIFT, a, b);
  }

  /** {@code a >>= b} */
  public static Object irshift(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return rshift(a, b);
    }
    return slowInPlace(Operator.RSHIFT, a, b);
  }

  /** {@code a &= b} */
  public static Object iand(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return and(a, b);
    }
    return slowInPlace(Operator.AND, a, b);
  }

  /** {@code a |= b} */
  public static Object ior(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return or(a, b);
    }
    return slowInPlace(Operator.OR, a, b);
  }

  /** {@code a ^= b} */
  public static Object ixor(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return xor(a, b);
    }
    return slowInPlace(Operator.XOR, a, b);
  }

  /** {@code -a} */
  public static Object negate(Object a) {
    if (a instanceof Long) {
      long x = (Long) a;
      return x == Long.MIN_VALUE ? (Object) BigInteger.valueOf(x).negate() : (Object) (-x);
    }
    if (a instanceof Double) {
      return -(Double) a;
    }
    if (a instanceof BigInteger) {
      return BigIntegers.negate((BigInteger) a);
    }
    return unary(a, "-", "__neg__");
  }

  /** {@code +a} */
  public static Object positive(Object a) {
    if (a instanceof Long || a instanceof Double || a instanceof BigInteger) {
      return a;
    }
    return unary(a, "+", "__pos__");
  }

  /** {@code ~a} */
  public static Object invert(Object a) {
    if (a instanceof Long) {
      return ~(Long) a;
    }
    if (a instanceof BigInteger) {
      return BigIntegers.invert((BigInteger) a);
    }
    return unary(a, "~", "__invert__");
  }

  private static Object unary(Object a, String symbol, String method) {
    Object function = Types.of(a).lookup(method);
    if (function == null) {
      throw Errors.typeError(
          "bad operand type for unary " + symbol + ": '" + Types.nameOf(a) + "'");
    }
    return MethodCalls.call(function, a);
  }
}
