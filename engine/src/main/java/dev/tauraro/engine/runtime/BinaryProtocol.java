package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Types;
import java.math.BigInteger;

/**
 * Binary operators through special methods: the left operand's method, then the right operand's
 * reflected one, which goes first when its type is a subclass that overrides it.
 *
 * <p>Concatenation and repetition of built-in sequences are not numeric operations: they come last,
 * after the reflected method of the right operand, whatever its type.
 */
final class BinaryProtocol {
  private BinaryProtocol() {}

  /** {@code a operator b} */
  static Object apply(Operator operator, Object a, Object b) {
    return otherwise(attempt(operator, a, b), operator, false, a, b);
  }

  /** {@code a operator= b} */
  static Object applyInPlace(Operator operator, Object a, Object b) {
    Object method = numericMethod(Types.of(a), operator.inPlace());
    if (method != null) {
      Object result = MethodCalls.call(method, a, b);
      if (result != None.NOT_IMPLEMENTED) {
        return result;
      }
    }
    return otherwise(attempt(operator, a, b), operator, true, a, b);
  }

  /** The result when the method that was asked first has declined. */
  static Object declined(OperatorAnswer first, Object a, Object b) {
    Operator operator = first.operator();
    Object result = null;
    if (first.asked() == OperatorAnswer.Asked.IN_PLACE) {
      result = attempt(operator, a, b);
    } else if (first.asked() == OperatorAnswer.Asked.LEFT) {
      result = reflected(operator, a, b);
    }
    return otherwise(result, operator, first.inPlace(), a, b);
  }

  /** The right operand's reflected method alone; null when it does not know the operands. */
  private static Object reflected(Operator operator, Object a, Object b) {
    PyType right = Types.of(b);
    Object method = right == Types.of(a) ? null : numericMethod(right, operator.reflected());
    Object result = method == null ? None.NOT_IMPLEMENTED : MethodCalls.call(method, b, a);
    return result == None.NOT_IMPLEMENTED ? null : result;
  }

  /** The result of the numeric methods, or else of those of sequences. */
  private static Object otherwise(
      Object numeric, Operator operator, boolean inPlace, Object a, Object b) {
    Object result = numeric;
    if (result == null && inPlace) {
      result = sequence(operator, operator.inPlace(), a, b, false);
    }
    if (result == null) {
      result = sequence(operator, operator.method(), a, b, !inPlace || !isContainer(a));
    }
    if (result != null) {
      return result;
    }
    throw unsupported(operator, inPlace ? operator.inPlaceSymbol() : operator.symbol(), a, b);
  }

  /** {@code pow(a, b, modulus)} for operands that are not all plain ints. */
  static Object pow(Object a, Object b, Object modulus) {
    if (modulus == None.NONE) {
      return Arithmetic.pow(a, b);
    }
    Object method = Types.of(a).lookup("__pow__");
    if (method != null) {
      Object result = MethodCalls.call(method, a, b, modulus);
      if (result != None.NOT_IMPLEMENTED) {
        return result;
      }
    }
    if (isFloat(a) || isFloat(b) || isFloat(modulus)) {
      throw Errors.typeError("pow() 3rd argument not allowed unless all arguments are integers");
    }
    throw Errors.typeError(
        "unsupported operand type(s) for ** or pow(): '"
            + Types.nameOf(a)
            + "', '"
            + Types.nameOf(b)
            + "', '"
            + Types.nameOf(modulus)
            + "'");
  }

  private static boolean isFloat(Object value) {
    return Types.of(value).isSubtypeOf(Types.FLOAT);
  }

