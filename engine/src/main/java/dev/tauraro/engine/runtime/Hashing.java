package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import java.math.BigInteger;

/** Hashes of values. */
public final class Hashing {
  private Hashing() {}

  /** {@code hash(value)}; TypeError when it has none. */
  public static long hash(Object value) {
    if (value instanceof Long) {
      return NumberHash.hash((long) (Long) value);
    }
    if (Str.is(value)) {
      return Str.hash(value);
    }
    if (value instanceof Double || value instanceof BigInteger || value instanceof Boolean) {
      return NumberHash.hash(value);
    }
    if (value.getClass() == PyTuple.class) {
      return ((PyTuple) value).hash();
    }
    return ofProtocol(value);
  }

  private static long ofProtocol(Object value) {
    Object method = Types.of(value).lookup("__hash__");
    if (method == null || method == None.NONE) {
      throw Errors.typeError("unhashable type: '" + Types.nameOf(value) + "'");
    }
    Object result = MethodCalls.call(method, value);
    if (!Numbers.isInt(result)) {
      throw Errors.typeError("__hash__ method should return an integer");
    }
    if (result instanceof Long) {
      long hash = (Long) result;
      return hash == -1 ? -2 : hash;
    }
    return NumberHash.hash(result);
  }

  /** The hash of a value that equals only itself. */
  public static long ofIdentity(Object value) {
    return System.identityHashCode(value);
  }
}
