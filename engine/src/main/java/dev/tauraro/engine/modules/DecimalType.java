package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyComplex;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;

/** The type {@code decimal.Decimal}: how it is made, its operators and conversions. */
final class DecimalType {
  static final PyType TYPE = ModuleTypes.type("decimal", "Decimal");
  private static final long NEGATIVE_NAN = 0xfff8_0000_0000_0000L;
  private static final BigInteger MODULUS = BigInteger.valueOf((1L << 61) - 1);

  static {
    TypeSetup setup = TypeSetup.of(TYPE);
    setup.maker(DecimalType::make).any("__init__", (arguments, keywords) -> None.NONE);
    setup.classMethod("from_float", DecimalType::fromFloat);
    addOperators(setup);
    addComparisons(setup);
    addConversions(setup);
    DecimalMethods.add(setup);
    TYPE.seal();
  }

  private DecimalType() {}

  /** An operation on two numbers. */
  @FunctionalInterface
  interface Operation {
    PyDecimal apply(PyDecimal a, PyDecimal b, DecimalContext c);
  }

  static PyDecimal of(Object value) {
    return (PyDecimal) value;
  }

  /** A decimal or an int as a decimal; null for all else. */
  static PyDecimal operand(Object value) {
    if (value instanceof PyDecimal) {
      return (PyDecimal) value;
    }
    return Types.of(value).isSubtypeOf(Types.INT)
        ? PyDecimal.of(Numbers.big(Numbers.index(value)))
        : null;
  }

  private static Object make(PyType type, Object[] arguments, String[] keywords) {
    Object[] bound = Keywords.bind("Decimal", arguments, keywords, 0, "value", "context");
    Object value = bound[0] == null ? 0L : bound[0];
    DecimalContext c =
        bound[1] == null ? DecimalContext.current() : DecimalMethods.context(bound[1]);
    return exact(convert(value, c), c).as(type);
  }

  /** A number that any context could hold; others are an invalid operation. */
  private static PyDecimal exact(PyDecimal value, DecimalContext c) {
    if (!value.isFinite()) {
      return value;
    }
    long greatest = value.isZero() ? value.exponent : value.adjusted();
    return greatest > DecimalModule.GREATEST || value.exponent < DecimalModule.LEAST_EXPONENT
        ? c.invalid(null)
        : value;
  }

  /** What a number can be made of, rounded to a context. */
  static PyDecimal created(Object value, DecimalContext c) {
    Object plain = ValueInstance.unwrap(value);
    if (!Str.is(plain)) {
      return c.create(convert(value, c));
    }
    PyDecimal number = DecimalText.parseStrictly(plain);
    return number == null ? c.invalid("ConversionSyntax") : c.create(number);
  }

  /** The exact value of what a decimal can be made of. */
  static PyDecimal convert(Object value, DecimalContext c) {
    PyDecimal number = operand(value);
    if (number != null) {
      return number;
    }
    Object plain = ValueInstance.unwrap(value);
    if (Str.is(plain)) {
      number = DecimalText.parse(plain);
      return number == null ? c.invalid("ConversionSyntax") : number;
    }
    if (plain instanceof Double) {
      c.signal(DecimalContext.FLOAT);
      return ofDouble((Double) plain);
    }
    if (value instanceof PyTuple || value instanceof PyList) {
      return ofTuple(Iteration.toArray(value));
    }
    throw Errors.typeError(
        "conversion from " + Types.nameOf(value) + " to Decimal is not supported");
  }

  static PyDecimal ofDouble(double value) {
    if (Double.isNaN(value)) {
      return PyDecimal.NAN;
    }
    boolean negative = Double.doubleToRawLongBits(value) < 0;
    if (Double.isInfinite(value)) {
      return PyDecimal.infinite(negative);
    }
    PyDecimal exact = PyDecimal.of(new BigDecimal(Math.abs(value)));
    return exact.withSign(negative);
  }

