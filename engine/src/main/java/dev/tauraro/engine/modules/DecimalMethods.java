package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Numbers;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** The methods of decimals that have names; contexts have them too. */
final class DecimalMethods {
  /** A method: gets as many decimals as it takes. */
  @FunctionalInterface
  private interface Method {
    Object apply(PyDecimal[] operands, DecimalContext c);
  }

  /** A method; one of a part of a number takes no context. */
  private record Entry(int operands, boolean isOfPart, Method method) {}

  private static final Map<String, Entry> TABLE = new LinkedHashMap<>();

  static {
    addArithmetic();
    addComparisons();
    addTests();
    addParts();
  }

  private DecimalMethods() {}

  private static void entry(String name, int operands, Method method) {
    TABLE.put(name, new Entry(operands, false, method));
  }

  private static void part(String name, Function<PyDecimal, Object> method) {
    TABLE.put(name, new Entry(1, true, (v, c) -> method.apply(v[0])));
  }

  private static void addArithmetic() {
    entry("fma", 3, (v, c) -> DecimalMath.fma(v[0], v[1], v[2], c));
    entry("remainder_near", 2, (v, c) -> DecimalMath.remainderNear(v[0], v[1], c));
    entry("sqrt", 1, (v, c) -> DecimalMath.sqrt(v[0], c));
    entry("exp", 1, (v, c) -> DecimalPowers.exp(v[0], c));
    entry("ln", 1, (v, c) -> DecimalPowers.ln(v[0], c));
    entry("log10", 1, (v, c) -> DecimalPowers.log10(v[0], c));
    entry("normalize", 1, (v, c) -> DecimalMath.normalize(v[0], c));
    entry("next_plus", 1, (v, c) -> DecimalMath.next(v[0], true, c));
    entry("next_minus", 1, (v, c) -> DecimalMath.next(v[0], false, c));
    entry("next_toward", 2, DecimalMethods::nextToward);
    entry("logb", 1, (v, c) -> logb(v[0], c));
    entry("scaleb", 2, DecimalMethods::scaleb);
    entry("shift", 2, DecimalMethods::shift);
    entry("rotate", 2, DecimalMethods::rotate);
    entry("logical_and", 2, (v, c) -> DecimalLogic.combine(v[0], v[1], (a, b) -> a & b, c));
    entry("logical_or", 2, (v, c) -> DecimalLogic.combine(v[0], v[1], (a, b) -> a | b, c));
    entry("logical_xor", 2, (v, c) -> DecimalLogic.combine(v[0], v[1], (a, b) -> a ^ b, c));
    entry("logical_invert", 1, (v, c) -> DecimalLogic.invert(v[0], c));
    entry("max", 2, (v, c) -> DecimalMath.extreme(v[0], v[1], true, false, c));
    entry("min", 2, (v, c) -> DecimalMath.extreme(v[0], v[1], false, false, c));
    entry("max_mag", 2, (v, c) -> DecimalMath.extreme(v[0], v[1], true, true, c));
    entry("min_mag", 2, (v, c) -> DecimalMath.extreme(v[0], v[1], false, true, c));
  }

  private static void addComparisons() {
    entry("compare", 2, (v, c) -> compare(v, c, false));
    entry("compare_signal", 2, (v, c) -> compare(v, c, true));
    entry("compare_total", 2, (v, c) -> number(DecimalMath.compareTotal(v[0], v[1])));
    entry(
        "compare_total_mag",
        2,
        (v, c) -> number(DecimalMath.compareTotal(v[0].withSign(false), v[1].withSign(false))));
    entry("same_quantum", 2, (v, c) -> isSameQuantum(v[0], v[1]));
    entry("copy_sign", 2, (v, c) -> v[0].withSign(v[1].negative));
  }

  private static void test(String name, Predicate<PyDecimal> predicate) {
    part(name, predicate::test);
  }

  private static void addTests() {
    test("is_canonical", value -> true);
    test("is_finite", PyDecimal::isFinite);
    test("is_infinite", PyDecimal::isInfinite);
    test("is_nan", PyDecimal::isNan);
    test("is_qnan", value -> value.kind == PyDecimal.Kind.QUIET);
    test("is_snan", value -> value.kind == PyDecimal.Kind.SIGNALING);
    test("is_signed", value -> value.negative);
    test("is_zero", PyDecimal::isZero);
    entry("is_normal", 1, (v, c) -> isNormal(v[0], c));
    entry("is_subnormal", 1, (v, c) -> isSubnormal(v[0], c));
    entry("number_class", 1, (v, c) -> Str.of(numberClass(v[0], c)));
  }

