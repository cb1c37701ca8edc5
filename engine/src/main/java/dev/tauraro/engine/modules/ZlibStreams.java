package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.runtime.Numbers;

/** The types of the objects that {@code zlib.compressobj} and {@code decompressobj} make. */
final class ZlibStreams {
  static final PyType COMPRESS = ModuleTypes.type("zlib", "Compress").notSubclassable();
  static final PyType DECOMPRESS = ModuleTypes.type("zlib", "Decompress").notSubclassable();

  private static final Signature NEW_COMPRESS =
      Signature.parse(
          "compressobj(level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict=None)");
  private static final Signature NEW_DECOMPRESS =
      Signature.parse("decompressobj(wbits=15, zdict=b'')");
  private static final Signature RUN = Signature.parse("decompress(data, /, max_length=0)");

  static {
    TypeSetup.of(COMPRESS)
        .one("compress", (self, data) -> compress((Deflation) self, data))
        .zeroOrOne(
            "flush",
            self -> flush((Deflation) self, Deflation.FINISH),
            (self, mode) -> flush((Deflation) self, Numbers.toInt(mode)));
    COMPRESS.seal();
    TypeSetup.of(DECOMPRESS)
        .any("decompress", (a, k) -> decompress((Inflation) a[0], RUN.bind(a, k, 1)))
        .zeroOrOne(
            "flush",
            self -> drain((Inflation) self, 16384L),
            (self, n) -> drain((Inflation) self, n))
        .getter("eof", self -> ((Inflation) self).isEnded())
        .getter("unused_data", self -> new PyBytes(((Inflation) self).unused()))
        .getter("unconsumed_tail", self -> new PyBytes(((Inflation) self).waiting()));
    DECOMPRESS.seal();
  }

  private ZlibStreams() {}

  static void addTo(ModuleBuilder module) {
    module
        .any("compressobj", (a, k) -> newCompress(NEW_COMPRESS.bind(a, k)))
        .any("decompressobj", (a, k) -> newDecompress(NEW_DECOMPRESS.bind(a, k)));
  }

  static long number(Object value, long absent) {
    return value == null ? absent : Numbers.toLongClamped(Numbers.index(value));
  }

  private static Object newCompress(Object[] bound) {
    long level = number(bound[0], -1);
    Deflation.Wrapping wrapping = Deflation.Wrapping.of(number(bound[2], 15));
    if (level < -1 || level > 9 || number(bound[1], 8) != 8 || wrapping == null) {
      throw Errors.valueError("Invalid initialization option");
    }
    long strategy = number(bound[4], 0);
    Deflation stream =
        new Deflation((int) level, wrapping, strategy == 1 || strategy == 2 ? (int) strategy : 0);
    if (bound[5] != null && bound[5] != None.NONE) {
      stream.setDictionary(BinasciiModule.bytes(bound[5]).toByteArray());
    }
    return stream;
  }

  private static Object newDecompress(Object[] bound) {
    byte[] words = bound[1] == null ? null : BinasciiModule.bytes(bound[1]).toByteArray();
    long bits = number(bound[0], 15);
    if (!Inflation.knows(bits)) {
      throw Errors.valueError("Invalid initialization option");
    }
    return new Inflation(bits, words);
  }

  private static Object compress(Deflation stream, Object data) {
    byte[] bytes = BinasciiModule.bytes(data).toByteArray();
    if (stream.isEnded()) {
      throw ZlibModule.error("Error -2 while compressing data: inconsistent stream state");
    }
    return new PyBytes(stream.run(bytes, Deflation.NO_FLUSH));
  }

  private static Object flush(Deflation stream, int mode) {
    if (stream.isEnded()) {
      throw ZlibModule.error("Error -2 while finishing compression: inconsistent stream state");
    }
    return mode == Deflation.NO_FLUSH ? PyBytes.EMPTY : new PyBytes(stream.run(new byte[0], mode));
  }

  private static Object decompress(Inflation stream, Object[] bound) {
    byte[] bytes = BinasciiModule.bytes(bound[0]).toByteArray();
    long limit = number(bound[1], 0);
    if (limit < 0) {
      throw Errors.valueError("max_length must be non-negative");
    }
    return new PyBytes(stream.run(bytes, limit));
  }

  private static Object drain(Inflation stream, Object size) {
    if (Numbers.toSize(size) <= 0) {
      throw Errors.valueError("length must be greater than zero");
    }
    return stream.isEnded() ? PyBytes.EMPTY : new PyBytes(stream.run(stream.waiting(), 0));
  }
}