  private static PyDecimal ofTuple(Object[] parts) {
    if (parts.length != 3) {
      throw Errors.valueError("argument must be a sequence of length 3");
    }
    if (!(parts[0] instanceof Long) || (Long) parts[0] != 0 && (Long) parts[0] != 1) {
      throw Errors.valueError("sign must be an integer with the value 0 or 1");
    }
    boolean negative = (Long) parts[0] == 1;
    StringBuilder digits = new StringBuilder("0");
    if (!(parts[1] instanceof PyTuple || parts[1] instanceof PyList)) {
      throw Errors.valueError("coefficient must be a tuple of digits");
    }
    for (Object digit : Iteration.toArray(parts[1])) {
      Object number = Numbers.isInt(digit) ? Numbers.plainInt(digit) : null;
      if (!(number instanceof Long) || (Long) number < 0 || (Long) number > 9) {
        throw Errors.valueError("coefficient must be a tuple of digits");
      }
      digits.append(number);
    }
    BigInteger coefficient = new BigInteger(digits.toString());
    if (Str.is(parts[2])) {
      switch (Str.java(parts[2])) {
        case "F":
          return PyDecimal.infinite(negative);
        case "n":
          return PyDecimal.nan(false, negative, coefficient);
        case "N":
          return PyDecimal.nan(true, negative, coefficient);
        default:
          throw Errors.valueError("string argument in the third position must be 'F', 'n' or 'N'");
      }
    }
    if (parts[2] instanceof BigInteger) {
      throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }
    if (!(parts[2] instanceof Long)) {
      throw Errors.valueError("exponent must be an integer");
    }
    return PyDecimal.finite(negative, coefficient, (Long) parts[2]);
  }

  private static Object fromFloat(Object[] arguments, String[] keywords) {
    Object value = arguments[1];
    PyDecimal number = operand(value);
    Object plain = ValueInstance.unwrap(value);
    if (number == null && !(plain instanceof Double)) {
      throw Errors.typeError("argument must be int or float");
    }
    PyDecimal made = number == null ? ofDouble((Double) plain) : number;
    return arguments[0] == TYPE ? made : Calls.call(arguments[0], made);
  }

  private static void operator(TypeSetup setup, String name, Operation operation) {
    setup.one("__" + name + "__", (a, b) -> apply(operation, a, b));
    setup.one("__r" + name + "__", (a, b) -> apply(operation, b, a));
  }

  private static Object apply(Operation operation, Object a, Object b) {
    PyDecimal left = operand(a);
    PyDecimal right = operand(b);
    return left == null || right == null
        ? None.NOT_IMPLEMENTED
        : operation.apply(left, right, DecimalContext.current()).plain();
  }

  private static void addOperators(TypeSetup setup) {
    operator(setup, "add", DecimalMath::add);
    operator(setup, "sub", DecimalMath::subtract);
    operator(setup, "mul", DecimalMath::multiply);
    operator(setup, "truediv", DecimalMath::divide);
    operator(setup, "floordiv", DecimalMath::divideInteger);
    operator(setup, "mod", DecimalMath::remainder);
    setup
        .one("__divmod__", DecimalType::divmod)
        .one("__rdivmod__", (a, b) -> divmod(b, a))
        .oneOrTwo(
            "__pow__",
            (a, b) -> apply(DecimalPowers::power, a, b),
            (a, b, m) ->
                m == None.NONE
                    ? apply(DecimalPowers::power, a, b)
                    : DecimalMethods.modularPower(a, b, m))
        .one("__rpow__", (a, b) -> apply(DecimalPowers::power, b, a))
        .zero("__neg__", self -> DecimalMethods.minus(of(self), DecimalContext.current()))
        .zero("__pos__", self -> DecimalMethods.plus(of(self), DecimalContext.current()))
        .zero("__abs__", self -> DecimalMethods.abs(of(self), DecimalContext.current()))
        .zero("__bool__", self -> !of(self).isZero());
  }

  private static Object divmod(Object a, Object b) {
    PyDecimal left = operand(a);
    PyDecimal right = operand(b);
    if (left == null || right == null) {
      return None.NOT_IMPLEMENTED;
    }
    return divmod(left, right, DecimalContext.current());
  }

