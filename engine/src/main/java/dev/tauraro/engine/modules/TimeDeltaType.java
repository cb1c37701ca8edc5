package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.runtime.Arithmetic;
import dev.tauraro.engine.runtime.Hashing;
import dev.tauraro.engine.runtime.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** The type {@code timedelta}. */
final class TimeDeltaType {
  static final PyType TYPE = ModuleTypes.type("datetime", "timedelta");

  private static final String[] UNITS = {
    "microseconds", "milliseconds", "seconds", "minutes", "hours", "days", "weeks"
  };

  /** Index of the argument for each of {@link #UNITS}. */
  private static final int[] ARGUMENTS = {2, 3, 1, 4, 5, 0, 6};

  private static final long[] FACTORS = {
    1,
    1000,
    1000000,
    60000000L,
    3600000000L,
    PyTimeDelta.MICROS_OF_DAY,
    7 * PyTimeDelta.MICROS_OF_DAY
  };

  private static final Signature NEW =
      Signature.parse(
          "__new__(days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0,"
              + " weeks=0)");

  static {
    TypeSetup setup = TypeSetup.of(TYPE).maker(TimeDeltaType::make);
    setup
        .getter("days", self -> (long) of(self).days())
        .getter("seconds", self -> (long) of(self).seconds())
        .getter("microseconds", self -> (long) of(self).micros())
        .zero("total_seconds", self -> Arithmetic.trueDiv(total(self), 1000000L))
        .zero("__repr__", self -> Str.of(repr(of(self))))
        .zero("__str__", self -> Str.of(text(of(self))))
        .zero("__hash__", self -> Hashing.hash(state(of(self))))
        .zero("__bool__", self -> !of(self).isZero())
        .zero("__reduce__", self -> PyTuple.of(Types.of(self), state(of(self))));
    operators(setup);
    setup
        .constant("min", PyTimeDelta.of(TYPE, -PyTimeDelta.MAX_DAYS, 0))
        .constant("max", PyTimeDelta.of(TYPE, PyTimeDelta.MAX_DAYS, PyTimeDelta.MICROS_OF_DAY - 1))
        .constant("resolution", PyTimeDelta.of(TYPE, 0, 1));
    TYPE.seal();
  }

  private TimeDeltaType() {}

  static boolean is(Object value) {
    return value instanceof PyTimeDelta;
  }

  static PyTimeDelta of(Object value) {
    return (PyTimeDelta) value;
  }

  private static PyTuple state(PyTimeDelta delta) {
    return PyTuple.of((long) delta.days(), (long) delta.seconds(), (long) delta.micros());
  }

  private static Object total(Object delta) {
    return Numbers.normalize(of(delta).totalMicros());
  }

  private static Object make(PyType type, Object[] arguments, String[] keywords) {
    Object[] bound = NEW.bind(arguments, keywords);
    BigInteger sum = BigInteger.ZERO;
    double rest = 0;
    for (int i = 0; i < UNITS.length; i++) {
      Object given = ValueInstance.unwrap(bound[ARGUMENTS[i]]);
      if (given == null) {
        continue;
      }
      BigInteger factor = BigInteger.valueOf(FACTORS[i]);
      if (Numbers.isInt(given)) {
        sum = sum.add(Numbers.big(Numbers.plainInt(given)).multiply(factor));
      } else if (given instanceof Double) {
        double value = (Double) given;
        BigInteger whole = whole(value);
        sum = sum.add(whole.multiply(factor));
        double part = value - Math.rint(whole.doubleValue());
        if (part != 0) {
          double scaled = FACTORS[i] * part;
          BigInteger scaledWhole = whole(scaled);
          sum = sum.add(scaledWhole);
          rest += scaled - scaledWhole.doubleValue();
        }
      } else {
        throw Errors.typeError(
            "unsupported type for timedelta "
                + UNITS[i]
                + " component: "
                + Types.nameOf(bound[ARGUMENTS[i]]));
      }
    }
    if (rest != 0) {
      double odd = sum.testBit(0) ? 1 : 0;
      long rounded = (long) (2 * Math.rint((rest + odd) / 2) - odd);
      double nearest = Math.rint(rest);
      boolean half = Math.abs(nearest - rest) == 0.5;
      sum = sum.add(BigInteger.valueOf(half ? rounded : (long) nearest));
    }
    return PyTimeDelta.of(type, sum);
  }