  private static void addParts() {
    part("copy_abs", value -> value.withSign(false));
    part("copy_negate", value -> value.withSign(!value.negative));
    part("radix", value -> number(10));
    part("adjusted", value -> value.isFinite() ? value.adjusted() : 0L);
    part("as_tuple", DecimalMethods::asTuple);
    part("as_integer_ratio", DecimalMethods::ratio);
    entry("to_eng_string", 1, (v, c) -> Str.of(DecimalText.text(v[0], true, c.capitals == 1)));
  }

  /** The state of a context that a script gives. */
  static DecimalContext context(Object value) {
    if (value == None.NONE) {
      return DecimalContext.current();
    }
    if (!(value instanceof DecimalContext)) {
      throw Errors.typeError("optional argument must be a context");
    }
    return (DecimalContext) value;
  }

  static PyDecimal required(Object value) {
    PyDecimal number = DecimalType.operand(value);
    if (number == null) {
      throw Errors.typeError(
          "conversion from " + Types.nameOf(value) + " to Decimal is not supported");
    }
    return number;
  }

  static void add(TypeSetup setup) {
    TABLE.forEach(
        (name, entry) -> {
          if (entry.isOfPart) {
            setup.zero(name, self -> callPart(entry, self));
          } else {
            setup.any(name, (a, k) -> callMethod(name, entry, a, k));
          }
        });
    setup.zero("canonical", self -> self).zero("conjugate", self -> self);
    setup.any("quantize", DecimalMethods::quantize);
    for (String name : new String[] {"to_integral_value", "to_integral", "to_integral_exact"}) {
      setup.any(name, (a, k) -> toIntegral(name, a, k));
    }
  }

  private static Object callPart(Entry entry, Object self) {
    PyDecimal[] operands = {DecimalType.of(self)};
    return plain(entry.method.apply(operands, null));
  }

  private static Object callMethod(
      String name, Entry entry, Object[] arguments, String[] keywords) {
    String[] names = new String[entry.operands];
    for (int i = 0; i < names.length - 1; i++) {
      names[i] = i == 0 ? "other" : "third";
    }
    names[names.length - 1] = "context";
    Object[] bound =
        Keywords.bind(
            name,
            Arrays.copyOfRange(arguments, 1, arguments.length),
            keywords,
            names.length - 1,
            names);
    PyDecimal[] operands = new PyDecimal[entry.operands];
    operands[0] = DecimalType.of(arguments[0]);
    for (int i = 1; i < operands.length; i++) {
      operands[i] = required(bound[i - 1]);
    }
    Object given = bound[names.length - 1];
    return plain(
        entry.method.apply(operands, given == null ? DecimalContext.current() : context(given)));
  }

  /** A result is a plain decimal, whatever class its operands have. */
  private static Object plain(Object result) {
    return result instanceof PyDecimal ? ((PyDecimal) result).plain() : result;
  }

  /** Calls a method for a context: {@code call(name, state, *operands)}. */
  static Object call(Object[] arguments, String[] keywords) {
    Entry entry = TABLE.get(Str.java(arguments[0]));
    PyDecimal[] operands = new PyDecimal[entry.operands];
    for (int i = 0; i < operands.length; i++) {
      operands[i] = required(arguments[i + 2]);
    }
    return plain(entry.method.apply(operands, (DecimalContext) arguments[1]));
  }

  private static Object quantize(Object[] arguments, String[] keywords) {
    Object[] bound =
        Keywords.bind(
            "quantize",
            Arrays.copyOfRange(arguments, 1, arguments.length),
            keywords,
            1,
            "exp",
            "rounding",
            "context");
    DecimalContext c = bound[2] == null ? DecimalContext.current() : context(bound[2]);
    return plain(
        DecimalMath.quantize(
            DecimalType.of(arguments[0]), required(bound[0]), mode(bound[1], c), c));
  }

  private static DecimalContext.Mode mode(Object name, DecimalContext c) {
    if (name == null || name == None.NONE) {
      return c.rounding;
    }
    if (!Str.is(name)) {
      return DecimalContext.mode("");
    }
    return DecimalContext.mode(Str.java(name));
  }

  private static Object toIntegral(String name, Object[] arguments, String[] keywords) {
    Object[] bound =
        Keywords.bind(
            name,
            Arrays.copyOfRange(arguments, 1, arguments.length),
            keywords,
            0,
            "rounding",
            "context");
    DecimalContext c = bound[1] == null ? DecimalContext.current() : context(bound[1]);
    return plain(
        DecimalMath.toIntegral(
            DecimalType.of(arguments[0]), mode(bound[0], c), name.endsWith("exact"), c));
  }

