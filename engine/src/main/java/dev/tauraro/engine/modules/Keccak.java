package dev.tauraro.engine.modules;

/** The extendable hash functions SHAKE (FIPS 202). */
final class Keccak {
  private static final int ROUNDS = 24;

  /** How far each lane is turned, and where it goes, along the path of the step rho and pi. */
  private static final int[] TURNS = {
    1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44
  };

  private static final int[] PATH = {
    10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1
  };

  private final long[] lanes = new long[25];
  private final int rate;
  private int filled;

  /** A sponge that takes that many bytes at once. */
  Keccak(int rate) {
    this.rate = rate;
  }

  Keccak copy() {
    Keccak copy = new Keccak(rate);
    System.arraycopy(lanes, 0, copy.lanes, 0, lanes.length);
    copy.filled = filled;
    return copy;
  }

  void update(byte[] bytes, int offset, int length) {
    for (int i = 0; i < length; i++) {
      absorb(bytes[offset + i] & 0xFF);
      if (filled == rate) {
        permute();
        filled = 0;
      }
    }
  }

  private void absorb(long octet) {
    lanes[filled >> 3] ^= octet << 8 * (filled & 7);
    filled++;
  }

  /** So many bytes of output; this can't go on afterwards. */
  byte[] finish(int length) {
    absorb(0x1F);
    filled = rate - 1;
    absorb(0x80);
    byte[] out = new byte[length];
    for (int i = 0; i < length; i++) {
      if (i % rate == 0) {
        permute();
      }
      int at = i % rate;
      out[i] = (byte) (lanes[at >> 3] >>> 8 * (at & 7));
    }
    return out;
  }

  private void permute() {
    int shift = 1;
    long[] columns = new long[5];
    for (int round = 0; round < ROUNDS; round++) {
      for (int x = 0; x < 5; x++) {
        columns[x] = lanes[x] ^ lanes[x + 5] ^ lanes[x + 10] ^ lanes[x + 15] ^ lanes[x + 20];
      }
      for (int x = 0; x < 5; x++) {
        long change = columns[(x + 4) % 5] ^ Long.rotateLeft(columns[(x + 1) % 5], 1);
        for (int y = 0; y < 25; y += 5) {
          lanes[y + x] ^= change;
        }
      }
      long moved = lanes[1];
      for (int i = 0; i < PATH.length; i++) {
        long next = lanes[PATH[i]];
        lanes[PATH[i]] = Long.rotateLeft(moved, TURNS[i]);
        moved = next;
      }
      for (int y = 0; y < 25; y += 5) {
        System.arraycopy(lanes, y, columns, 0, 5);
        for (int x = 0; x < 5; x++) {
          lanes[y + x] = columns[x] ^ ~columns[(x + 1) % 5] & columns[(x + 2) % 5];
        }
      }
      // The constant of a round: bits 2^j - 1 from a shift register.
      for (int j = 0; j < 7; j++) {
        if ((shift & 1) != 0) {
          lanes[0] ^= 1L << (1 << j) - 1;
        }
        shift = (shift & 0x80) != 0 ? shift << 1 ^ 0x171 : shift << 1;
      }
    }
  }
}
