package dev.tauraro.web.security;

import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Whether callers must prove who they are. They need not as long as there never was a key and no
 * JWTs are configured; such a service answers to its own machine only.
 */
@Component
public class AccessMode {
  private static final long LOOK_NANOS = Duration.ofSeconds(5).toNanos();

  private final ApiKeys keys;
  private volatile boolean closed;
  private volatile long lookedAt;

  AccessMode(FirstKey first, ApiKeys keys, ObjectProvider<JwtDecoder> decoder) {
    first.store();
    this.keys = keys;
    this.closed = decoder.getIfAvailable() != null || keys.any();
    this.lookedAt = System.nanoTime();
  }

  /** Whether everybody who reaches the service may do everything. */
  public boolean isOpen() {
    if (!closed && System.nanoTime() - lookedAt > LOOK_NANOS) {
      // Another process may have made the first key.
      lookedAt = System.nanoTime();
      closed = keys.any();
    }
    return !closed;
  }

  /** Callers need keys from now on: one was made. */
  public void close() {
    closed = true;
  }
}