  private static PyDecimal number(long value) {
    return PyDecimal.of(BigInteger.valueOf(value));
  }

  static PyDecimal plus(PyDecimal value, DecimalContext c) {
    PyDecimal nan = c.nan(value);
    if (nan != null) {
      return nan;
    }
    boolean keep = value.negative && c.rounding == DecimalContext.Mode.ROUND_FLOOR;
    return c.fix(value.isZero() && !keep ? value.withSign(false) : value);
  }

  static PyDecimal minus(PyDecimal value, DecimalContext c) {
    PyDecimal nan = c.nan(value);
    return nan != null ? nan : plus(value.withSign(!value.negative), c);
  }

  static PyDecimal abs(PyDecimal value, DecimalContext c) {
    return value.negative ? minus(value, c) : plus(value, c);
  }

  private static Object compare(PyDecimal[] v, DecimalContext c, boolean signaling) {
    if (v[0].isNan() || v[1].isNan()) {
      PyDecimal nan = c.nan(v);
      if (signaling) {
        c.invalid(null);
      }
      return nan;
    }
    return number(DecimalMath.compare(v[0], v[1]));
  }

  private static boolean isSameQuantum(PyDecimal a, PyDecimal b) {
    if (!a.isFinite() || !b.isFinite()) {
      return a.isNan() && b.isNan() || a.isInfinite() && b.isInfinite();
    }
    return a.exponent == b.exponent;
  }

  private static boolean isNormal(PyDecimal value, DecimalContext c) {
    return value.isFinite() && !value.isZero() && value.adjusted() >= c.emin;
  }

  private static boolean isSubnormal(PyDecimal value, DecimalContext c) {
    return value.isFinite() && !value.isZero() && value.adjusted() < c.emin;
  }

  private static String numberClass(PyDecimal value, DecimalContext c) {
    if (value.isNan()) {
      return value.kind == PyDecimal.Kind.SIGNALING ? "sNaN" : "NaN";
    }
    String sign = value.negative ? "-" : "+";
    if (value.isInfinite()) {
      return sign + "Infinity";
    }
    return sign + (value.isZero() ? "Zero" : isSubnormal(value, c) ? "Subnormal" : "Normal");
  }

  private static PyDecimal nextToward(PyDecimal[] v, DecimalContext c) {
    PyDecimal nan = c.nan(v);
    if (nan != null) {
      return nan;
    }
    int order = DecimalMath.compare(v[0], v[1]);
    if (order == 0) {
      return v[0].withSign(v[1].negative);
    }
    PyDecimal result = DecimalMath.next(v[0], order < 0, c);
    if (result.isInfinite()) {
      c.signal(DecimalContext.OVERFLOW | DecimalContext.INEXACT | DecimalContext.ROUNDED);
    } else if (result.adjusted() < c.emin) {
      c.signal(
          DecimalContext.UNDERFLOW
              | DecimalContext.SUBNORMAL
              | DecimalContext.INEXACT
              | DecimalContext.ROUNDED
              | (result.isZero() ? DecimalContext.CLAMPED : 0));
    }
    return result;
  }

  private static PyDecimal logb(PyDecimal value, DecimalContext c) {
    PyDecimal nan = c.nan(value);
    if (nan != null) {
      return nan;
    }
    if (value.isInfinite()) {
      return PyDecimal.infinite(false);
    }
    if (value.isZero()) {
      c.signal(DecimalContext.DIVISION);
      return PyDecimal.infinite(true);
    }
    return c.fix(number(value.adjusted()));
  }

  private static PyDecimal scaleb(PyDecimal[] v, DecimalContext c) {
    PyDecimal nan = c.nan(v);
    if (nan != null) {
      return nan;
    }
    long limit = 2 * (c.emax + c.precision);
    if (!v[1].isFinite()
        || v[1].exponent != 0
        || v[1].coefficient.bitLength() > 60
        || v[1].coefficient.longValue() > limit) {
      return c.invalid(null);
    }
    if (v[0].isInfinite()) {
      return v[0];
    }
    long steps = v[1].coefficient.longValue();
    return c.fix(
        PyDecimal.finite(
            v[0].negative, v[0].coefficient, v[0].exponent + (v[1].negative ? -steps : steps)));
  }

  /** The digits of the whole coefficient, or null when the count is no valid one. */
  private static String movable(PyDecimal[] v, DecimalContext c) {
    if (!v[1].isFinite()
        || v[1].exponent != 0
        || v[1].coefficient.compareTo(BigInteger.valueOf(c.precision)) > 0) {
      return null;
    }
    DecimalContext.powerOfTen(c.precision);
    String digits = v[0].coefficient.toString();
    int precision = (int) c.precision;
    return digits.length() > precision
        ? digits.substring(digits.length() - precision)
        : "0".repeat(precision - digits.length()) + digits;
  }

