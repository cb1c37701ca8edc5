package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyComplex;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.runtime.AccurateMath;
import dev.tauraro.engine.runtime.Arithmetic;
import dev.tauraro.engine.runtime.ComplexNumbers;
import dev.tauraro.engine.runtime.Numbers;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The module {@code cmath}: functions of complex numbers. */
final class CmathModule {
  private static final Signature CLOSE =
      Signature.parse("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)");
  private static final Signature LOG = Signature.parse("log(z, base=0, /)");

  private CmathModule() {}

  static PyModule create() {
    ModuleBuilder module =
        new ModuleBuilder("cmath", "Mathematical functions of complex numbers.")
            .constant("pi", Math.PI)
            .constant("e", Math.E)
            .constant("tau", 2 * Math.PI)
            .constant("inf", Double.POSITIVE_INFINITY)
            .constant("nan", Double.NaN)
            .constant("infj", new PyComplex(0.0, Double.POSITIVE_INFINITY))
            .constant("nanj", new PyComplex(0.0, Double.NaN));
    function(module, "sqrt", ComplexFunctions::sqrt);
    function(module, "exp", ComplexWaves::exp);
    function(module, "acos", ComplexFunctions::acos);
    function(module, "acosh", ComplexFunctions::acosh);
    function(module, "asinh", ComplexFunctions::asinh);
    function(module, "atanh", ComplexFunctions::atanh);
    function(module, "sinh", ComplexWaves::sinh);
    function(module, "cosh", ComplexWaves::cosh);
    function(module, "tanh", ComplexWaves::tanh);
    turned(module, "asin", ComplexFunctions::asinh);
    turned(module, "atan", ComplexFunctions::atanh);
    turned(module, "sin", ComplexWaves::sinh);
    turned(module, "tan", ComplexWaves::tanh);
    function(module, "cos", z -> ComplexWaves.cosh(ComplexFunctions.timesI(z)));
    function(
        module,
        "log10",
        z -> {
          PyComplex log = ComplexFunctions.log(z);
          double ten = Math.log(10);
          return new PyComplex(log.real() / ten, log.imaginary() / ten);
        });
    test(module, "isfinite", ComplexFunctions::isFinite);
    test(module, "isnan", ComplexFunctions::isNaN);
    test(module, "isinf", z -> Double.isInfinite(z.real()) || Double.isInfinite(z.imaginary()));
    return module
        .any("log", (a, k) -> log(LOG.bind(a, k)))
        .any("isclose", (a, k) -> isClose(CLOSE.bind(a, k)))
        .one("phase", z -> checkedPhase(number(z)))
        .one("polar", z -> PyTuple.of(size(number(z)), phase(number(z))))
        .two("rect", (r, phi) -> ComplexWaves.rect(Numbers.toDouble(r), Numbers.toDouble(phi)))
        .build();
  }

  private static void function(
      ModuleBuilder module, String name, UnaryOperator<PyComplex> function) {
    module.one(name, z -> function.apply(number(z)));
  }

  /** A function that is another one, turned by a right angle before and back behind. */
  private static void turned(ModuleBuilder module, String name, UnaryOperator<PyComplex> function) {
    module.one(
        name, z -> ComplexFunctions.overI(function.apply(ComplexFunctions.timesI(number(z)))));
  }

  private static void test(ModuleBuilder module, String name, Predicate<PyComplex> test) {
    module.one(name, z -> test.test(number(z)));
  }

  /** A number, or what has the method {@code __complex__}, as a complex number. */
  private static PyComplex number(Object value) {
    PyComplex known = ComplexNumbers.of(value);
    if (known != null) {
      return known;
    }
    PyComplex result = ComplexNumbers.ofMethod(value);
    return result == null ? new PyComplex(Numbers.toDouble(value), 0.0) : result;
  }

  private static Object log(Object[] bound) {
    PyComplex log = ComplexFunctions.log(number(bound[0]));
    if (bound[1] == null) {
      return log;
    }
    PyComplex base = ComplexFunctions.log(number(bound[1]));
    if (base.real() == 0 && base.imaginary() == 0) {
      throw MathModule.domainError();
    }
    return Arithmetic.trueDiv(log, base);
  }

  private static double phase(PyComplex z) {
    return AccurateMath.atan2(z.imaginary(), z.real());
  }

  private static double checkedPhase(PyComplex z) {
    double phase = phase(z);
    if (phase == 0 && z.imaginary() != 0 && Double.isFinite(z.real())) {
      throw Errors.overflowError("math range error"); // It is too small.
    }
    return phase;
  }

  private static double size(PyComplex z) {
    double size = AccurateMath.hypot(z.real(), z.imaginary());
    if (Double.isInfinite(size) && ComplexFunctions.isFinite(z)) {
      throw Errors.overflowError("math range error");
    }
    return size;
  }

  private static boolean isClose(Object[] bound) {
    PyComplex a = number(bound[0]);
    PyComplex b = number(bound[1]);
    double relative = bound[2] == null ? 1e-9 : Numbers.toDouble(bound[2]);
    double absolute = bound[3] == null ? 0 : Numbers.toDouble(bound[3]);
    if (relative < 0 || absolute < 0) {
      throw Errors.valueError("tolerances must be non-negative");
    }
    if (a.real() == b.real() && a.imaginary() == b.imaginary()) {
      return true;
    }
    if (Double.isInfinite(a.real())
        || Double.isInfinite(a.imaginary())
        || Double.isInfinite(b.real())
        || Double.isInfinite(b.imaginary())) {
      return false;
    }
    double distance = AccurateMath.hypot(a.real() - b.real(), a.imaginary() - b.imaginary());
    return distance <= relative * AccurateMath.hypot(b.real(), b.imaginary())
        || distance <= relative * AccurateMath.hypot(a.real(), a.imaginary())
        || distance <= absolute;
  }
}
