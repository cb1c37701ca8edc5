package dev.tauraro.engine.modules;

import java.util.Arrays;

/** The hash function BLAKE2 (RFC 7693), with words of 64 bits (BLAKE2b) or 32 (BLAKE2s). */
final class Blake2 {
  private static final long[] START_64 = {
    0x6a09e667f3bcc908L, 0xbb67ae8584caa73bL, 0x3c6ef372fe94f82bL, 0xa54ff53a5f1d36f1L,
    0x510e527fade682d1L, 0x9b05688c2b3e6c1fL, 0x1f83d9abfb41bd6bL, 0x5be0cd19137e2179L
  };
  private static final int[] ROTATIONS_64 = {32, 24, 16, 63};
  private static final int[] ROTATIONS_32 = {16, 12, 8, 7};
  private static final String[] ORDERS = {
    "0123456789abcdef",
    "ea489fd61c02b753",
    "b8c052fdae367194",
    "7931dcbe265a40f8",
    "905724afe1bc683d",
    "2c6a0b834d75fe19",
    "c51fed4a0763928b",
    "db7ec13950f4862a",
    "6fe9b308c2d714a5",
    "a2847615fb9e3cd0"
  };

  /** Columns and diagonals of the state. */
  private static final int[][] LANES = {
    {0, 4, 8, 12}, {1, 5, 9, 13}, {2, 6, 10, 14}, {3, 7, 11, 15},
    {0, 5, 10, 15}, {1, 6, 11, 12}, {2, 7, 8, 13}, {3, 4, 9, 14}
  };

  private final boolean wide;
  private final long[] state = new long[8];
  private final byte[] buffer;
  private final int digestSize;
  private final boolean lastNode;
  private int filled;
  private long count;

  /** A hash of words of 64 bits or 32, with its parameter block. */
  Blake2(boolean wide, byte[] parameters, boolean lastNode) {
    this.wide = wide;
    this.buffer = new byte[blockSize(wide)];
    this.digestSize = parameters[0];
    this.lastNode = lastNode;
    for (int i = 0; i < state.length; i++) {
      state[i] = start(i) ^ word(parameters, i);
    }
  }

  private Blake2(Blake2 other) {
    wide = other.wide;
    buffer = other.buffer.clone();
    digestSize = other.digestSize;
    lastNode = other.lastNode;
    filled = other.filled;
    count = other.count;
    System.arraycopy(other.state, 0, state, 0, state.length);
  }

  Blake2 copy() {
    return new Blake2(this);
  }

  static int blockSize(boolean wide) {
    return wide ? 128 : 64;
  }

  int digestSize() {
    return digestSize;
  }

  private long start(int i) {
    return wide ? START_64[i] : START_64[i] >>> 32;
  }

  private long word(byte[] bytes, int index) {
    int size = wide ? 8 : 4;
    long word = 0;
    for (int i = size - 1; i >= 0; i--) {
      word = word << 8 | bytes[index * size + i] & 0xFF;
    }
    return word;
  }

  void update(byte[] bytes, int offset, int length) {
    int at = offset;
    int left = length;
    while (left > 0) {
      if (filled == buffer.length) {
        count += filled;
        compress(false);
        filled = 0;
      }
      int more = Math.min(left, buffer.length - filled);
      System.arraycopy(bytes, at, buffer, filled, more);
      filled += more;
      at += more;
      left -= more;
    }
  }

  /** The digest of what came so far; this can't go on afterwards. */
  byte[] finish() {
    count += filled;
    Arrays.fill(buffer, filled, buffer.length, (byte) 0);
    compress(true);
    int size = wide ? 8 : 4;
    byte[] digest = new byte[digestSize];
    for (int i = 0; i < digest.length; i++) {
      digest[i] = (byte) (state[i / size] >>> 8 * (i % size));
    }
    return digest;
  }

  private void compress(boolean last) {
    long mask = wide ? -1L : 0xFFFFFFFFL;
    long[] v = Arrays.copyOf(state, 16);
    for (int i = 0; i < 8; i++) {
      v[8 + i] = start(i);
    }
    v[12] ^= count & mask;
    v[13] ^= wide ? 0 : count >>> 32;
    v[14] ^= last ? mask : 0;
    v[15] ^= last && lastNode ? mask : 0;
    long[] m = new long[16];
    for (int i = 0; i < m.length; i++) {
      m[i] = word(buffer, i);
    }
    int rounds = wide ? 12 : 10;
    for (int round = 0; round < rounds; round++) {
      String order = ORDERS[round % ORDERS.length];
      for (int i = 0; i < LANES.length; i++) {
        long x = m[Character.digit(order.charAt(2 * i), 16)];
        long y = m[Character.digit(order.charAt(2 * i + 1), 16)];
        if (wide) {
          mix64(v, LANES[i], x, y);
        } else {
          mix32(v, LANES[i], x, y);
        }
      }
    }
    for (int i = 0; i < 8; i++) {
      state[i] ^= v[i] ^ v[8 + i];
    }
  }

  private static void mix64(long[] v, int[] lane, long x, long y) {
    long a = v[lane[0]];
    long b = v[lane[1]];
    long c = v[lane[2]];
    long d = v[lane[3]];
    a += b + x;
    d = Long.rotateRight(d ^ a, ROTATIONS_64[0]);
    c += d;
    b = Long.rotateRight(b ^ c, ROTATIONS_64[1]);
    a += b + y;
    d = Long.rotateRight(d ^ a, ROTATIONS_64[2]);
    c += d;
    b = Long.rotateRight(b ^ c, ROTATIONS_64[3]);
    v[lane[0]] = a;
    v[lane[1]] = b;
    v[lane[2]] = c;
    v[lane[3]] = d;
  }

  private static void mix32(long[] v, int[] lane, long x, long y) {
    int a = (int) v[lane[0]];
    int b = (int) v[lane[1]];
    int c = (int) v[lane[2]];
    int d = (int) v[lane[3]];
    a += b + (int) x;
    d = Integer.rotateRight(d ^ a, ROTATIONS_32[0]);
    c += d;
    b = Integer.rotateRight(b ^ c, ROTATIONS_32[1]);
    a += b + (int) y;
    d = Integer.rotateRight(d ^ a, ROTATIONS_32[2]);
    c += d;
    b = Integer.rotateRight(b ^ c, ROTATIONS_32[3]);
    v[lane[0]] = a & 0xFFFFFFFFL;
    v[lane[1]] = b & 0xFFFFFFFFL;
    v[lane[2]] = c & 0xFFFFFFFFL;
    v[lane[3]] = d & 0xFFFFFFFFL;
  }
}
