package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PySet;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Text;
import dev.tauraro.engine.runtime.Truth;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The module {@code hashlib}. */
final class HashModule {
  private static final PyType HASH = ModuleTypes.type("_hashlib", "HASH").notSubclassable();
  private static final int CHUNK = 1 << 16;
  private static final Map<String, Algorithm> ALGORITHMS = new LinkedHashMap<>();
  private static final Signature NEW =
      Signature.parse("new(name, string=b'', *, usedforsecurity=True)");
  private static final Signature SCRYPT =
      Signature.parse("scrypt(password, *, salt=None, n=None, r=None, p=None, maxmem=0, dklen=64)");
  private static final Signature FILE = Signature.parse("file_digest(fileobj, digest, /)");
  private static final Signature DERIVE =
      Signature.parse("pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None)");

  /**
   * A hash function.
   *
   * @param java the name that the JDK gives it
   * @param block bytes that it takes at once
   */
  private record Algorithm(String name, String java, int block) {
    MessageDigest start() {
      try {
        return MessageDigest.getInstance(java);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  static {
    add("md5", "MD5", 64);
    add("sha1", "SHA-1", 64);
    add("sha224", "SHA-224", 64);
    add("sha256", "SHA-256", 64);
    add("sha384", "SHA-384", 128);
    add("sha512", "SHA-512", 128);
    add("sha3_224", "SHA3-224", 144);
    add("sha3_256", "SHA3-256", 136);
    add("sha3_384", "SHA3-384", 104);
    add("sha3_512", "SHA3-512", 72);
    TypeSetup.of(HASH)
        .one(
            "update",
            (self, data) -> {
              ((PyHash) self).update(data);
              return None.NONE;
            })
        .zero("digest", self -> new PyBytes(((PyHash) self).finish()))
        .zero("hexdigest", self -> Str.of(HexFormat.of().formatHex(((PyHash) self).finish())))
        .zero("copy", self -> ((PyHash) self).copy())
        .getter("name", self -> Str.of(((PyHash) self).algorithm.name))
        .getter("digest_size", self -> (long) ((PyHash) self).digest.getDigestLength())
        .getter("block_size", self -> (long) ((PyHash) self).algorithm.block)
        .zero(
            "__repr__",
            self ->
                Str.of(
                    "<"
                        + ((PyHash) self).algorithm.name
                        + " _hashlib.HASH object @ "
                        + Text.identity(self)
                        + ">"));
    HASH.seal();
  }

  private HashModule() {}

  private static void add(String name, String java, int block) {
    ALGORITHMS.put(name, new Algorithm(name, java, block));
  }

  /** A hash that is being computed. */
  private static final class PyHash extends PyObject {
    private final Algorithm algorithm;
    private final MessageDigest digest;

    PyHash(Algorithm algorithm, MessageDigest digest) {
      this.algorithm = algorithm;
      this.digest = digest;
    }

    @Override
    public PyType type() {
      return HASH;
    }

    void update(Object data) {
      ByteSequence bytes = data(data);
      digest.update(bytes.array(), bytes.offset(), bytes.size());
    }

    private MessageDigest state() {
      try {
        return (MessageDigest) digest.clone();
      } catch (CloneNotSupportedException e) {
        throw new IllegalStateException(e);
      }
    }

    byte[] finish() {
      Work.steps(8);
      return state().digest();
    }

    PyHash copy() {
      return new PyHash(algorithm, state());
    }
  }

  /** The bytes of what is to be hashed. */
  static ByteSequence data(Object data) {
    Object plain = ValueInstance.unwrap(data);
    if (Str.is(plain)) {
      throw Errors.typeError("Strings must be encoded before hashing");
    }
    if (!(plain instanceof ByteSequence)) {
      throw Errors.typeError("object supporting the buffer API required");
    }
    ByteSequence bytes = (ByteSequence) plain;
    Work.steps(bytes.size() >> 2);
    return bytes;
  }

  static PyModule create() {
    ModuleBuilder module = new ModuleBuilder("hashlib", "Hash functions.");
    List<Object> all = new ArrayList<>(ALGORITHMS.keySet());
    all.addAll(List.of("blake2b", "blake2s", "shake_128", "shake_256"));
    PySet names = PySet.of(all.toArray());
    for (int bits : new int[] {128, 256}) {
      Signature signature =
          Signature.parse("openssl_shake_" + bits + "(string=b'', *, usedforsecurity=True)");
      module.any("shake_" + bits, (a, k) -> ShakeType.make(bits, signature.bind(a, k)[0]));
    }
    module
        .constant("blake2b", BlakeTypes.WIDE)
        .constant("blake2s", BlakeTypes.NARROW)
        .any("scrypt", (a, k) -> PasswordHash.scrypt(SCRYPT.bind(a, k)))
        .any("file_digest", (a, k) -> ofFile(FILE.bind(a, k)));
    for (Algorithm algorithm : ALGORITHMS.values()) {
      Signature signature =
          Signature.parse("openssl_" + algorithm.name + "(string=b'', *, usedforsecurity=True)");
      module.any(algorithm.name, (a, k) -> started(algorithm, signature.bind(a, k)[0]));
    }
    return module
        .any("new", (a, k) -> make(NEW.bind(a, k)))
        .any("pbkdf2_hmac", (a, k) -> derive(DERIVE.bind(a, k)))
        .constant("algorithms_guaranteed", names)
        .constant("algorithms_available", names.copy())
        .constant("__all__", PyTuple.of(published(all)))
        .build();
  }

  private static PyHash started(Algorithm algorithm, Object data) {
    PyHash hash = new PyHash(algorithm, algorithm.start());
    if (data != null) {
      hash.update(data);
    }
    return hash;
  }

  private static Algorithm find(Object name) {
    if (Str.unwrap(name) == null) {
      throw Errors.typeError("name must be a string");
    }
    String wanted = Str.java(name);
    Algorithm algorithm = ALGORITHMS.get(wanted.toLowerCase(Locale.ROOT).replace('-', '_'));
    if (algorithm == null) {
      algorithm = ALGORITHMS.get(wanted.toLowerCase(Locale.ROOT).replace("-", ""));
    }
    if (algorithm == null) {
      throw Errors.valueError("unsupported hash type " + wanted);
    }
    return algorithm;
  }

  private static Object[] published(List<Object> algorithms) {
    List<Object> names = new ArrayList<>(algorithms);
    names.addAll(
        List.of(
            "new",
            "algorithms_guaranteed",
            "algorithms_available",
            "pbkdf2_hmac",
            "file_digest",
            "scrypt"));
    return names.toArray();
  }

  private static Object make(Object[] bound) {
    if (Str.unwrap(bound[0]) != null) {
      Object[] data = bound[1] == null ? new Object[0] : new Object[] {bound[1]};
      switch (Str.java(bound[0]).toLowerCase(Locale.ROOT)) {
        case "blake2b":
          return BlakeTypes.WIDE.call(data, new String[0]);
        case "blake2s":
          return BlakeTypes.NARROW.call(data, new String[0]);
        case "shake_128":
          return ShakeType.make(128, bound[1]);
        case "shake_256":
          return ShakeType.make(256, bound[1]);
        default:
          break;
      }
    }
    return started(find(bound[0]), bound[1]);
  }

  /** The hash of all that a stream of bytes holds. */
  private static Object ofFile(Object[] bound) {
    Object hash =
        Str.unwrap(bound[1]) == null ? Calls.call(bound[1]) : make(new Object[] {bound[1], null});
    Object read = Access.get(bound[0], "read");
    for (; ; ) {
      Object part = Calls.call(read, (long) CHUNK);
      if (!Truth.of(part)) {
        return hash;
      }
      Calls.call(Access.get(hash, "update"), part);
    }
  }

  /** A key from a password, by PBKDF2. */
  private static Object derive(Object[] bound) {
    Algorithm algorithm = find(bound[0]);
    byte[] password = BinasciiModule.bytes(bound[1]).toByteArray();
    byte[] salt = BinasciiModule.bytes(bound[2]).toByteArray();
    long rounds = Numbers.toLongClamped(Numbers.index(bound[3]));
    if (rounds < 1) {
      throw Errors.valueError("iteration value must be greater than 0.");
    }
    long wanted =
        bound[4] == null || bound[4] == None.NONE
            ? algorithm.start().getDigestLength()
            : Numbers.toLongClamped(Numbers.index(bound[4]));
    if (wanted < 1) {
      throw Errors.valueError("key length must be greater than 0.");
    }
    Work.checkSize(wanted);
    int size = (int) Math.min(wanted, Integer.MAX_VALUE - 16);
    return new PyBytes(derive(algorithm.name, password, salt, rounds, size));
  }

  /** So many bytes by PBKDF2. */
  static byte[] derive(String name, byte[] password, byte[] salt, long rounds, int size) {
    Algorithm algorithm = ALGORITHMS.get(name);
    MessageDigest inner = algorithm.start();
    MessageDigest outer = algorithm.start();
    startKeyed(algorithm, password, inner, outer);
    int block = inner.getDigestLength();
    byte[] key = new byte[size];
    for (int start = 0, number = 1; start < size; start += block, number++) {
      byte[] count = {
        (byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number
      };
      Work.steps(64 + (salt.length >> 2));
      byte[] last = keyed(inner, outer, salt, count);
      byte[] sum = last.clone();
      for (long round = 1; round < rounds; round++) {
        Work.steps(64);
        last = keyed(inner, outer, last, new byte[0]);
        for (int i = 0; i < sum.length; i++) {
          sum[i] ^= last[i];
        }
      }
      System.arraycopy(sum, 0, key, start, Math.min(block, size - start));
    }
    return key;
  }

  private static void startKeyed(
      Algorithm algorithm, byte[] given, MessageDigest inner, MessageDigest outer) {
    byte[] key = given.length > algorithm.block ? algorithm.start().digest(given) : given;
    byte[] inside = new byte[algorithm.block];
    byte[] outside = new byte[algorithm.block];
    for (int i = 0; i < algorithm.block; i++) {
      int part = i < key.length ? key[i] : 0;
      inside[i] = (byte) (part ^ 0x36);
      outside[i] = (byte) (part ^ 0x5C);
    }
    inner.update(inside);
    outer.update(outside);
  }

  private static byte[] keyed(
      MessageDigest inner, MessageDigest outer, byte[] first, byte[] second) {
    try {
      MessageDigest inside = (MessageDigest) inner.clone();
      inside.update(first);
      inside.update(second);
      MessageDigest outside = (MessageDigest) outer.clone();
      return outside.digest(inside.digest());
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }
}
