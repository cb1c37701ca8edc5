package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.AccurateMath;
import dev.tauraro.engine.runtime.Arithmetic;
import dev.tauraro.engine.runtime.ErrorFunction;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * The module {@code math}: functions of real numbers. Those of whole numbers are in {@link
 * MathIntegers}.
 */
final class MathModule {
  private static final double NEGATIVE_ZERO = -0.0;
  private static final Signature CLOSE =
      Signature.parse("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)");
  private static final Signature PRODUCT = Signature.parse("prod(iterable, /, *, start=1)");

  private MathModule() {}

  static PyModule create() {
    ModuleBuilder module = new ModuleBuilder("math", "Mathematical functions of real numbers.");
    addPowers(module);
    addTrigonometry(module);
    addRounding(module);
    addClassification(module);
    addSums(module);
    MathIntegers.addTo(module);
    return module
        .allQuietForPlain()
        .constant("pi", Math.PI)
        .constant("e", Math.E)
        .constant("tau", 2 * Math.PI)
        .constant("inf", Double.POSITIVE_INFINITY)
        .constant("nan", Double.NaN)
        .build();
  }

  /** A function that fails with "math domain error" where the result is NaN without need. */
  private static void real(ModuleBuilder module, String name, DoubleUnaryOperator function) {
    module.one(
        name,
        x -> {
          double argument = Numbers.toDouble(x);
          double result = function.applyAsDouble(argument);
          if (Double.isNaN(result) && !Double.isNaN(argument)) {
            throw domainError();
          }
          if (Double.isInfinite(result) && !Double.isInfinite(argument)) {
            throw Errors.overflowError("math range error");
          }
          return result;
        });
  }

  private static void real2(ModuleBuilder module, String name, DoubleBinaryOperator function) {
    module.two(name, (x, y) -> function.applyAsDouble(Numbers.toDouble(x), Numbers.toDouble(y)));
  }

  static RuntimeException domainError() {
    return Errors.valueError("math domain error");
  }

