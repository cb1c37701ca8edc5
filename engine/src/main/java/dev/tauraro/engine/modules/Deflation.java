package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Work;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A stream that compresses: {@code zlib.compressobj}. */
final class Deflation extends PyObject {
  static final int NO_FLUSH = 0;
  static final int FINISH = 4;
  private static final int FULL_FLUSH = 3;
  private static final int CHUNK = 16384;

  /** About what the JDK's compressor takes outside the heap. */
  private static final int NATIVE_SIZE = 1 << 18;

  /** The ways to wrap compressed data. */
  enum Wrapping {
    ZLIB,
    RAW,
    GZIP;

    /** The wrapping that the argument of scripts asks for, or null when there is none such. */
    static Wrapping of(long bits) {
      if (bits >= 8 && bits <= 15) {
        return ZLIB;
      }
      if (bits >= -15 && bits <= -9) {
        return RAW;
      }
      if (bits >= 25 && bits <= 31) {
        return GZIP;
      }
      return null;
    }
  }

  private final Deflater deflater;
  private final Wrapping wrapping;
  private final int level;
  private final CRC32 check = new CRC32();

  /** So large that the memory outside the heap counts for the script, and is freed in time. */
  private final byte[] ballast = new byte[NATIVE_SIZE];

  private boolean begun;
  private boolean ended;
  private byte[] out = new byte[64];
  private int size;

  Deflation(int level, Wrapping wrapping, int strategy) {
    this.level = level;
    this.wrapping = wrapping;
    deflater = new Deflater(level, wrapping != Wrapping.ZLIB);
    if (strategy != 0) {
      deflater.setStrategy(strategy);
      // The JDK's compressor takes on a strategy before its first input only if it runs here.
      deflater.deflate(out, 0, out.length, Deflater.NO_FLUSH);
    }
    Work.allocated(ballast.length, ballast);
  }

  @Override
  public PyType type() {
    return ZlibStreams.COMPRESS;
  }

  void setDictionary(byte[] words) {
    deflater.setDictionary(words);
  }

  boolean isEnded() {
    return ended;
  }

  /** Compresses more; returns what is ready. */
  byte[] run(byte[] data, int flush) {
    Work.steps(1 + (data.length >> 1));
    size = 0;
    if (wrapping == Wrapping.GZIP) {
      begin();
      check.update(data);
    }
    deflater.setInput(data);
    if (flush == FINISH) {
      deflater.finish();
    }
    int mode = flush == FULL_FLUSH ? Deflater.FULL_FLUSH : Deflater.SYNC_FLUSH;
    for (int more = 1; more > 0 && !deflater.finished(); ) {
      reserve();
      int room = Math.min(CHUNK, out.length - size);
      more =
          flush == NO_FLUSH
              ? deflater.deflate(out, size, room, Deflater.NO_FLUSH)
              : deflater.deflate(out, size, room, flush == FINISH ? Deflater.NO_FLUSH : mode);
      size += more;
      if (flush != NO_FLUSH && flush != FINISH && more < room) {
        break;
      }
    }
    if (flush == FINISH) {
      finish();
    }
    return Arrays.copyOf(out, size);
  }

  private void begin() {
    if (!begun) {
      begun = true;
      int speed = level == 9 ? 2 : level == 1 ? 4 : 0;
      for (int octet : new int[] {0x1F, 0x8B, 8, 0, 0, 0, 0, 0, speed, 3}) {
        put(octet);
      }
    }
  }

  private void finish() {
    if (wrapping == Wrapping.GZIP) {
      putInt(check.getValue());
      putInt(deflater.getBytesRead());
    }
    end();
  }

  void end() {
    ended = true;
    deflater.end();
  }

  private void putInt(long value) {
    for (int i = 0; i < 4; i++) {
      put((int) (value >> 8 * i));
    }
  }

  private void put(int octet) {
    reserve();
    out[size++] = (byte) octet;
  }

  private void reserve() {
    if (size == out.length) {
      Work.checkSize(2L * out.length);
      out = Arrays.copyOf(out, 2 * out.length);
    }
  }
}