  private static BigInteger whole(double value) {
    if (Double.isNaN(value)) {
      throw Errors.valueError("cannot convert float NaN to integer");
    }
    if (Double.isInfinite(value)) {
      throw Errors.overflowError("cannot convert float infinity to integer");
    }
    return new BigDecimal(value).toBigInteger();
  }

  private static void operators(TypeSetup setup) {
    setup
        .one("__add__", TimeDeltaType::add)
        .one("__radd__", TimeDeltaType::add)
        .one("__sub__", (a, b) -> is(b) ? plus(of(a), of(b), -1) : None.NOT_IMPLEMENTED)
        .one("__rsub__", (a, b) -> is(b) ? plus(of(b), of(a), -1) : None.NOT_IMPLEMENTED)
        .one("__mul__", TimeDeltaType::multiply)
        .one("__rmul__", TimeDeltaType::multiply)
        .one("__truediv__", TimeDeltaType::divide)
        .one("__floordiv__", TimeDeltaType::floorDivide)
        .one(
            "__mod__",
            (a, b) -> is(b) ? delta(Arithmetic.mod(total(a), total(b))) : None.NOT_IMPLEMENTED)
        .one(
            "__divmod__",
            (a, b) ->
                is(b)
                    ? PyTuple.of(
                        Arithmetic.floorDiv(total(a), total(checked(b))),
                        delta(Arithmetic.mod(total(a), total(b))))
                    : None.NOT_IMPLEMENTED)
        .zero("__neg__", self -> negate(of(self)))
        .zero("__pos__", self -> PyTimeDelta.of(of(self).days(), of(self).microsOfDay()))
        .zero(
            "__abs__",
            self ->
                of(self).days() < 0
                    ? negate(of(self))
                    : PyTimeDelta.of(of(self).days(), of(self).microsOfDay()));
    comparison(setup, "__eq__", order -> order == 0);
    comparison(setup, "__ne__", order -> order != 0);
    comparison(setup, "__lt__", order -> order < 0);
    comparison(setup, "__le__", order -> order <= 0);
    comparison(setup, "__gt__", order -> order > 0);
    comparison(setup, "__ge__", order -> order >= 0);
  }

  private static void comparison(TypeSetup setup, String name, IntPredicate test) {
    setup.one(name, (a, b) -> is(b) ? test.test(of(a).compareTo(of(b))) : None.NOT_IMPLEMENTED);
  }

  /** A divisor that is not zero. */
  private static Object checked(Object delta) {
    if (of(delta).isZero()) {
      throw Errors.zeroDivision("integer division or modulo by zero");
    }
    return delta;
  }

  private static Object delta(Object micros) {
    return PyTimeDelta.of(TYPE, Numbers.big(micros));
  }

  private static Object add(Object a, Object b) {
    return is(b) ? plus(of(a), of(b), 1) : None.NOT_IMPLEMENTED;
  }

  static PyTimeDelta plus(PyTimeDelta a, PyTimeDelta b, int sign) {
    return PyTimeDelta.of(
        (long) a.days() + sign * (long) b.days(), a.microsOfDay() + sign * b.microsOfDay());
  }

  static PyTimeDelta negate(PyTimeDelta delta) {
    return PyTimeDelta.of(-delta.days(), -delta.microsOfDay());
  }