  static PyTuple divmod(PyDecimal left, PyDecimal right, DecimalContext c) {
    if (right.isZero() && left.isFinite() && !left.isZero()) {
      c.signal(DecimalContext.INVALID | DecimalContext.DIVISION);
      return PyTuple.of(PyDecimal.infinite(left.negative != right.negative), PyDecimal.NAN);
    }
    return PyTuple.of(
        DecimalMath.divideInteger(left, right, c), DecimalMath.remainder(left, right, c));
  }

  private static void addComparisons(TypeSetup setup) {
    setup
        .one("__eq__", (a, b) -> equal(a, b, true))
        .one("__ne__", (a, b) -> equal(a, b, false))
        .one("__lt__", (a, b) -> ordered(a, b, -1, false))
        .one("__le__", (a, b) -> ordered(a, b, -1, true))
        .one("__gt__", (a, b) -> ordered(a, b, 1, false))
        .one("__ge__", (a, b) -> ordered(a, b, 1, true))
        .zero("__hash__", self -> hash(of(self)));
  }

  private static Object equal(Object a, Object b, boolean wanted) {
    PyDecimal[] pair = comparable(a, b, true);
    if (pair == null) {
      return None.NOT_IMPLEMENTED;
    }
    if (pair[0].isNan() || pair[1].isNan()) {
      if (pair[0].kind == PyDecimal.Kind.SIGNALING || pair[1].kind == PyDecimal.Kind.SIGNALING) {
        DecimalContext.current().invalid(null);
      }
      return !wanted;
    }
    return DecimalMath.compare(pair[0], pair[1]) == 0 == wanted;
  }

  private static Object ordered(Object a, Object b, int sign, boolean orEqual) {
    PyDecimal[] pair = comparable(a, b, false);
    if (pair == null) {
      return None.NOT_IMPLEMENTED;
    }
    if (pair[0].isNan() || pair[1].isNan()) {
      DecimalContext.current().invalid(null);
      return false;
    }
    int order = DecimalMath.compare(pair[0], pair[1]);
    return order == 0 ? orEqual : order == sign;
  }

  /** Both numbers as decimals with the same order; null when they can't be compared. */
  private static PyDecimal[] comparable(Object a, Object b, boolean equality) {
    PyDecimal left = of(a);
    PyDecimal right = operand(b);
    if (right != null) {
      return new PyDecimal[] {left, right};
    }
    Object plain = ValueInstance.unwrap(b);
    if (plain instanceof PyComplex && equality && ((PyComplex) plain).imaginary() == 0) {
      plain = ((PyComplex) plain).real();
    }
    if (plain instanceof Double) {
      DecimalContext c = DecimalContext.current();
      if (equality) {
        c.flags |= DecimalContext.FLOAT;
      } else {
        c.signal(DecimalContext.FLOAT);
      }
      return new PyDecimal[] {left, ofDouble((Double) plain)};
    }
    if (Str.is(plain) || Types.of(b).isBuiltin()) {
      return null;
    }
    Object denominator = Access.getIfPresent(b, "denominator");
    Object numerator = denominator == null ? null : Access.getIfPresent(b, "numerator");
    PyDecimal above = numerator == null ? null : operand(numerator);
    PyDecimal below = denominator == null ? null : operand(denominator);
    if (above == null || below == null) {
      return null;
    }
    DecimalContext exact =
        DecimalContext.current()
            .inner(left.digits() + below.digits() + 2L, DecimalContext.Mode.ROUND_HALF_EVEN);
    PyDecimal scaled = left.isFinite() ? DecimalMath.multiply(left, below, exact) : left;
    return new PyDecimal[] {scaled, above};
  }

  private static Object hash(PyDecimal value) {
    if (value.kind == PyDecimal.Kind.SIGNALING) {
      throw Errors.typeError("Cannot hash a signaling NaN value.");
    }
    if (value.isNan()) {
      return (long) System.identityHashCode(value);
    }
    if (value.isInfinite()) {
      return value.negative ? -314159L : 314159L;
    }
    BigInteger power = BigInteger.TEN.modPow(BigInteger.valueOf(Math.abs(value.exponent)), MODULUS);
    if (value.exponent < 0) {
      power = power.modInverse(MODULUS);
    }
    long hash = value.coefficient.multiply(power).mod(MODULUS).longValue();
    long signed = value.negative ? -hash : hash;
    return signed == -1 ? -2L : signed;
  }