  private static void addPowers(ModuleBuilder module) {
    real(module, "sqrt", Math::sqrt);
    real(module, "cbrt", Math::cbrt);
    real(module, "exp", Math::exp);
    real(module, "expm1", Math::expm1);
    real(module, "exp2", x -> Math.pow(2, x));
    module.add(
        BuiltinFunction.function("log")
            .one(MathModule::log)
            .two((x, base) -> (Double) log(x) / divisor((Double) log(base)))
            .any(
                (arguments, keywords) -> {
                  throw Errors.typeError(
                      keywords.length > 0
                          ? "math.log() takes no keyword arguments"
                          : "math.log requires 1 to 2 arguments");
                }));
    module.one("log2", x -> x instanceof Double ? log2((Double) x) : logOfInt(x, MathModule::log2));
    module.one(
        "log10", x -> x instanceof Double ? log10((Double) x) : logOfInt(x, MathModule::log10));
    module.one(
        "log1p",
        x -> {
          double argument = Numbers.toDouble(x);
          if (argument <= -1) {
            throw domainError();
          }
          return Math.log1p(argument);
        });
    module.two("pow", (x, y) -> pow(Numbers.toDouble(x), Numbers.toDouble(y)));
    module.any(
        "hypot",
        (arguments, keywords) -> {
          ModuleTypes.noKeywords("math.hypot", keywords);
          Work.elements(8L * arguments.length);
          double[] coordinates = new double[arguments.length];
          for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = Numbers.toDouble(arguments[i]);
          }
          return norm(coordinates);
        });
    module.two("dist", MathModule::distance);
  }

  private static double divisor(double value) {
    if (value == 0) {
      throw Errors.zeroDivision("float division by zero");
    }
    return value;
  }

  private static Object log(Object x) {
    if (x instanceof Double) {
      return naturalLog((Double) x);
    }
    return logOfInt(x, MathModule::naturalLog);
  }

  private static double naturalLog(double x) {
    if (x <= 0) {
      throw domainError();
    }
    return Math.log(x);
  }

  private static double log10(double x) {
    if (x <= 0) {
      throw domainError();
    }
    return AccurateMath.log10(x);
  }

  private static double log2(double x) {
    if (x <= 0) {
      throw domainError();
    }
    return AccurateMath.log2(x);
  }

  /** A logarithm of an integer of any size: scaled so that it fits a double. */
  private static Object logOfInt(Object x, DoubleUnaryOperator log) {
    if (x instanceof BigInteger) {
      BigInteger value = (BigInteger) x;
      if (value.signum() <= 0) {
        throw domainError();
      }
      int shift = value.bitLength() - 64;
      if (value.bitLength() > 1020) {
        double head = value.shiftRight(shift).doubleValue();
        return log.applyAsDouble(head) + shift * log.applyAsDouble(2);
      }
    }
    return log.applyAsDouble(Numbers.toDouble(x));
  }

  private static Object pow(double x, double y) {
    double result = x == 1 || y == 0 ? 1 : Math.pow(x, y);
    if (x == -1 && Double.isInfinite(y)) {
      return 1.0;
    }
    if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y)) {
      throw domainError();
    }
    if (Double.isInfinite(result) && !Double.isInfinite(x) && !Double.isInfinite(y)) {
      if (x == 0) {
        throw domainError();
      }
      throw Errors.overflowError("math range error");
    }
    return result;
  }

  private static double norm(double[] coordinates) {
    double greatest = 0;
    boolean nan = false;
    for (double each : coordinates) {
      if (Double.isInfinite(each)) {
        return Double.POSITIVE_INFINITY;
      }
      nan |= Double.isNaN(each);
      greatest = Math.max(greatest, Math.abs(each));
    }
    if (nan) {
      return Double.NaN;
    }
    if (greatest == 0) {
      return 0;
    }
    if (coordinates.length == 2) {
      return AccurateMath.hypot(coordinates[0], coordinates[1]);
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (double each : coordinates) {
      BigDecimal exact = new BigDecimal(each);
      sum = sum.add(exact.multiply(exact));
    }
    return sum.sqrt(new java.math.MathContext(40)).doubleValue();
  }

  private static Object distance(Object p, Object q) {
    Object[] from = Iteration.toArray(p);
    Object[] to = Iteration.toArray(q);
    if (from.length != to.length) {
      throw Errors.valueError("both points must have the same number of dimensions");
    }
    Work.elements(8L * from.length);
    double[] differences = new double[from.length];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = Numbers.toDouble(from[i]) - Numbers.toDouble(to[i]);
    }
    return norm(differences);
  }

  private static void addTrigonometry(ModuleBuilder module) {
    real(module, "sin", Math::sin);
    real(module, "cos", Math::cos);
    real(module, "tan", Math::tan);
    real(module, "asin", AccurateMath::asin);
    real(module, "acos", AccurateMath::acos);
    real(module, "atan", AccurateMath::atan);
    real(module, "sinh", Math::sinh);
    real(module, "cosh", AccurateMath::cosh);
    real(module, "tanh", Math::tanh);
    real(module, "asinh", AccurateMath::asinh);
    real(module, "acosh", AccurateMath::acosh);
    module.one(
        "atanh",
        x -> {
          double value = Numbers.toDouble(x);
          if (Math.abs(value) >= 1) {
            throw domainError();
          }
          return AccurateMath.atanh(value);
        });
    real2(module, "atan2", AccurateMath::atan2);
    module.one("degrees", x -> Numbers.toDouble(x) * (180 / Math.PI));
    module.one("radians", x -> Numbers.toDouble(x) * (Math.PI / 180));
    real(module, "erf", ErrorFunction::erf);
    real(module, "erfc", ErrorFunction::erfc);
    module.one("gamma", x -> SpecialFunctions.gamma(Numbers.toDouble(x)));
    module.one("lgamma", x -> SpecialFunctions.logGamma(Numbers.toDouble(x)));
  }

  private static void addRounding(ModuleBuilder module) {
    module.one("floor", x -> round(x, "__floor__", Math::floor));
    module.one("ceil", x -> round(x, "__ceil__", Math::ceil));
    module.one(
        "trunc",
        x -> {
          Object method = Access.special(x, "__trunc__");
          if (method == null) {
            throw Errors.typeError("type " + Types.nameOf(x) + " doesn't define __trunc__ method");
          }
          return ((dev.tauraro.engine.objects.Callable) method).call();
        });
    module.one("fabs", x -> Math.abs(Numbers.toDouble(x)));
    module.two(
        "fmod",
        (x, y) -> {
          double a = Numbers.toDouble(x);
          double b = Numbers.toDouble(y);
          double result = a % b;
          if (Double.isNaN(result) && !Double.isNaN(a) && !Double.isNaN(b)) {
            throw domainError();
          }
          return result;
        });
    module.two(
        "remainder",
        (x, y) -> {
          double a = Numbers.toDouble(x);
          double b = Numbers.toDouble(y);
          double result = Math.IEEEremainder(a, b);
          if (Double.isNaN(result) && !Double.isNaN(a) && !Double.isNaN(b)) {
            throw domainError();
          }
          return result;
        });
    real2(module, "copysign", Math::copySign);
    real2(module, "nextafter", Math::nextAfter);
    module.one(
        "ulp",
        x -> {
          double value = Math.abs(Numbers.toDouble(x));
          return Double.isInfinite(value) ? value : Math.ulp(value);
        });
    module.one(
        "modf",
        x -> {
          double value = Numbers.toDouble(x);
          if (Double.isInfinite(value)) {
            return PyTuple.of(Math.copySign(0.0, value), value);
          }
          double whole = value < 0 ? Math.ceil(value) : Math.floor(value);
          return PyTuple.of(Math.copySign(value - whole, value), Math.copySign(whole, value));
        });
    module.one("frexp", x -> frexp(Numbers.toDouble(x)));
    module.two("ldexp", MathModule::ldexp);
  }

  private static Object round(Object x, String special, DoubleUnaryOperator rounding) {
    if (!(x instanceof Double)) {
      if (x instanceof Long || x instanceof BigInteger) {
        return x;
      }
      Object method = Access.special(x, special);
      if (method != null) {
        return ((dev.tauraro.engine.objects.Callable) method).call();
      }
    }
    return Numbers.truncate(rounding.applyAsDouble(Numbers.toDouble(x)));
  }

  private static Object frexp(double value) {
    if (value == 0 || Double.isInfinite(value) || Double.isNaN(value)) {
      return PyTuple.of(value, 0L);
    }
    double scaled = value;
    int exponent = 0;
    if (Math.abs(value) < Double.MIN_NORMAL) {
      scaled *= 0x1p54;
      exponent = -54;
    }
    exponent += Math.getExponent(scaled) + 1;
    return PyTuple.of(Math.scalb(scaled, -(Math.getExponent(scaled) + 1)), (long) exponent);
  }

  private static Object ldexp(Object x, Object i) {
    double value = Numbers.toDouble(x);
    if (!(i instanceof Long || i instanceof BigInteger || i instanceof Boolean)) {
      throw Errors.typeError("Expected an int as second argument to ldexp.");
    }
    BigInteger power = Numbers.big(i);
    int exponent =
        power.bitLength() < 31 ? power.intValue() : power.signum() < 0 ? -100_000 : 100_000;
    double result = Math.scalb(value, Math.max(-5000, Math.min(5000, exponent)));
    if (Double.isInfinite(result) && !Double.isInfinite(value)) {
      throw Errors.overflowError("math range error");
    }
    return result;
  }

  private static void addClassification(ModuleBuilder module) {
    module.one("isnan", x -> Double.isNaN(Numbers.toDouble(x)));
    module.one("isinf", x -> Double.isInfinite(Numbers.toDouble(x)));
    module.one(
        "isfinite",
        x -> {
          double value = Numbers.toDouble(x);
          return !Double.isNaN(value) && !Double.isInfinite(value);
        });
    module.any(
        "isclose",
        (arguments, keywords) -> {
          Object[] values = CLOSE.bind(arguments, keywords);
          double a = Numbers.toDouble(values[0]);
          double b = Numbers.toDouble(values[1]);
          double relative = values[2] == null ? 1e-9 : Numbers.toDouble(values[2]);
          double absolute = values[3] == null ? 0 : Numbers.toDouble(values[3]);
          if (relative < 0 || absolute < 0) {
            throw Errors.valueError("tolerances must be non-negative");
          }
          if (a == b) {
            return true;
          }
          if (Double.isInfinite(a) || Double.isInfinite(b)) {
            return false;
          }
          double difference = Math.abs(b - a);
          return difference <= Math.abs(relative * b)
              || difference <= Math.abs(relative * a)
              || difference <= absolute;
        });
  }

  private static void addSums(ModuleBuilder module) {
    module.one("fsum", MathModule::exactSum);
    module.any(
        "prod",
        (arguments, keywords) -> {
          Object[] values = PRODUCT.bind(arguments, keywords);
          Object product = values[1] == null ? (Object) 1L : values[1];
          Object iterator = Iteration.iterate(values[0]);
          for (Object item = Iteration.next(iterator);
              item != null;
              item = Iteration.next(iterator)) {
            Work.steps(1);
            product = Arithmetic.mul(product, item);
          }
          return product;
        });
  }

  private static Object exactSum(Object iterable) {
    BigDecimal sum = BigDecimal.ZERO;
    double special = 0;
    double infinities = 0;
    double positive = NEGATIVE_ZERO;
    Object iterator = Iteration.iterate(iterable);
    for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
      // An exact sum may have a thousand digits.
      Work.steps(4);
      double value = Numbers.toDouble(item);
      positive = positive == 0 ? positive + value : positive;
      if (Double.isNaN(value) || Double.isInfinite(value)) {
        infinities += Double.isInfinite(value) ? value : 0;
        special += value;
      } else {
        sum = sum.add(new BigDecimal(value));
      }
    }
    if (Double.isNaN(infinities)) {
      throw Errors.valueError("-inf + inf in fsum");
    }
    if (infinities != 0 || Double.isNaN(special)) {
      return special;
    }
    double result = sum.doubleValue();
    if (Double.isInfinite(result)) {
      throw Errors.overflowError("intermediate overflow in fsum");
    }
    return result;
  }
}
