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
import dev.tauraro.engine.runtime.Text;
import java.util.HexFormat;

/** The hashes {@code shake_128} and {@code shake_256}, whose digests have any length. */
final class ShakeType {
  private static final PyType TYPE = ModuleTypes.type("_hashlib", "HASHXOF").notSubclassable();
  private static final Signature DIGEST = Signature.parse("digest(length)");

  static {
    TypeSetup.of(TYPE)
        .one(
            "update",
            (self, data) -> {
              ((PyShake) self).update(data);
              return None.NONE;
            })
        .any("digest", (a, k) -> new PyBytes(finish(a, k)))
        .any("hexdigest", (a, k) -> Str.of(HexFormat.of().formatHex(finish(a, k))))
        .zero("copy", self -> ((PyShake) self).copy())
        .getter("name", self -> Str.of("shake_" + ((PyShake) self).bits))
        .getter("digest_size", self -> 0L)
        .getter("block_size", self -> (long) rate(((PyShake) self).bits))
        .zero(
            "__repr__",
            self ->
                Str.of(
                    "<shake_"
                        + ((PyShake) self).bits
                        + " _hashlib.HASHXOF object @ "
                        + Text.identity(self)
                        + ">"));
    TYPE.seal();
  }

  private ShakeType() {}

  private static int rate(int bits) {
    return 200 - bits / 4;
  }

  /** A hash that is being computed. */
  private static final class PyShake extends PyObject {
    private final int bits;
    private final Keccak sponge;

    PyShake(int bits, Keccak sponge) {
      this.bits = bits;
      this.sponge = sponge;
    }

    @Override
    public PyType type() {
      return TYPE;
    }

    void update(Object data) {
      ByteSequence bytes = HashModule.data(data);
      sponge.update(bytes.array(), bytes.offset(), bytes.size());
    }

    PyShake copy() {
      return new PyShake(bits, sponge.copy());
    }
  }

  /** A new hash of 128 bits or 256 of strength. */
  static Object make(int bits, Object data) {
    PyShake made = new PyShake(bits, new Keccak(rate(bits)));
    if (data != null) {
      made.update(data);
    }
    return made;
  }

  private static byte[] finish(Object[] arguments, String[] keywords) {
    long length = Numbers.toSize(DIGEST.bind(arguments, keywords, 1)[0]);
    if (length < 0) {
      throw Errors.valueError("value must be positive");
    }
    Work.checkSize(4 * Math.min(length, Integer.MAX_VALUE));
    Work.steps(8 + (length >> 2));
    return ((PyShake) arguments[0]).copy().sponge.finish((int) Math.min(length, Integer.MAX_VALUE));
  }
}
