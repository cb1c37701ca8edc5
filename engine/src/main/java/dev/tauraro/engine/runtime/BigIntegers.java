package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.ScriptRaise;
import java.math.BigInteger;

/**
 * Operations on big integers within the budget: the size of the result is checked before it is
 * computed, and steps are charged in proportion to the products of machine words that it takes.
 */
public final class BigIntegers {
  /** Decimal digits that conversion from and to text allows when no context says otherwise. */
  public static final int DEFAULT_DIGITS = 4300;

  /** Products of 32-bit words that cost about as much as one interpreted step. */
  private static final long WORDS_PER_STEP = 64;

  /** From this length in words on, Java multiplies in less than quadratic time. */
  private static final long QUADRATIC_WORDS = 64;

  /** From this many digits on, halves are read one by one. */
  private static final int QUADRATIC_DIGITS = 2000;

  private BigIntegers() {}

  private static long words(BigInteger a) {
    return a.bitLength() / 32 + 1L;
  }

  private static void checkBits(long bits) {
    Metering.object(bits / 8 + 1);
    if (bits > Integer.MAX_VALUE - 64L) {
      throw Errors.of(Exceptions.MEMORY_ERROR);
    }
  }

  /** Charges for a product or quotient of numbers of so many words. */
  private static void charge(long m, long n) {
    Metering.charge(cost(Math.max(m, n), Math.min(m, n)) / WORDS_PER_STEP);
  }

  private static long cost(long large, long small) {
    // The square root stands for the exponent of Karatsuba and Toom-Cook; it is exact everywhere.
    return small <= QUADRATIC_WORDS
        ? large * small
        : large * (long) (8 * Math.sqrt((double) small));
  }

  static Object add(BigInteger a, BigInteger b) {
    checkBits(Math.max(a.bitLength(), b.bitLength()) + 1L);
    charge(Math.max(words(a), words(b)), 1);
    return Numbers.normalize(a.add(b));
  }

  static Object sub(BigInteger a, BigInteger b) {
    checkBits(Math.max(a.bitLength(), b.bitLength()) + 1L);
    charge(Math.max(words(a), words(b)), 1);
    return Numbers.normalize(a.subtract(b));
  }

  static Object mul(BigInteger a, BigInteger b) {
    return Numbers.normalize(product(a, b));
  }

  /** {@code a * b}, charged for. */
  public static BigInteger product(BigInteger a, BigInteger b) {
    checkBits((long) a.bitLength() + b.bitLength());
    charge(words(a), words(b));
    return HugeIntegers.multiply(a, b);
  }

  /** {@code a / b} without remainder, charged for. */
  public static BigInteger quotient(BigInteger a, BigInteger b) {
    charge(words(a), words(b));
    return HugeIntegers.divide(a, b)[0];
  }

  /** Floored quotient and remainder; the divisor is not zero. */
  static BigInteger[] divide(BigInteger a, BigInteger b) {
    charge(words(a), words(b));
    BigInteger[] both = HugeIntegers.divide(a, b);
    if (both[1].signum() != 0 && both[1].signum() != b.signum()) {
      both[0] = both[0].subtract(BigInteger.ONE);
      both[1] = both[1].add(b);
    }
    return both;
  }

  static Object shiftLeft(BigInteger a, long count) {
    if (count > Long.MAX_VALUE / 2) {
      Metering.limit(Long.MAX_VALUE);
      throw Errors.overflowError("too many digits in integer");
    }
    checkBits(a.bitLength() + count);
    charge(count / 32, 1);
    return Numbers.normalize(a.shiftLeft((int) count));
  }

  static Object shiftRight(BigInteger a, int count) {
    charge(words(a), 1);
    return Numbers.normalize(a.shiftRight(count));
  }

  static Object and(BigInteger a, BigInteger b) {
    charge(Math.max(words(a), words(b)), 1);
    return Numbers.normalize(a.and(b));
  }

  static Object or(BigInteger a, BigInteger b) {
    charge(Math.max(words(a), words(b)), 1);
    return Numbers.normalize(a.or(b));
  }

  static Object xor(BigInteger a, BigInteger b) {
    charge(Math.max(words(a), words(b)), 1);
    return Numbers.normalize(a.xor(b));
  }

  static Object negate(BigInteger a) {
    charge(words(a), 1);
    return Numbers.normalize(a.negate());
  }

  static Object invert(BigInteger a) {
    charge(words(a), 1);
    return Numbers.normalize(a.not());
  }

