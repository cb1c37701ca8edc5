package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.runtime.Numbers;

/** The module {@code zlib}. */
final class ZlibModule {
  private static final PyType ERROR =
      PyType.builtin("error", Exceptions.EXCEPTION, PyType.Layout.NATIVE);

  private static final Signature COMPRESS =
      Signature.parse("compress(data, /, level=-1, wbits=15)");
  private static final Signature DECOMPRESS =
      Signature.parse("decompress(data, /, wbits=15, bufsize=16384)");
  private static final Signature CHECK = Signature.parse("adler32(data, value=1, /)");
  private static final Signature CRC = Signature.parse("crc32(data, value=0, /)");
  private static final int MODULUS = 65521;

  /** The names of the numbers from -1 on. */
  private static final String[] NUMBERED = {
    "DEFAULT_COMPRESSION",
    "NO_FLUSH NO_COMPRESSION DEFAULT_STRATEGY",
    "BEST_SPEED PARTIAL_FLUSH FILTERED",
    "SYNC_FLUSH HUFFMAN_ONLY",
    "FULL_FLUSH RLE",
    "FINISH FIXED",
    "BLOCK",
    "TREES",
    "",
    "",
    "BEST_COMPRESSION",
  };

  private static final long WINDOW = 15;

  static {
    ERROR.setHasInstanceAttributes(true);
    ERROR.setDisplayName("zlib.error");
    ERROR.setOwn("__module__", "zlib");
    ERROR.seal();
  }

  private ZlibModule() {}

  static PyModule create() {
    ModuleBuilder module = new ModuleBuilder("zlib", "Compression.");
    module
        .constant("error", ERROR)
        .any("compress", (a, k) -> compress(COMPRESS.bind(a, k)))
        .any("decompress", (a, k) -> decompress(DECOMPRESS.bind(a, k)))
        .any("adler32", (a, k) -> adler32(CHECK.bind(a, k)))
        .any("crc32", (a, k) -> BinasciiModule.crc32(CRC.bind(a, k)))
        .constant("MAX_WBITS", WINDOW)
        .constant("DEFLATED", 8L)
        .constant("DEF_MEM_LEVEL", 8L)
        .constant("DEF_BUF_SIZE", 16384L)
        .constant("ZLIB_VERSION", Str.of("1.2.13"))
        .constant("ZLIB_RUNTIME_VERSION", Str.of("1.2.13"));
    for (int i = 0; i < NUMBERED.length; i++) {
      for (String name : NUMBERED[i].split(" ")) {
        if (!name.isEmpty()) {
          module.constant("Z_" + name, i - 1L);
        }
      }
    }
    ZlibStreams.addTo(module);
    return module.build();
  }

  static ScriptRaise error(String message) {
    return Errors.of(ERROR, Str.of(message));
  }

  private static Object compress(Object[] bound) {
    ByteSequence data = BinasciiModule.bytes(bound[0]);
    long level = ZlibStreams.number(bound[1], -1);
    Deflation.Wrapping wrapping = Deflation.Wrapping.of(ZlibStreams.number(bound[2], WINDOW));
    if (level < -1 || level > 9 || wrapping == null) {
      throw error("Bad compression level");
    }
    Deflation stream = new Deflation((int) level, wrapping, 0);
    try {
      return new PyBytes(stream.run(data.toByteArray(), Deflation.FINISH));
    } finally {
      stream.end();
    }
  }

  private static Object decompress(Object[] bound) {
    ByteSequence data = BinasciiModule.bytes(bound[0]);
    long bits = ZlibStreams.number(bound[1], WINDOW);
    if (!Inflation.knows(bits)) {
      throw error("Error -2 while preparing to decompress data: inconsistent stream state");
    }
    Inflation stream = new Inflation(bits, null);
    try {
      PyBytes result = new PyBytes(stream.run(data.toByteArray(), 0));
      if (!stream.isEnded()) {
        throw error("Error -5 while decompressing data: incomplete or truncated stream");
      }
      return result;
    } finally {
      stream.end();
    }
  }

  private static Object adler32(Object[] bound) {
    ByteSequence data = BinasciiModule.bytes(bound[0]);
    long start = bound[1] == null ? 1 : Numbers.big(Numbers.index(bound[1])).longValue();
    long low = start & 0xFFFF;
    long high = start >> 16 & 0xFFFF;
    for (int i = 0; i < data.size(); i++) {
      low = (low + data.at(i)) % MODULUS;
      high = (high + low) % MODULUS;
    }
    return high << 16 | low;
  }
}
