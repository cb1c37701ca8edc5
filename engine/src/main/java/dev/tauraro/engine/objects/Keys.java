package dev.tauraro.engine.objects;

import java.math.BigInteger;
import java.util.SplittableRandom;

/**
 * Hashing and equality of hash table keys: the fast cases of the runtime's {@code hash} and {@code
 * ==}, and the mixing of hashes to table positions, which depends on a random number of the process
 * so that nobody can prepare keys that collide.
 */
public final class Keys {
  /** Integers are hashed modulo this prime, as are floats, so that equal numbers hash equally. */
  public static final long MODULUS = (1L << 61) - 1;

  private static final long SEED = new SplittableRandom().nextLong();

  /** Longest tuple that is compared and hashed without being charged. */
  private static final int FLAT = 16;

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private Keys() {}

  /** {@code hash(key)} */
  public static long hash(Object key) {
    if (key instanceof String) {
      return Str.hash(key);
    }
    if (key instanceof Long) {
      return hash((long) (Long) key);
    }
    if (key instanceof Boolean) {
      return (Boolean) key ? 1 : 0;
    }
    if (key instanceof WideStr) {
      return Str.hash(key);
    }
    if (key.getClass() == PyTuple.class) {
      return ((PyTuple) key).hash();
    }
    return ExecutionContext.current().operations().hash(key);
  }

  /** {@code hash(value)} of an int. */
  public static long hash(long value) {
    if (value < MODULUS && value > -MODULUS) {
      return value == -1 ? -2 : value;
    }
    long rest = value % MODULUS;
    return rest == -1 ? -2 : rest;
  }

  /** {@code a == b} as containers ask it: identity first. */
  public static boolean equal(Object a, Object b) {
    if (a == b) {
      return true;
    }
    if (a instanceof String) {
      if (b instanceof String) {
        return a.equals(b);
      }
      if (b instanceof Long || b instanceof Boolean) {
        return false;
      }
    } else if (a instanceof Long) {
      if (b instanceof Long) {
        return ((Long) a).longValue() == ((Long) b).longValue();
      }
      if (b instanceof Boolean) {
        return (Long) a == ((Boolean) b ? 1 : 0);
      }
      if (b instanceof String) {
        return false;
      }
    } else if (a instanceof Boolean && (b instanceof Long || b instanceof Boolean)) {
      return b instanceof Long ? equal(b, a) : a.equals(b);
    } else if (isFlat(a) && isFlat(b)) {
      return flatEqual((PyTuple) a, (PyTuple) b);
    }
    return ExecutionContext.current().operations().equal(a, b);
  }

  /**
   * Whether a stored key is of a type whose comparison with a str, an int or a {@linkplain #isFlat
   * flat} tuple runs no script code.
   */
  static boolean isPlain(Object key) {
    return key instanceof String
        || key instanceof Long
        || key instanceof Double
        || key instanceof Boolean
        || key instanceof WideStr
        || key instanceof BigInteger
        || key instanceof None;
  }

  /** Whether the value is a short tuple of strings, ints and floats. */
  public static boolean isFlat(Object value) {
    if (value.getClass() != PyTuple.class) {
      return false;
    }
    Object[] items = ((PyTuple) value).items;
    if (items.length > FLAT) {
      return false;
    }
    for (Object item : items) {
      if (!(item instanceof Long || item instanceof String || item instanceof Double)) {
        return false;
      }
    }
    return true;
  }

  /**
   * 1 when a stored key equals a str, an int or a flat tuple, 0 when not, -1 when script code
   * decides.
   */
  static int compareQuietly(Object there, Object key) {
    if (there == key) {
      return 1;
    }
    if (there instanceof String) {
      return there.equals(key) ? 1 : 0;
    }
    if (isFlat(there)) {
      return key instanceof PyTuple && flatEqual((PyTuple) there, (PyTuple) key) ? 1 : 0;
    }
    if (!isPlain(there)) {
      return -1;
    }
    boolean numbers = key instanceof Long && (there instanceof Double || there instanceof Boolean);
    return (there instanceof Long || numbers) && equal(there, key) ? 1 : 0;
  }

  private static boolean flatEqual(PyTuple a, PyTuple b) {
    Object[] left = a.items;
    Object[] right = b.items;
    if (left.length != right.length) {
      return false;
    }
    for (int i = 0; i < left.length; i++) {
      if (!equal(left[i], right[i])) {
        return false;
      }
    }
    return true;
  }

  /** Spreads a hash over 32 bits, differently in each process. */
  static int mix(long hash) {
    long x = hash ^ SEED;
    x ^= x >>> 32;
    x *= GOLDEN;
    return (int) (x ^ (x >>> 32));
  }

  static int mixString(String key) {
    int hash = key.hashCode();
    return mix(hash == -1 ? -2 : hash);
  }

  /**
   * A hash of a plain string's characters that depends on the seed all along: for tables in which
   * too many strings have the same {@link String#hashCode()}.
   */
  static int strongHash(Object string) {
    long sum = SEED;
    int length = Str.length(string);
    for (int i = 0; i < length; i++) {
      sum = (sum ^ Str.codePointAt(string, i)) * GOLDEN;
      sum ^= sum >>> 29;
    }
    return (int) (sum ^ (sum >>> 32));
  }
}