  private static Object multiply(Object a, Object b) {
    Object factor = ValueInstance.unwrap(b);
    if (Numbers.isInt(factor)) {
      return PyTimeDelta.of(
          TYPE, of(a).totalMicros().multiply(Numbers.big(Numbers.plainInt(factor))));
    }
    if (factor instanceof Double) {
      BigInteger[] ratio = ratio((Double) factor);
      return PyTimeDelta.of(TYPE, nearest(of(a).totalMicros().multiply(ratio[0]), ratio[1]));
    }
    return None.NOT_IMPLEMENTED;
  }

  private static Object divide(Object a, Object b) {
    if (is(b)) {
      return Arithmetic.trueDiv(total(a), total(b));
    }
    Object divisor = ValueInstance.unwrap(b);
    if (Numbers.isInt(divisor)) {
      return PyTimeDelta.of(
          TYPE, nearest(of(a).totalMicros(), Numbers.big(Numbers.plainInt(divisor))));
    }
    if (divisor instanceof Double) {
      BigInteger[] ratio = ratio((Double) divisor);
      return PyTimeDelta.of(TYPE, nearest(of(a).totalMicros().multiply(ratio[1]), ratio[0]));
    }
    return None.NOT_IMPLEMENTED;
  }

  private static Object floorDivide(Object a, Object b) {
    if (is(b)) {
      return Arithmetic.floorDiv(total(a), total(checked(b)));
    }
    Object divisor = ValueInstance.unwrap(b);
    if (!Numbers.isInt(divisor)) {
      return None.NOT_IMPLEMENTED;
    }
    if (Numbers.signum(divisor) == 0) {
      throw Errors.zeroDivision("integer division or modulo by zero");
    }
    return delta(Arithmetic.floorDiv(total(a), divisor));
  }

  /** Numerator and denominator of a float. */
  private static BigInteger[] ratio(double value) {
    if (Double.isNaN(value)) {
      throw Errors.valueError("cannot convert NaN to integer ratio");
    }
    if (Double.isInfinite(value)) {
      throw Errors.overflowError("cannot convert Infinity to integer ratio");
    }
    BigDecimal exact = new BigDecimal(value);
    if (exact.scale() <= 0) {
      return new BigInteger[] {exact.toBigInteger(), BigInteger.ONE};
    }
    BigInteger bottom = BigInteger.TEN.pow(exact.scale());
    return new BigInteger[] {exact.unscaledValue(), bottom};
  }

  /** The quotient, rounded to the nearest integer and halves to an even one. */
  private static BigInteger nearest(BigInteger dividend, BigInteger divisor) {
    if (divisor.signum() == 0) {
      throw Errors.zeroDivision("integer division or modulo by zero");
    }
    BigInteger bottom = divisor.abs();
    BigInteger top = divisor.signum() < 0 ? dividend.negate() : dividend;
    BigInteger[] parts = top.divideAndRemainder(bottom);
    BigInteger quotient = parts[0];
    BigInteger rest = parts[1];
    if (rest.signum() < 0) {
      quotient = quotient.subtract(BigInteger.ONE);
      rest = rest.add(bottom);
    }
    int order = rest.shiftLeft(1).compareTo(bottom);
    return order > 0 || order == 0 && quotient.testBit(0) ? quotient.add(BigInteger.ONE) : quotient;
  }

  static String repr(PyTimeDelta delta) {
    List<String> parts = new ArrayList<>();
    if (delta.days() != 0) {
      parts.add("days=" + delta.days());
    }
    if (delta.seconds() != 0) {
      parts.add("seconds=" + delta.seconds());
    }
    if (delta.micros() != 0) {
      parts.add("microseconds=" + delta.micros());
    }
    String inside = parts.isEmpty() ? "0" : String.join(", ", parts);
    return delta.type().displayName() + "(" + inside + ")";
  }

  private static String text(PyTimeDelta delta) {
    int seconds = delta.seconds();
    String clock =
        String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    if (delta.micros() != 0) {
      clock += String.format(Locale.ROOT, ".%06d", delta.micros());
    }
    if (delta.days() == 0) {
      return clock;
    }
    return delta.days() + (Math.abs(delta.days()) == 1 ? " day, " : " days, ") + clock;
  }
}
