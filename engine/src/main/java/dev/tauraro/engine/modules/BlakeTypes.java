package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Truth;
import java.math.BigInteger;
import java.util.HexFormat;

/** The types {@code hashlib.blake2b} and {@code hashlib.blake2s}. */
final class BlakeTypes {
  static final PyType WIDE = type("blake2b", true);
  static final PyType NARROW = type("blake2s", false);

  private BlakeTypes() {}

  private static PyType type(String name, boolean wide) {
    PyType type = ModuleTypes.type("_blake2", name).notSubclassable();
    Signature signature =
        Signature.parse(
            name
                + "(data=b'', /, *, digest_size=0, key=b'', salt=b'', person=b'', fanout=1,"
                + " depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0,"
                + " last_node=False, usedforsecurity=True)");
    int most = Blake2.blockSize(wide) / 2;
    TypeSetup.of(type)
        .maker((made, a, k) -> make(made, wide, signature.bind(a, k)))
        .one(
            "update",
            (self, data) -> {
              ((PyBlake) self).update(data);
              return None.NONE;
            })
        .zero("digest", self -> new PyBytes(((PyBlake) self).finish()))
        .zero("hexdigest", self -> Str.of(HexFormat.of().formatHex(((PyBlake) self).finish())))
        .zero("copy", self -> new PyBlake(type, ((PyBlake) self).hash.copy()))
        .getter("name", self -> Str.of(name))
        .getter("digest_size", self -> (long) ((PyBlake) self).hash.digestSize())
        .getter("block_size", self -> (long) Blake2.blockSize(wide))
        .constant("MAX_DIGEST_SIZE", (long) most)
        .constant("MAX_KEY_SIZE", (long) most)
        .constant("SALT_SIZE", (long) most / 4)
        .constant("PERSON_SIZE", (long) most / 4);
    type.seal();
    return type;
  }

  /** A hash that is being computed. */
  private static final class PyBlake extends PyObject {
    private final PyType type;
    private final Blake2 hash;

    PyBlake(PyType type, Blake2 hash) {
      this.type = type;
      this.hash = hash;
    }

    @Override
    public PyType type() {
      return type;
    }

    void update(Object data) {
      ByteSequence bytes = HashModule.data(data);
      hash.update(bytes.array(), bytes.offset(), bytes.size());
    }

    byte[] finish() {
      Work.steps(8);
      return hash.copy().finish();
    }
  }

  private static Object make(PyType type, boolean wide, Object[] bound) {
    int most = Blake2.blockSize(wide) / 2;
    byte[] block = new byte[most];
    long size = bound[1] == null ? most : number(bound[1]);
    if (size < 1 || size > most) {
      throw Errors.valueError("digest_size must be between 1 and " + most + " bytes");
    }
    byte[] key = part(bound[2], "key", most);
    byte[] salt = part(bound[3], "salt", most / 4);
    byte[] person = part(bound[4], "person", most / 4);
    block[0] = (byte) size;
    block[1] = (byte) key.length;
    block[2] = (byte) ranged(bound[5], 1, "fanout must be between 0 and 255", 0, 255);
    block[3] = (byte) ranged(bound[6], 1, "depth must be between 1 and 255", 1, 255);
    put(block, 4, 4, limited(bound[7], 32, "leaf_size"));
    put(block, 8, wide ? 8 : 6, limited(bound[8], wide ? 64 : 48, "node_offset"));
    block[wide ? 16 : 14] =
        (byte) ranged(bound[9], 0, "node_depth must be between 0 and 255", 0, 255);
    block[wide ? 17 : 15] =
        (byte) ranged(bound[10], 0, "inner_size must be between 0 and is " + most, 0, most);
    System.arraycopy(salt, 0, block, most / 2, salt.length);
    System.arraycopy(person, 0, block, most * 3 / 4, person.length);
    Blake2 hash = new Blake2(wide, block, bound[11] != null && Truth.of(bound[11]));
    if (key.length > 0) {
      hash.update(java.util.Arrays.copyOf(key, 2 * most), 0, 2 * most);
    }
    PyBlake made = new PyBlake(type, hash);
    if (bound[0] != null) {
      made.update(bound[0]);
    }
    return made;
  }

  private static long number(Object value) {
    return Numbers.toLongClamped(Numbers.index(value));
  }

  private static long ranged(Object value, long absent, String message, long least, long most) {
    long number = value == null ? absent : number(value);
    if (number < least || number > most) {
      throw Errors.valueError(message);
    }
    return number;
  }

  private static long limited(Object value, int bits, String name) {
    BigInteger number = value == null ? BigInteger.ZERO : Numbers.big(Numbers.index(value));
    if (number.signum() < 0) {
      throw Errors.valueError("value must be positive");
    }
    if (number.bitLength() > bits) {
      throw Errors.overflowError(name + " is too large");
    }
    return number.longValue();
  }

  private static byte[] part(Object value, String name, int most) {
    if (value == null) {
      return new byte[0];
    }
    ByteSequence bytes = BinasciiModule.bytes(value);
    if (bytes.size() > most) {
      throw Errors.valueError("maximum " + name + " length is " + most + " bytes");
    }
    return bytes.toByteArray();
  }

  private static void put(byte[] block, int at, int count, long value) {
    for (int i = 0; i < count; i++) {
      block[at + i] = (byte) (value >>> 8 * i);
    }
  }
}
