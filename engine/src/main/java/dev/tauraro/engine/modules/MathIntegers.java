package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Numbers;
import java.math.BigInteger;

/** The functions of module {@code math} that work on whole numbers. */
final class MathIntegers {
  private static final int MAX_DIRECT_FACTORIAL = 20;

  private MathIntegers() {}

  static void addTo(ModuleBuilder module) {
    module.one("factorial", MathIntegers::factorial);
    module.any("gcd", (arguments, keywords) -> fold(arguments, 0, MathIntegers::gcd));
    module.any("lcm", (arguments, keywords) -> fold(arguments, 1, MathIntegers::lcm));
    module.one("isqrt", MathIntegers::squareRoot);
    module.two("comb", MathIntegers::combinations);
    module.add(
        BuiltinFunction.function("perm")
            .one(MathIntegers::factorial)
            .two((n, k) -> k == None.NONE ? factorial(n) : permutations(n, k)));
  }

  private interface Fold {
    BigInteger apply(BigInteger a, BigInteger b);
  }

  private static Object fold(Object[] arguments, long start, Fold operation) {
    BigInteger result = BigInteger.valueOf(start);
    for (Object argument : arguments) {
      result = operation.apply(result, Numbers.big(Numbers.index(argument)));
    }
    return Numbers.normalize(result.abs());
  }

  private static BigInteger gcd(BigInteger a, BigInteger b) {
    return a.gcd(b);
  }

  private static BigInteger lcm(BigInteger a, BigInteger b) {
    if (a.signum() == 0 || b.signum() == 0) {
      return BigInteger.ZERO;
    }
    return a.divide(a.gcd(b)).multiply(b).abs();
  }

  private static Object factorial(Object argument) {
    if (argument instanceof Double) {
      throw Errors.typeError("'float' object cannot be interpreted as an integer");
    }
    Object n = Numbers.index(argument);
    if (Numbers.big(n).signum() < 0) {
      throw Errors.valueError("factorial() not defined for negative values");
    }
    if (n instanceof BigInteger) {
      throw Errors.overflowError("factorial() argument should not exceed 9223372036854775807");
    }
    long value = (Long) n;
    if (value <= MAX_DIRECT_FACTORIAL) {
      long product = 1;
      for (long i = 2; i <= value; i++) {
        product *= i;
      }
      return product;
    }
    double bits = (double) value * (Math.log((double) value) / Math.log(2) - 1.44);
    ExecutionContext.current().budget().checkObjectSize((long) (bits / 8));
    return Numbers.normalize(product(1, value));
  }

  /** Product of the numbers in (low, high], multiplied in halves so that factors stay balanced. */
  private static BigInteger product(long low, long high) {
    if (high - low <= 8) {
      BigInteger result = BigInteger.valueOf(high);
      for (long i = high - 1; i > low; i--) {
        result = result.multiply(BigInteger.valueOf(i));
      }
      return result;
    }
    long middle = (low + high) >>> 1;
    ExecutionContext.current().budget().charge(Math.max(1, (high - low) / 64));
    return product(low, middle).multiply(product(middle, high));
  }

  private static Object squareRoot(Object argument) {
    BigInteger value = Numbers.big(Numbers.index(argument));
    if (value.signum() < 0) {
      throw Errors.valueError("isqrt() argument must be nonnegative");
    }
    return Numbers.normalize(value.sqrt());
  }

  private static long small(Object k, String function) {
    Object index = Numbers.index(k);
    if (Numbers.big(index).signum() < 0) {
      throw Errors.valueError("k must be a non-negative integer");
    }
    if (index instanceof BigInteger) {
      throw Errors.overflowError(
          function.equals("comb")
              ? "min(n - k, k) must not exceed 9223372036854775807"
              : "k must not exceed 9223372036854775807");
    }
    return (Long) index;
  }

  private static BigInteger notNegative(Object n) {
    if (!Types.of(n).isSubtypeOf(Types.INT)) {
      n = Numbers.index(n);
    }
    BigInteger value = Numbers.big(Numbers.index(n));
    if (value.signum() < 0) {
      throw Errors.valueError("n must be a non-negative integer");
    }
    return value;
  }

  private static Object combinations(Object n, Object k) {
    BigInteger from = notNegative(n);
    Object index = Numbers.index(k);
    BigInteger chosen = Numbers.big(index);
    if (chosen.signum() < 0) {
      throw Errors.valueError("k must be a non-negative integer");
    }
    if (chosen.compareTo(from) > 0) {
      return 0L;
    }
    BigInteger rest = from.subtract(chosen);
    long count = small(Numbers.normalize(chosen.min(rest)), "comb");
    BigInteger result = BigInteger.ONE;
    for (long i = 1; i <= count; i++) {
      result =
          result
              .multiply(from.subtract(BigInteger.valueOf(count - i)))
              .divide(BigInteger.valueOf(i));
      chargeFor(result);
    }
    return Numbers.normalize(result);
  }

  private static Object permutations(Object n, Object k) {
    BigInteger from = notNegative(n);
    long count = small(k, "perm");
    if (BigInteger.valueOf(count).compareTo(from) > 0) {
      return 0L;
    }
    BigInteger result = BigInteger.ONE;
    for (long i = 0; i < count; i++) {
      result = result.multiply(from.subtract(BigInteger.valueOf(i)));
      chargeFor(result);
    }
    return Numbers.normalize(result);
  }

  private static void chargeFor(BigInteger value) {
    ExecutionContext.current().budget().charge(1 + value.bitLength() / 4096);
  }
}