  /** Both numeric methods in their order; null when neither knows the operands. */
  private static Object attempt(Operator operator, Object a, Object b) {
    PyType left = Types.of(a);
    PyType right = Types.of(b);
    Object method = numericMethod(left, operator.method());
    Object reflected = left == right ? null : numericMethod(right, operator.reflected());
    if (reflected != null
        && right.isSubtypeOf(left)
        && reflected != left.lookup(operator.reflected())) {
      Object result = MethodCalls.call(reflected, b, a);
      if (result != None.NOT_IMPLEMENTED) {
        return result;
      }
      reflected = null;
    }
    if (method != null) {
      Object result = MethodCalls.call(method, a, b);
      if (result != None.NOT_IMPLEMENTED) {
        return result;
      }
    }
    if (reflected != null) {
      Object result = MethodCalls.call(reflected, b, a);
      if (result != None.NOT_IMPLEMENTED) {
        return result;
      }
    }
    return null;
  }

  private static Object numericMethod(PyType type, String name) {
    Object method = type.lookup(name);
    return method == null || isSequenceMethod(method, name) ? null : method;
  }

  /** Whether a method is the concatenation or repetition of a built-in sequence. */
  private static boolean isSequenceMethod(Object method, String name) {
    if (!(method instanceof BuiltinFunction) || !isSequenceOperator(name)) {
      return false;
    }
    PyType owner = ((BuiltinFunction) method).owner();
    return owner != null && owner.lookup("__getitem__") != null && owner.lookup("keys") == null;
  }

  private static boolean isSequenceOperator(String name) {
    switch (name) {
      case "__add__":
      case "__mul__":
      case "__rmul__":
      case "__iadd__":
      case "__imul__":
        return true;
      default:
        return false;
    }
  }

  /** Whether an augmented assignment takes a value for a sequence, though it repeats nothing. */
  private static boolean isContainer(Object value) {
    PyType type = Types.of(value);
    return !type.isBuiltin()
        || type.lookup("__len__") != null
        || type.lookup("__contains__") != null;
  }

  /**
   * Concatenation or repetition of a built-in sequence; null when it is not that.
   *
   * @param eitherSide whether the right operand may be the sequence to repeat
   */
  private static Object sequence(
      Operator operator, String name, Object a, Object b, boolean eitherSide) {
    if (operator == Operator.ADD) {
      Object method = Types.of(a).lookup(name);
      if (method == null || !isSequenceMethod(method, name)) {
        return null;
      }
      Object result = MethodCalls.call(method, a, b);
      if (result == None.NOT_IMPLEMENTED) {
        throw Errors.typeError(
            "can only concatenate "
                + Types.nameOf(a)
                + " (not \""
                + Types.nameOf(b)
                + "\") to "
                + Types.nameOf(a));
      }
      return result;
    }
    if (operator != Operator.MUL) {
      return null;
    }
    Object method = Types.of(a).lookup(name);
    if (method != null && isSequenceMethod(method, name)) {
      return repeat(method, a, b);
    }
    method = eitherSide ? Types.of(b).lookup("__mul__") : null;
    return method != null && isSequenceMethod(method, "__mul__") ? repeat(method, b, a) : null;
  }

  private static Object repeat(Object method, Object items, Object count) {
    Object number = Numbers.indexOrNull(count);
    if (number instanceof BigInteger) {
      throw Errors.overflowError(
          "cannot fit '" + Types.nameOf(count) + "' into an index-sized integer");
    }
    Object result = number == null ? None.NOT_IMPLEMENTED : MethodCalls.call(method, items, number);
    if (result == None.NOT_IMPLEMENTED) {
      throw Errors.typeError(
          "can't multiply sequence by non-int of type '" + Types.nameOf(count) + "'");
    }
    return result;
  }

  private static ScriptRaise unsupported(Operator operator, String symbol, Object a, Object b) {
    String message =
        "unsupported operand type(s) for "
            + symbol
            + ": '"
            + Types.nameOf(a)
            + "' and '"
            + Types.nameOf(b)
            + "'";
    if (operator == Operator.RSHIFT
        && symbol.equals(">>")
        && a instanceof BuiltinFunction
        && ((BuiltinFunction) a).name().equals("print")) {
      message += ". Did you mean \"print(<message>, file=<output_stream>)\"?";
    }
    return Errors.typeError(message);
  }
}
