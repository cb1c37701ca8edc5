package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.BigIntegers;
import dev.tauraro.engine.runtime.Metering;
import dev.tauraro.engine.runtime.Numbers;
import java.math.BigInteger;

/** The functions of module {@code math} that work on whole numbers. */
final class MathIntegers {
  private static final int MAX_DIRECT_FACTORIAL = 20;

  private MathIntegers() {}

  static void addTo(ModuleBuilder module) {
    module.one("factorial", MathIntegers::factorial);
    module.any(
        "gcd",
        (arguments, keywords) -> {
          ModuleTypes.noKeywords("math.gcd", keywords);
          return fold(arguments, 0, MathIntegers::gcd);
        });
    module.any(
        "lcm",
        (arguments, keywords) -> {
          ModuleTypes.noKeywords("math.lcm", keywords);
          return fold(arguments, 1, MathIntegers::lcm);
        });
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
    return Numbers.big(BigIntegers.gcd(a, b));
  }

  private static BigInteger lcm(BigInteger a, BigInteger b) {
    if (a.signum() == 0 || b.signum() == 0) {
      return BigInteger.ZERO;
    }
    return BigIntegers.product(BigIntegers.quotient(a, gcd(a, b)), b).abs();
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
    return Numbers.normalize(fallingProduct(BigInteger.valueOf(value), value));
  }

  private static Object squareRoot(Object argument) {
    BigInteger value = Numbers.big(Numbers.index(argument));
    if (value.signum() < 0) {
      throw Errors.valueError("isqrt() argument must be nonnegative");
    }
    return BigIntegers.sqrt(value);
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
    return Numbers.normalize(
        BigIntegers.quotient(
            fallingProduct(from, count), fallingProduct(BigInteger.valueOf(count), count)));
  }

  private static Object permutations(Object n, Object k) {
    BigInteger from = notNegative(n);
    if (Numbers.big(Numbers.index(k)).compareTo(from) > 0) {
      return 0L;
    }
    return Numbers.normalize(fallingProduct(from, small(k, "perm")));
  }

  /** {@code n * (n - 1) * ...} with so many factors; the size of the product is checked first. */
  private static BigInteger fallingProduct(BigInteger n, long count) {
    if (count == 0) {
      return BigInteger.ONE;
    }
    double last = n.doubleValue() - (double) count;
    // All factors together have at least half as many bits as if each were the first.
    double bits = (n.bitLength() - 1.0) * (double) count / (last < n.doubleValue() / 2 ? 2 : 1);
    Metering.object((long) (bits / 8));
    return productBelow(n, count);
  }

  /** The factors from {@code n} down are multiplied in halves, so that they stay balanced. */
  private static BigInteger productBelow(BigInteger n, long count) {
    if (count <= 8) {
      BigInteger result = n;
      for (long i = 1; i < count; i++) {
        result = BigIntegers.product(result, n.subtract(BigInteger.valueOf(i)));
      }
      return result;
    }
    long half = count >>> 1;
    Metering.charge(1);
    return BigIntegers.product(
        productBelow(n, half), productBelow(n.subtract(BigInteger.valueOf(half)), count - half));
  }
}
