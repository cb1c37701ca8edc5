package dev.tauraro.web.executions;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;

/** Ids of executions: UUIDs of version 7, which grow with time, so that they order pages. */
final class ExecutionIds {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private ExecutionIds() {}

  static String next() {
    byte[] random = new byte[Long.BYTES + Short.BYTES];
    RANDOM.nextBytes(random);
    ByteBuffer bits = ByteBuffer.wrap(random);
    long high = System.currentTimeMillis() << 16 | VERSION | bits.getShort() & 0xFFF;
    return new UUID(high, VARIANT | bits.getLong() >>> 2).toString();
  }
}
