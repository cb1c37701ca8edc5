package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.objects.FloatText;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyComplex;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Str;
import java.math.BigDecimal;
import java.math.BigInteger;

/** The script values of literals, and what can be asked of constant values. */
final class Constants {
  private Constants() {}

  /** The script value of a literal. */
  static Object value(Expr.Constant literal) {
    Object value = literal.value();
    if (value == Expr.Constant.NONE) {
      return None.NONE;
    }
    if (value == Expr.Constant.ELLIPSIS) {
      return None.ELLIPSIS;
    }
    if (value instanceof String string) {
      return Str.of(string);
    }
    if (value instanceof Expr.SplitText text) {
      return Str.ofCodePoints(text.codePoints().stream().mapToInt(Integer::intValue).toArray());
    }
    if (value instanceof byte[] array) {
      return new PyBytes(array);
    }
    if (value instanceof Expr.ComplexLiteral complexLiteral) {
      return new PyComplex(0.0, complexLiteral.imag());
    }
    return value;
  }

  /** What a constant is as a key: numbers that are equal are one, whatever their types. */
  static Object key(Object value) {
    if (value instanceof PyComplex complex && complex.imaginary() == 0) {
      return key(complex.real());
    }
    if (value instanceof Boolean truth) {
      return BigInteger.valueOf(truth ? 1 : 0);
    }
    if (value instanceof Long number) {
      return BigInteger.valueOf(number);
    }
    if (value instanceof Double number && number == Math.rint(number) && !number.isInfinite()) {
      return new BigDecimal(number).toBigInteger();
    }
    return value;
  }

  /** What {@code repr} says of a constant. */
  static String text(Object value) {
    if (value instanceof Double number) {
      return FloatText.repr(number);
    }
    if (value instanceof PyComplex complex) {
      return FloatText.repr(complex);
    }
    return value instanceof PyBytes bytes
        ? Unparser.quoteBytes(bytes.toByteArray())
        : Unparser.constant(value);
  }

  static Object[] items(PyTuple tuple) {
    return tuple.items();
  }

  /** The truth of a constant, or null for a kind that is not looked at here. */
  static Boolean truth(Object value) {
    if (value instanceof Boolean b) {
      return b;
    }
    if (value instanceof Long l) {
      return l != 0;
    }
    if (value instanceof BigInteger) {
      return true;
    }
    if (value instanceof Double d) {
      return d != 0.0;
    }
    if (value == None.NONE) {
      return false;
    }
    if (value == None.ELLIPSIS) {
      return true;
    }
    if (Str.is(value)) {
      return Str.length(value) > 0;
    }
    if (value instanceof PyTuple pyTuple) {
      return pyTuple.size() > 0;
    }
    return null;
  }
}