  private static PyDecimal shift(PyDecimal[] v, DecimalContext c) {
    PyDecimal nan = c.nan(v);
    if (nan != null) {
      return nan;
    }
    String digits = movable(v, c);
    if (digits == null) {
      return c.invalid(null);
    }
    if (v[0].isInfinite()) {
      return v[0];
    }
    int steps = v[1].coefficient.intValue();
    String moved =
        v[1].negative
            ? "0" + digits.substring(0, digits.length() - steps)
            : digits.substring(steps) + "0".repeat(steps);
    return PyDecimal.finite(v[0].negative, new BigInteger("0" + moved), v[0].exponent);
  }

  private static PyDecimal rotate(PyDecimal[] v, DecimalContext c) {
    PyDecimal nan = c.nan(v);
    if (nan != null) {
      return nan;
    }
    String digits = movable(v, c);
    if (digits == null) {
      return c.invalid(null);
    }
    if (v[0].isInfinite()) {
      return v[0];
    }
    int steps = v[1].coefficient.intValue();
    int at = v[1].negative ? digits.length() - steps : steps;
    return PyDecimal.finite(
        v[0].negative,
        new BigInteger(digits.substring(at) + digits.substring(0, at)),
        v[0].exponent);
  }

  private static Object asTuple(PyDecimal value) {
    PyType type = DecimalContext.signalClass("DecimalTuple");
    Object sign = value.negative ? 1L : 0L;
    if (value.isInfinite()) {
      return make(type, sign, PyTuple.of(0L), "F");
    }
    if (value.isNan() && value.coefficient.signum() == 0) {
      return make(type, sign, PyTuple.EMPTY, nanMark(value));
    }
    String text = value.coefficient.toString();
    Object[] digits = new Object[text.length()];
    for (int i = 0; i < digits.length; i++) {
      digits[i] = (long) (text.charAt(i) - '0');
    }
    return make(
        type, sign, PyTuple.of(digits), value.isNan() ? nanMark(value) : (Object) value.exponent);
  }

  private static Object nanMark(PyDecimal value) {
    return value.kind == PyDecimal.Kind.SIGNALING ? "N" : "n";
  }

  private static Object make(PyType type, Object... arguments) {
    return dev.tauraro.engine.runtime.Calls.call(type, arguments);
  }

  private static Object ratio(PyDecimal value) {
    if (value.isNan()) {
      throw Errors.valueError("cannot convert NaN to integer ratio");
    }
    if (value.isInfinite()) {
      throw Errors.overflowError("cannot convert Infinity to integer ratio");
    }
    BigInteger above = value.coefficient;
    BigInteger below = BigInteger.ONE;
    if (value.exponent >= 0) {
      above = above.multiply(DecimalContext.powerOfTen(value.exponent));
    } else if (above.signum() != 0) {
      below = DecimalContext.powerOfTen(-value.exponent);
      BigInteger divisor = above.gcd(below);
      above = above.divide(divisor);
      below = below.divide(divisor);
    }
    return PyTuple.of(
        Numbers.normalize(value.negative ? above.negate() : above), Numbers.normalize(below));
  }

  /** {@code pow(a, b, m)} of whole numbers. */
  static Object modularPower(Object a, Object b, Object m) {
    PyDecimal base = DecimalType.operand(a);
    PyDecimal exponent = DecimalType.operand(b);
    PyDecimal modulus = DecimalType.operand(m);
    if (base == null || exponent == null || modulus == null) {
      return None.NOT_IMPLEMENTED;
    }
    DecimalContext c = DecimalContext.current();
    PyDecimal nan = c.nan(base, exponent, modulus);
    if (nan != null) {
      return nan;
    }
    if (!base.isIntegral()
        || !exponent.isIntegral()
        || !modulus.isIntegral()
        || exponent.signum() < 0
        || modulus.isZero()
        || modulus.adjusted() >= c.precision
        || base.isZero() && exponent.isZero()) {
      return c.invalid(null);
    }
    BigInteger m0 = DecimalMath.rescale(modulus, 0, c.rounding).coefficient;
    BigInteger b0 = DecimalMath.rescale(base, 0, c.rounding).coefficient;
    BigInteger e0 = DecimalMath.rescale(exponent, 0, c.rounding).coefficient;
    return PyDecimal.finite(base.negative && e0.testBit(0), b0.modPow(e0, m0), 0);
  }
}
