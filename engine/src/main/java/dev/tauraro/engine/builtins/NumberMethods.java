package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.runtime.Comparison;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Operator;
import java.util.function.BiPredicate;

/** The special methods of operators on numbers, made from the table of operators. */
final class NumberMethods {
  /** An operator on two values that may be of the wrong type. */
  @FunctionalInterface
  private interface Operation {
    Object apply(Object a, Object b);
  }

  private NumberMethods() {}

  /** The operators of int. */
  static void addInts(TypeSetup setup) {
    for (Operator operator : Operator.values()) {
      if (operator.isFor(Operator.Kind.INTS)) {
        add(setup, operator, (a, b) -> onInts(operator, a, b));
      }
    }
  }

  private static Object onInts(Operator operator, Object a, Object b) {
    return Numbers.isInt(a) && Numbers.isInt(b)
        ? operator.onInts(Numbers.plainInt(a), Numbers.plainInt(b))
        : None.NOT_IMPLEMENTED;
  }

  /** The operators of bool that give bools. */
  static void addBools(TypeSetup setup) {
    for (Operator operator : new Operator[] {Operator.AND, Operator.OR, Operator.XOR}) {
      add(
          setup,
          operator,
          (a, b) ->
              a instanceof Boolean && b instanceof Boolean
                  ? operator.onInts(a, b)
                  : onInts(operator, a, b));
    }
  }

  /** The operators of float; the other operand may be an int. */
  static void addFloats(TypeSetup setup) {
    for (Operator operator : Operator.values()) {
      if (operator.isFor(Operator.Kind.FLOATS)) {
        add(setup, operator, (a, b) -> onFloats(operator, a, b));
      }
    }
  }

  private static Object onFloats(Operator operator, Object a, Object b) {
    return Numbers.isReal(a) && Numbers.isReal(b)
        ? operator.onFloats(toDouble(a), toDouble(b))
        : None.NOT_IMPLEMENTED;
  }

  private static double toDouble(Object value) {
    Object plain = ValueInstance.unwrap(value);
    return plain instanceof Double ? (Double) plain : Numbers.intToDouble(plain);
  }

  /** The operators of complex; the other operand may be any number. */
  static void addComplexes(TypeSetup setup) {
    for (Operator operator : Operator.values()) {
      if (operator.isFor(Operator.Kind.COMPLEX)) {
        add(setup, operator, (a, b) -> onComplexes(operator, a, b));
      }
    }
  }

  private static Object onComplexes(Operator operator, Object a, Object b) {
    return ComplexType.isNumber(a) && ComplexType.isNumber(b)
        ? operator.onComplex(a, b)
        : None.NOT_IMPLEMENTED;
  }

  private static void add(TypeSetup setup, Operator operator, Operation operation) {
    if (operator != Operator.POW) {
      setup.one(operator.method(), operation::apply);
      setup.one(operator.reflected(), (a, b) -> operation.apply(b, a));
      return;
    }
    setup.oneOrTwo(
        operator.method(),
        operation::apply,
        (a, b, modulus) ->
            modulus == None.NONE ? operation.apply(a, b) : ModularPower.of(a, b, modulus));
    setup.oneOrTwo(
        operator.reflected(),
        (a, b) -> operation.apply(b, a),
        (a, b, modulus) ->
            modulus == None.NONE ? operation.apply(b, a) : ModularPower.of(b, a, modulus));
  }

  /** The comparisons of a type; {@code both} says whether it knows the operands. */
  static void addComparisons(TypeSetup setup, BiPredicate<Object, Object> both) {
    for (Comparison comparison : Comparison.values()) {
      setup.one(
          comparison.method(),
          (a, b) ->
              both.test(a, b)
                  ? comparison.apply(ValueInstance.unwrap(a), ValueInstance.unwrap(b))
                  : None.NOT_IMPLEMENTED);
    }
  }
}