  private static void addConversions(TypeSetup setup) {
    setup
        .zero(
            "__str__",
            self ->
                Str.of(DecimalText.text(of(self), false, DecimalContext.current().capitals == 1)))
        .zero(
            "__repr__",
            self ->
                Str.of(
                    "Decimal('"
                        + DecimalText.text(of(self), false, DecimalContext.current().capitals == 1)
                        + "')"))
        .one("__format__", DecimalType::format)
        .zero("__float__", DecimalType::toFloat)
        .zero("__complex__", self -> Calls.call(Types.COMPLEX, toFloat(self)))
        .zero("__int__", self -> whole(of(self), DecimalContext.Mode.ROUND_DOWN))
        .zero("__trunc__", self -> whole(of(self), DecimalContext.Mode.ROUND_DOWN))
        .zero("__floor__", self -> whole(of(self), DecimalContext.Mode.ROUND_FLOOR))
        .zero("__ceil__", self -> whole(of(self), DecimalContext.Mode.ROUND_CEILING))
        .zeroOrOne(
            "__round__",
            self -> whole(of(self), DecimalContext.Mode.ROUND_HALF_EVEN),
            DecimalType::round)
        .zero("__copy__", self -> self)
        .one("__deepcopy__", (self, memo) -> self)
        .zero(
            "__reduce__",
            self ->
                PyTuple.of(
                    Types.of(self), PyTuple.of(Str.of(DecimalText.text(of(self), false, true)))))
        .getter("real", self -> self)
        .getter("imag", self -> PyDecimal.ZERO);
  }

  private static Object format(Object self, Object spec) {
    if (spec instanceof PyDict || !Str.is(Str.unwrap(spec))) {
      throw Errors.typeError("format argument must be str");
    }
    return Str.of(
        DecimalText.format(of(self), Str.java(Str.unwrap(spec)), DecimalContext.current()));
  }

  private static Object toFloat(Object self) {
    PyDecimal value = of(self);
    if (value.kind == PyDecimal.Kind.SIGNALING) {
      throw Errors.valueError("cannot convert signaling NaN to float");
    }
    if (value.isNan()) {
      return value.negative ? Double.longBitsToDouble(NEGATIVE_NAN) : Double.NaN;
    }
    if (value.isInfinite()) {
      return value.negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    double magnitude;
    if (value.isZero() || value.adjusted() < -400) {
      magnitude = 0;
    } else if (value.adjusted() > 400) {
      magnitude = Double.POSITIVE_INFINITY;
    } else {
      magnitude = Double.parseDouble(DecimalText.text(value.withSign(false), false, true));
    }
    return value.negative ? -magnitude : magnitude;
  }

  private static Object whole(PyDecimal value, DecimalContext.Mode mode) {
    if (value.isNan()) {
      throw Errors.valueError("cannot convert NaN to integer");
    }
    if (value.isInfinite()) {
      throw Errors.overflowError("cannot convert Infinity to integer");
    }
    PyDecimal rounded = DecimalMath.rescale(value, 0, mode);
    return Numbers.normalize(rounded.negative ? rounded.coefficient.negate() : rounded.coefficient);
  }

  private static Object round(Object self, Object places) {
    if (places == None.NONE) {
      return whole(of(self), DecimalContext.Mode.ROUND_HALF_EVEN);
    }
    if (!Types.of(places).isSubtypeOf(Types.INT)) {
      throw Errors.typeError("optional arg must be an integer");
    }
    Object index = Numbers.index(places);
    if (!(index instanceof Long)) {
      throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }
    long digits = (Long) index;
    return DecimalMath.quantize(
        of(self),
        PyDecimal.finite(false, BigInteger.ONE, -digits),
        DecimalContext.Mode.ROUND_HALF_EVEN,
        DecimalContext.current());
  }
}
