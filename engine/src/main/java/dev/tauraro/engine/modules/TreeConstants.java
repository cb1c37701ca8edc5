package dev.tauraro.engine.modules;

import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyComplex;
import dev.tauraro.engine.objects.PyFrozenSet;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Iteration;
import java.math.BigInteger;
import java.util.Base64;

/** The values of constants in a tree that a script made. */
final class TreeConstants {
  private TreeConstants() {}

  /** The value as trees have it; what tells it apart is added to the key. */
  static Object read(Object value, StringBuilder key) {
    Work.steps(1);
    if (value == None.NONE) {
      key.append('N');
      return Expr.Constant.NONE;
    }
    if (value == None.ELLIPSIS) {
      key.append('.');
      return Expr.Constant.ELLIPSIS;
    }
    if (value instanceof Boolean || value instanceof Long || value instanceof BigInteger) {
      Object shown = value instanceof BigInteger ? ((BigInteger) value).toString(16) : value;
      key.append(value.getClass().getSimpleName()).append(shown);
      return value;
    }
    if (value instanceof Double) {
      key.append('D').append(Double.doubleToRawLongBits((Double) value));
      return value;
    }
    if (Str.is(value)) {
      String text = Str.java(value);
      key.append('S').append(text.length()).append(text);
      return text;
    }
    return other(value, key);
  }

  private static Object other(Object value, StringBuilder key) {
    if (value instanceof PyBytes && Types.of(value) == Types.BYTES) {
      byte[] bytes = ((PyBytes) value).toByteArray();
      key.append('B').append(Base64.getEncoder().encodeToString(bytes));
      return bytes.clone();
    }
    if (value instanceof PyComplex) {
      PyComplex number = (PyComplex) value;
      key.append('C')
          .append(Double.doubleToRawLongBits(number.real()))
          .append(':')
          .append(Double.doubleToRawLongBits(number.imaginary()));
      return value;
    }
    boolean group =
        value instanceof PyTuple && Types.of(value) == Types.TUPLE
            || value instanceof PyFrozenSet && Types.of(value) == Types.FROZENSET;
    if (!group) {
      throw Errors.typeError("got an invalid type in Constant: " + Types.nameOf(value));
    }
    key.append(value instanceof PyTuple ? 'T' : 'F').append('(');
    for (Object item : Iteration.toArray(value)) {
      read(item, key);
      key.append(',');
    }
    key.append(')');
    return value;
  }
}
