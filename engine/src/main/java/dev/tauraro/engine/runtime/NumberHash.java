package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.PyComplex;
import dev.tauraro.engine.objects.ValueInstance;
import java.math.BigInteger;

/**
 * Hashes of numbers: equal numbers of any type hash the same, because the hash is the value modulo
 * a Mersenne prime, with division for fractions.
 */
public final class NumberHash {
  private static final int BITS = 61;
  private static final long PRIME = (1L << BITS) - 1;
  private static final BigInteger BIG_PRIME = BigInteger.valueOf(PRIME);
  private static final long INFINITY = 314159;
  private static final long IMAGINARY = 1000003;

  private NumberHash() {}

  /** The hash of an int, bool, float or complex number. */
  public static long hash(Object number) {
    if (number instanceof Long) {
      return hash((long) (Long) number);
    }
    if (number instanceof Double) {
      return hash((double) (Double) number);
    }
    Object plain = ValueInstance.unwrap(number);
    if (plain instanceof PyComplex) {
      PyComplex complex = (PyComplex) plain;
      return avoidError(hash(complex.real()) + IMAGINARY * hash(complex.imaginary()));
    }
    if (plain instanceof BigInteger) {
      BigInteger big = (BigInteger) plain;
      long rest = big.abs().mod(BIG_PRIME).longValue();
      return avoidError(big.signum() < 0 ? -rest : rest);
    }
    return plain instanceof Double ? hash((double) (Double) plain) : hash(Numbers.small(plain));
  }

  /** The hash of an int. */
  public static long hash(long value) {
    if (value > -PRIME && value < PRIME) {
      return avoidError(value);
    }
    return avoidError(value % PRIME);
  }

  /** The hash of a float. */
  public static long hash(double value) {
    if (value == (long) value && Math.abs(value) < 0x1p62) {
      return hash((long) value);
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? INFINITY : -INFINITY;
    }
    if (Double.isNaN(value)) {
      return 0;
    }
    int exponent = Math.max(Math.getExponent(value), Double.MIN_EXPONENT) - 52;
    long significand = (long) Math.scalb(Math.abs(value), -exponent);
    long rest = rotate(significand, Math.floorMod(exponent, BITS));
    return avoidError(value < 0 ? -rest : rest);
  }

  /** {@code value * 2 ** count} modulo the prime. */
  private static long rotate(long value, int count) {
    return (value << count & PRIME) | value >>> (BITS - count);
  }

  /** -1 is no hash, because C code returns it for an error. */
  private static long avoidError(long hash) {
    return hash == -1 ? -2 : hash;
  }
}
