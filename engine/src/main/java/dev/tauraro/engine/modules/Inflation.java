package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Work;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A stream that decompresses: {@code zlib.decompressobj}. */
final class Inflation extends PyObject {
  private static final int CHUNK = 16384;
  private static final int GZIP_HEADER = 10;
  private static final int GZIP_TRAILER = 8;

  /** About what the JDK's decompressor takes outside the heap. */
  private static final int NATIVE_SIZE = 48 << 10;

  private final long bits;
  private final byte[] dictionary;
  private final CRC32 check = new CRC32();

  /** So large that the memory outside the heap counts for the script, and is freed in time. */
  private final byte[] ballast = new byte[NATIVE_SIZE];

  /** Null until it is known how the data are wrapped. */
  private Inflater inflater;

  private boolean gzip;
  private boolean ended;
  private byte[] waiting = {};
  private byte[] unused = {};
  private byte[] out = new byte[256];
  private int size;

  /**
   * Whether data can be wrapped so: the bits of the window, negative without a header, 16 more for
   * gzip and 32 more for what the data say.
   */
  static boolean knows(long bits) {
    long window = bits < 0 ? -bits : bits & 15;
    return bits > -16 && bits < 48 && (window >= 8 || window == 0 && bits >= 0);
  }

  /** A stream wrapped in a {@linkplain #knows known} way; the dictionary may be null. */
  Inflation(long bits, byte[] dictionary) {
    this.bits = bits;
    this.dictionary = dictionary;
    Work.allocated(ballast.length, ballast);
  }

  @Override
  public PyType type() {
    return ZlibStreams.DECOMPRESS;
  }

  boolean isEnded() {
    return ended;
  }

  /** What came behind the end. */
  byte[] unused() {
    return unused;
  }

  /** What was given and not looked at, since the output was limited. */
  byte[] waiting() {
    return ended || inflater == null ? new byte[0] : waiting;
  }

  /** Decompresses more, at most {@code limit} bytes of output unless it is 0. */
  byte[] run(byte[] data, long limit) {
    size = 0;
    byte[] all = concatenated(inflater == null ? waiting : new byte[0], data);
    waiting = new byte[0];
    if (ended) {
      unused = concatenated(unused, all);
      return new byte[0];
    }
    int start = inflater == null ? begin(all) : 0;
    if (inflater == null) {
      waiting = all;
      return new byte[0];
    }
    byte[] input = Arrays.copyOfRange(all, start, all.length);
    try {
      inflate(input, limit == 0 ? Long.MAX_VALUE : limit);
    } catch (DataFormatException e) {
      String reason = e.getMessage() == null ? "" : ": " + e.getMessage();
      throw ZlibModule.error("Error -3 while decompressing data" + reason);
    }
    return Arrays.copyOf(out, size);
  }

  private static byte[] concatenated(byte[] first, byte[] second) {
    if (first.length == 0) {
      return second;
    }
    Work.checkSize((long) first.length + second.length);
    Work.elements((long) first.length + second.length);
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** Finds out how the data are wrapped; returns where the compressed data begin. */
  private int begin(byte[] data) {
    if (bits < 0) {
      inflater = new Inflater(true);
      if (dictionary != null) {
        inflater.setDictionary(dictionary);
      }
      return 0;
    }
    if (data.length == 0) {
      return 0;
    }
    gzip = bits >= 16 && (bits < 32 || data[0] == 0x1F);
    if (!gzip) {
      if (data.length == 1) {
        return 0;
      }
      checkWindow(data);
      inflater = new Inflater(false);
      return 0;
    }
    int start = gzipHeader(data);
    if (start > 0) {
      inflater = new Inflater(true);
    }
    return start;
  }

  /** Data say in their first two bytes, whose check sum is right, how far back they look. */
  private void checkWindow(byte[] data) {
    boolean right = ((data[0] & 0xFF) << 8 | data[1] & 0xFF) % 31 == 0 && (data[0] & 15) == 8;
    long window = bits & 15;
    if (right && window > 0 && (data[0] >> 4) + 8 > window) {
      throw ZlibModule.error("Error -3 while decompressing data: invalid window size");
    }
  }

  /** The length of the header, or 0 when it is not all there. */
  private static int gzipHeader(byte[] data) {
    if (data.length >= 2 && (data[0] != 0x1F || (data[1] & 0xFF) != 0x8B)) {
      throw ZlibModule.error("Error -3 while decompressing data: incorrect header check");
    }
    if (data.length < GZIP_HEADER) {
      return 0;
    }
    int flags = data[3];
    int at = GZIP_HEADER;
    if ((flags & 4) != 0) {
      if (data.length < at + 2) {
        return 0;
      }
      at += 2 + (data[at] & 0xFF) + ((data[at + 1] & 0xFF) << 8);
    }
    for (int flag = 8; flag <= 16; flag *= 2) {
      if ((flags & flag) != 0) {
        while (at < data.length && data[at] != 0) {
          at++;
        }
        at++;
      }
    }
    at += (flags & 2) != 0 ? 2 : 0;
    return at > data.length ? 0 : at;
  }

  private void inflate(byte[] input, long limit) throws DataFormatException {
    inflater.setInput(input);
    while (!inflater.finished() && size < limit) {
      if (size == out.length) {
        Work.checkSize(2L * out.length);
        out = Arrays.copyOf(out, 2 * out.length);
      }
      int room = (int) Math.min(limit - size, Math.min(CHUNK, out.length - size));
      int more = inflater.inflate(out, size, room);
      Work.steps(1 + (more >> 3));
      check.update(out, size, gzip ? more : 0);
      size += more;
      if (more == 0 && inflater.needsDictionary()) {
        if (dictionary == null) {
          throw ZlibModule.error("Error 2 while decompressing data");
        }
        inflater.setDictionary(dictionary);
      } else if (more == 0 && inflater.needsInput() && !inflater.finished()) {
        return;
      }
    }
    int left = inflater.getRemaining();
    byte[] rest = Arrays.copyOfRange(input, input.length - left, input.length);
    if (inflater.finished()) {
      finish(rest);
    } else {
      waiting = rest;
    }
  }

  private void finish(byte[] rest) {
    ended = true;
    int trailer = gzip ? Math.min(GZIP_TRAILER, rest.length) : 0;
    if (gzip && trailer == GZIP_TRAILER) {
      long sum = 0;
      for (int i = 3; i >= 0; i--) {
        sum = sum << 8 | rest[i] & 0xFF;
      }
      if (sum != check.getValue()) {
        throw ZlibModule.error("Error -3 while decompressing data: incorrect data check");
      }
    }
    unused = Arrays.copyOfRange(rest, trailer, rest.length);
    inflater.end();
  }

  /** Frees what lies outside the heap. */
  void end() {
    if (inflater != null) {
      inflater.end();
    }
  }
}
