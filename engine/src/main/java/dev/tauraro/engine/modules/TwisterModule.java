package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Numbers;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The module {@code _random}: the generator below {@code random}, which is written in the language.
 */
final class TwisterModule {
  private TwisterModule() {}

  static PyModule create() {
    return new ModuleBuilder("_random", "The Mersenne Twister.")
        .none("new", () -> new MersenneTwister(freshSeed()))
        .two("seed", TwisterModule::seed)
        .one("random", twister -> of(twister).nextDouble())
        .two("getrandbits", TwisterModule::bits)
        .two("below", TwisterModule::below)
        .one("getstate", TwisterModule::state)
        .two("setstate", TwisterModule::restore)
        .build();
  }

  private static MersenneTwister of(Object value) {
    if (value instanceof MersenneTwister) {
      return (MersenneTwister) value;
    }
    throw Errors.typeError("not a generator of random numbers");
  }

  private static BigInteger freshSeed() {
    return BigInteger.valueOf(ExecutionContext.current().host().randomSeed());
  }

  private static Object seed(Object twister, Object seed) {
    of(twister).seed(seedNumber(seed));
    return None.NONE;
  }

  private static BigInteger seedNumber(Object seed) {
    if (seed == None.NONE) {
      return freshSeed();
    }
    if (Str.is(seed) || seed instanceof PyBytes) {
      byte[] text =
          seed instanceof PyBytes
              ? ((PyBytes) seed).toByteArray()
              : Str.java(seed).getBytes(StandardCharsets.UTF_8);
      byte[] digest = sha512(text);
      byte[] all = new byte[text.length + digest.length];
      System.arraycopy(text, 0, all, 0, text.length);
      System.arraycopy(digest, 0, all, text.length, digest.length);
      return new BigInteger(1, all);
    }
    if (Types.of(seed).isSubtypeOf(Types.INT)) {
      return Numbers.big(Numbers.index(seed));
    }
    if (seed instanceof Double) {
      return Numbers.big(ExecutionContext.current().operations().hash(seed));
    }
    throw Errors.typeError(
        "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.");
  }

  private static byte[] sha512(byte[] text) {
    try {
      return MessageDigest.getInstance("SHA-512").digest(text);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-512", e);
    }
  }

  private static Object bits(Object twister, Object count) {
    Object index = Numbers.index(count);
    if (Numbers.big(index).signum() < 0) {
      throw Errors.valueError("number of bits must be non-negative");
    }
    if (index instanceof BigInteger || (Long) index > Integer.MAX_VALUE) {
      throw Errors.overflowError("Python int too large to convert to C int");
    }
    int bits = (int) (long) (Long) index;
    if (bits == 0) {
      return 0L;
    }
    if (bits < 64) {
      return of(twister).nextBits(bits);
    }
    ExecutionContext.current().budget().checkObjectSize(bits / 8);
    ExecutionContext.current().budget().charge(bits / 1024);
    return Numbers.normalize(of(twister).nextBig(bits));
  }

  /** A number in [0, n): bits are drawn until they are below n. */
  private static Object below(Object twister, Object value) {
    MersenneTwister source = of(twister);
    Object n = Numbers.index(value);
    if (Numbers.signum(n) < 0) {
      throw Errors.valueError("the bound of a random number is negative");
    }
    if (n instanceof Long && (Long) n < 1L << 62) {
      long bound = (Long) n;
      if (bound == 0) {
        return 0L;
      }
      int bits = 64 - Long.numberOfLeadingZeros(bound);
      long drawn = source.nextBits(bits);
      while (drawn >= bound) {
        drawn = source.nextBits(bits);
      }
      return drawn;
    }
    BigInteger bound = Numbers.big(n);
    BigInteger drawn = source.nextBig(bound.bitLength());
    while (drawn.compareTo(bound) >= 0) {
      drawn = source.nextBig(bound.bitLength());
    }
    return Numbers.normalize(drawn);
  }

  private static Object state(Object twister) {
    long[] words = of(twister).snapshot();
    Object[] items = new Object[words.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = words[i];
    }
    return PyTuple.of(items);
  }

  private static Object restore(Object twister, Object state) {
    Object[] items = Iteration.toArray(state);
    if (items.length != 625) {
      throw Errors.valueError("state vector is the wrong size");
    }
    long[] words = new long[items.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = Numbers.big(Numbers.index(items[i])).longValue();
    }
    of(twister).restore(words);
    return None.NONE;
  }
}
