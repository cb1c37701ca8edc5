package dev.tauraro.web.executions;

import java.security.SecureRandom;
import java.util.UUID;

/** Ids of executions: UUIDs of version 7, which grow with time, so that they order pages. */
final class ExecutionIds {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private ExecutionIds() {}

  static String next() {
    long random = RANDOM.nextLong();
    long high = System.currentTimeMillis() << 16 | VERSION | RANDOM.nextInt(1 << 12);
    return new UUID(high, VARIANT | random >>> 2).toString();
  }
}
