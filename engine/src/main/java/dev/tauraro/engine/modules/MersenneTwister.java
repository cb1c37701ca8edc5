package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import java.math.BigInteger;

/**
 * The generator MT19937 of Matsumoto and Nishimura with 53-bit doubles, seeded by an array, so that
 * a seed gives the same numbers as in CPython.
 */
final class MersenneTwister extends PyObject {
  private static final int N = 624;
  private static final int M = 397;
  private static final int UPPER = 0x80000000;
  private static final int LOWER = 0x7fffffff;
  private static final int MATRIX = 0x9908b0df;

  private final int[] state = new int[N];
  private int index = N;

  MersenneTwister(BigInteger seed) {
    seed(seed);
  }

  @Override
  public PyType type() {
    return Types.OBJECT;
  }

  /** Starts again from the absolute value of a seed. */
  void seed(BigInteger seed) {
    BigInteger size = seed.abs();
    int words = Math.max(1, (size.bitLength() + 31) / 32);
    int[] key = new int[words];
    for (int i = 0; i < words; i++) {
      key[i] = size.shiftRight(32 * i).intValue();
    }
    seedByArray(key);
  }

  private void seedByNumber(int seed) {
    state[0] = seed;
    for (int i = 1; i < N; i++) {
      state[i] = 1812433253 * (state[i - 1] ^ state[i - 1] >>> 30) + i;
    }
    index = N;
  }

  private void seedByArray(int[] key) {
    seedByNumber(19650218);
    int i = 1;
    int j = 0;
    for (int k = Math.max(N, key.length); k > 0; k--) {
      state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1664525) + key[j] + j;
      i++;
      j++;
      if (i >= N) {
        state[0] = state[N - 1];
        i = 1;
      }
      if (j >= key.length) {
        j = 0;
      }
    }
    for (int k = N - 1; k > 0; k--) {
      state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1566083941) - i;
      i++;
      if (i >= N) {
        state[0] = state[N - 1];
        i = 1;
      }
    }
    state[0] = 0x80000000;
  }

  private void regenerate() {
    for (int k = 0; k < N; k++) {
      int y = state[k] & UPPER | state[(k + 1) % N] & LOWER;
      state[k] = state[(k + M) % N] ^ y >>> 1 ^ ((y & 1) == 0 ? 0 : MATRIX);
    }
    index = 0;
  }

  /** 32 random bits. */
  int nextInt() {
    if (index >= N) {
      regenerate();
    }
    int y = state[index++];
    y ^= y >>> 11;
    y ^= y << 7 & 0x9d2c5680;
    y ^= y << 15 & 0xefc60000;
    return y ^ y >>> 18;
  }

  /** A double in [0, 1) of 53 random bits. */
  double nextDouble() {
    int high = nextInt() >>> 5;
    int low = nextInt() >>> 6;
    return (high * 67108864.0 + low) * (1.0 / 9007199254740992.0);
  }

  /** A number of {@code bits} random bits (1 to 63). */
  long nextBits(int bits) {
    if (bits <= 32) {
      return Integer.toUnsignedLong(nextInt()) >>> 32 - bits;
    }
    long low = Integer.toUnsignedLong(nextInt());
    return low | Integer.toUnsignedLong(nextInt()) >>> 64 - bits << 32;
  }

  /** A number of any count of random bits. */
  BigInteger nextBig(int bits) {
    int words = (int) ((bits + 31L) / 32);
    byte[] magnitude = new byte[words * 4];
    int left = bits;
    for (int i = 0; i < words; i++) {
      int word = nextInt();
      if (left < 32) {
        word >>>= 32 - left;
      }
      left -= 32;
      int at = magnitude.length - 4 * (i + 1);
      magnitude[at] = (byte) (word >>> 24);
      magnitude[at + 1] = (byte) (word >>> 16);
      magnitude[at + 2] = (byte) (word >>> 8);
      magnitude[at + 3] = (byte) word;
    }
    return new BigInteger(1, magnitude);
  }

  /** The state: 624 words and the position in them. */
  long[] snapshot() {
    long[] all = new long[N + 1];
    for (int i = 0; i < N; i++) {
      all[i] = Integer.toUnsignedLong(state[i]);
    }
    all[N] = index;
    return all;
  }

  /** Goes back to a state that {@link #snapshot} gave. */
  void restore(long[] all) {
    for (int i = 0; i < N; i++) {
      state[i] = (int) all[i];
    }
    index = (int) all[N];
  }
}
