package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Numbers;

/** The key derivation scrypt (RFC 7914). */
final class PasswordHash {
  /** Bytes that it may use unless it is told otherwise. */
  private static final long DEFAULT_MEMORY = 32L << 20;

  private PasswordHash() {}

  /** {@code scrypt(password, *, salt, n, r, p, maxmem=0, dklen=64)} */
  static Object scrypt(Object[] bound) {
    byte[] password = BinasciiModule.bytes(bound[0]).toByteArray();
    for (int i = 1; i < 5; i++) {
      if (bound[i] == null || bound[i] == None.NONE) {
        throw Errors.typeError(
            (i == 1 ? "salt" : i == 2 ? "n" : i == 3 ? "r" : "p") + " is required");
      }
    }
    byte[] salt = BinasciiModule.bytes(bound[1]).toByteArray();
    long n = Numbers.toLongClamped(Numbers.index(bound[2]));
    long r = Numbers.toLongClamped(Numbers.index(bound[3]));
    long p = Numbers.toLongClamped(Numbers.index(bound[4]));
    long memory = bound[5] == null ? 0 : Numbers.toLongClamped(Numbers.index(bound[5]));
    long size = bound[6] == null ? 64 : Numbers.toLongClamped(Numbers.index(bound[6]));
    if (n < 2 || (n & n - 1) != 0) {
      throw Errors.valueError("n must be a power of 2.");
    }
    if (memory < 0 || memory > Integer.MAX_VALUE) {
      throw Errors.valueError("maxmem must be positive and smaller than " + Integer.MAX_VALUE);
    }
    if (size < 1 || size > Integer.MAX_VALUE) {
      throw Errors.valueError("dklen must be greater than 0 and smaller than " + Integer.MAX_VALUE);
    }
    long allowed = memory == 0 ? DEFAULT_MEMORY : memory;
    if (r < 1
        || p < 1
        || n > allowed
        || r > allowed
        || p > allowed
        || 128 * r * (n + p + 2) > allowed) {
      throw Errors.valueError("[digital envelope routines] memory limit exceeded");
    }
    Work.checkSize(128 * r * (n + p + 2));
    Work.checkSize(size);
    int block = (int) (128 * r);
    byte[] mixed = HashModule.derive("sha256", password, salt, 1, (int) (block * p));
    Mixer mixer = new Mixer((int) n, (int) r);
    for (int i = 0; i < p; i++) {
      mixer.mix(mixed, i * block);
    }
    return new PyBytes(HashModule.derive("sha256", password, mixed, 1, (int) size));
  }

  /** Mixes blocks through a large table. */
  private static final class Mixer {
    private final int n;
    private final int words;
    private final int[] table;
    private int[] block;
    private int[] other;

    Mixer(int n, int r) {
      this.n = n;
      this.words = 32 * r;
      this.table = new int[n * words];
      Work.allocated(4L * table.length, table);
      this.block = new int[words];
      this.other = new int[words];
    }

    void mix(byte[] bytes, int start) {
      for (int i = 0; i < words; i++) {
        int at = start + 4 * i;
        block[i] =
            bytes[at] & 0xFF
                | (bytes[at + 1] & 0xFF) << 8
                | (bytes[at + 2] & 0xFF) << 16
                | bytes[at + 3] << 24;
      }
      for (int i = 0; i < n; i++) {
        System.arraycopy(block, 0, table, i * words, words);
        step();
      }
      for (int i = 0; i < n; i++) {
        int j = block[words - 16] & n - 1;
        for (int k = 0; k < words; k++) {
          block[k] ^= table[j * words + k];
        }
        step();
      }
      for (int i = 0; i < words; i++) {
        for (int k = 0; k < 4; k++) {
          bytes[start + 4 * i + k] = (byte) (block[i] >>> 8 * k);
        }
      }
    }

    private void step() {
      Work.steps(words >> 1);
      int[] x = java.util.Arrays.copyOfRange(block, words - 16, words);
      for (int i = 0; i < words / 16; i++) {
        for (int k = 0; k < 16; k++) {
          x[k] ^= block[16 * i + k];
        }
        salsa(x);
        int to = (i & 1) == 0 ? i / 2 : i / 2 + words / 32;
        System.arraycopy(x, 0, other, 16 * to, 16);
      }
      int[] swap = block;
      block = other;
      other = swap;
    }

    private static void salsa(int[] block) {
      int[] x = block.clone();
      for (int round = 0; round < 4; round++) {
        for (int i = 0; i < 4; i++) {
          quarter(x, 5 * i, 5 * i + 4 & 15, 5 * i + 8 & 15, 5 * i + 12 & 15);
        }
        for (int i = 0; i < 4; i++) {
          int row = 4 * i;
          quarter(x, 5 * i, row + (i + 1 & 3), row + (i + 2 & 3), row + (i + 3 & 3));
        }
      }
      for (int i = 0; i < 16; i++) {
        block[i] += x[i];
      }
    }

    private static void quarter(int[] x, int a, int b, int c, int d) {
      x[b] ^= Integer.rotateLeft(x[a] + x[d], 7);
      x[c] ^= Integer.rotateLeft(x[b] + x[a], 9);
      x[d] ^= Integer.rotateLeft(x[c] + x[b], 13);
      x[a] ^= Integer.rotateLeft(x[d] + x[c], 18);
    }
  }
}