  /** A power with an exponent that is not negative. */
  static Object power(BigInteger base, long exponent) {
    BigInteger size = base.abs();
    if (size.bitLength() <= 1) {
      return Numbers.normalize(
          exponent == 0 ? BigInteger.ONE : (exponent & 1) == 0 ? base.multiply(base) : base);
    }
    int zeros = size.getLowestSetBit();
    double bits = log2(size.shiftRight(zeros)) * exponent + (double) zeros * exponent;
    if (bits > 2e18) {
      Metering.object(Long.MAX_VALUE);
    }
    checkBits((long) bits);
    long words = (long) (bits / 32) + 1;
    charge(words, words);
    return Numbers.normalize(HugeIntegers.power(base, (int) exponent));
  }

  private static double log2(BigInteger a) {
    int shift = Math.max(0, a.bitLength() - 60);
    return StrictMath.log(a.shiftRight(shift).doubleValue()) / StrictMath.log(2) + shift;
  }

  /** {@code base ** exponent % modulus} with a positive modulus. */
  static BigInteger modPow(BigInteger base, BigInteger exponent, BigInteger modulus) {
    long words = words(modulus);
    Metering.charge(cost(words, words) * exponent.bitLength() / WORDS_PER_STEP);
    return HugeIntegers.modPow(base, exponent, modulus);
  }

  /** Greatest common divisor. */
  public static Object gcd(BigInteger a, BigInteger b) {
    long words = Math.min(words(a), words(b));
    Metering.charge(16 * words * words / WORDS_PER_STEP);
    return Numbers.normalize(HugeIntegers.gcd(a, b));
  }

  /**
   * Charges for the inverse of a number modulo another: some ten times what their divisor takes.
   */
  static void chargeInverse(BigInteger modulus) {
    long words = words(modulus);
    Metering.charge(10 * words * words / WORDS_PER_STEP);
  }

  /** Integer square root of a number that is not negative. */
  public static Object sqrt(BigInteger a) {
    charge(words(a), words(a));
    return Numbers.normalize(HugeIntegers.sqrt(a));
  }

  /** Digits in a base; decimal ones as far as the context's limit on their number allows. */
  static String toText(BigInteger a, int radix) {
    long words = words(a);
    if ((radix & (radix - 1)) != 0) {
      // 10 ** n has more than 3.32 n bits: enough to refuse before the work is done.
      int limit = digitLimit();
      if (limit > 0 && a.bitLength() > limit * 3.3219280948873626 + 4) {
        throw tooManyDigits();
      }
      charge(words, words);
      String text = HugeIntegers.text(a, radix);
      if (limit > 0 && text.length() - (a.signum() < 0 ? 1 : 0) > limit) {
        throw tooManyDigits();
      }
      return text;
    }
    Metering.text(a.bitLength() / (31 - Integer.numberOfLeadingZeros(radix)) + 1L);
    Metering.charge(words / WORDS_PER_STEP);
    return a.toString(radix);
  }

  private static ScriptRaise tooManyDigits() {
    return Errors.valueError(
        "Exceeds the limit ("
            + digitLimit()
            + " digits) for integer string conversion; "
            + "use sys.set_int_max_str_digits() to increase the limit");
  }

  /** The number that digits (without sign or underscores) stand for. */
  static BigInteger parse(String digits, int radix) {
    if ((radix & (radix - 1)) != 0) {
      int limit = digitLimit();
      if (limit > 0 && digits.length() > limit) {
        throw Errors.valueError(
            "Exceeds the limit ("
                + limit
                + " digits) for integer string conversion: value has "
                + digits.length()
                + " digits; use sys.set_int_max_str_digits() to increase the limit");
      }
    }
    long words = digits.length() / 9 + 1L;
    charge(words, words);
    return parseHalves(digits, radix);
  }

  /** Java reads text in quadratic time: long text is split and its halves multiplied together. */
  private static BigInteger parseHalves(String digits, int radix) {
    int length = digits.length();
    if (length <= QUADRATIC_DIGITS) {
      return new BigInteger(digits, radix);
    }
    int low = length / 2;
    BigInteger high = parseHalves(digits.substring(0, length - low), radix);
    return HugeIntegers.multiply(high, HugeIntegers.power(BigInteger.valueOf(radix), low))
        .add(parseHalves(digits.substring(length - low), radix));
  }

  /** Greatest number of decimal digits of a conversion; 0 when there is no limit. */
  public static int digitLimit() {
    ExecutionContext context = ExecutionContext.currentOrNull();
    return context == null ? DEFAULT_DIGITS : context.intDigitLimit();
  }
}
