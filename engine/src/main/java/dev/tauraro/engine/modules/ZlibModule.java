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
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Numbers;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

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
  private static final int CHUNK = 16384;
  private static final long WINDOW = 15;

  static {
    ERROR.setHasInstanceAttributes(true);
    ERROR.setDisplayName("zlib.error");
    ERROR.setOwn("__module__", "zlib");
    ERROR.seal();
  }

  private ZlibModule() {}

  static PyModule create() {
    return new ModuleBuilder("zlib", "Compression.")
        .constant("error", ERROR)
        .any("compress", (a, k) -> compress(COMPRESS.bind(a, k)))
        .any("decompress", (a, k) -> decompress(DECOMPRESS.bind(a, k)))
        .any("adler32", (a, k) -> adler32(CHECK.bind(a, k)))
        .any("crc32", (a, k) -> BinasciiModule.crc32(CRC.bind(a, k)))
        .constant("MAX_WBITS", WINDOW)
        .constant("DEFLATED", 8L)
        .constant("Z_BEST_COMPRESSION", 9L)
        .constant("Z_BEST_SPEED", 1L)
        .constant("Z_NO_COMPRESSION", 0L)
        .constant("Z_DEFAULT_COMPRESSION", -1L)
        .build();
  }

  private static ScriptRaise error(String message) {
    return Errors.of(ERROR, Str.of(message));
  }

  private static boolean isRaw(Object bits) {
    return bits != null && Numbers.toLongClamped(Numbers.index(bits)) < 0;
  }

  private static Object compress(Object[] bound) {
    ByteSequence data = BinasciiModule.bytes(bound[0]);
    long level = bound[1] == null ? -1 : Numbers.toLongClamped(Numbers.index(bound[1]));
    if (level < -1 || level > 9) {
      throw error("Bad compression level");
    }
    Deflater deflater = new Deflater((int) level, isRaw(bound[2]));
    try {
      Work.steps(data.size() >> 1);
      deflater.setInput(data.toByteArray());
      deflater.finish();
      byte[] out = new byte[64];
      int size = 0;
      while (!deflater.finished()) {
        if (size == out.length) {
          out = larger(out);
        }
        size += deflater.deflate(out, size, Math.min(CHUNK, out.length - size));
      }
      return new PyBytes(Arrays.copyOf(out, size));
    } finally {
      deflater.end();
    }
  }

  private static byte[] larger(byte[] full) {
    Work.checkSize(2L * full.length);
    return Arrays.copyOf(full, 2 * full.length);
  }

  private static Object decompress(Object[] bound) {
    ByteSequence data = BinasciiModule.bytes(bound[0]);
    Inflater inflater = new Inflater(isRaw(bound[1]));
    try {
      inflater.setInput(data.toByteArray());
      byte[] out = new byte[256];
      int size = 0;
      while (!inflater.finished()) {
        if (size == out.length) {
          out = larger(out);
        }
        int more = inflater.inflate(out, size, Math.min(CHUNK, out.length - size));
        Work.steps(1 + (more >> 3));
        size += more;
        if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw error(
              inflater.needsDictionary()
                  ? "Error 2 while decompressing data"
                  : "Error -5 while decompressing data: incomplete or truncated stream");
        }
      }
      return new PyBytes(Arrays.copyOf(out, size));
    } catch (DataFormatException e) {
      throw error("Error -3 while decompressing data: " + e.getMessage());
    } finally {
      inflater.end();
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
