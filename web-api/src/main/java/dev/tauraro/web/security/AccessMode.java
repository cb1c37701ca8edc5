package dev.tauraro.web.security;

import dev.tauraro.web.storage.Migration;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Whether callers must prove who they are. They need not as long as there never was a key and no
 * JWTs are configured; such a service answers to its own machine only.
 */
@Component
public class AccessMode {
  private static final long LOOK_NANOS = Duration.ofSeconds(5).toNanos();

  private static final Logger LOG = LoggerFactory.getLogger(AccessMode.class);

  private final Migration migration;
  private final FirstKey first;
  private final ApiKeys keys;
  private final ObjectProvider<JwtDecoder> decoder;
  private volatile boolean closed;
  private volatile boolean known;
  private volatile long lookedAt;

  AccessMode(
      Migration migration, FirstKey first, ApiKeys keys, ObjectProvider<JwtDecoder> decoder) {
    this.migration = migration;
    this.first = first;
    this.keys = keys;
    this.decoder = decoder;
  }

  /** Whether everybody who reaches the service may do everything. */
  public boolean isOpen() {
    if (!known) {
      lookFirst();
    }
    if (!closed && System.nanoTime() - lookedAt > LOOK_NANOS) {
      // Another process may have made the first key.
      lookedAt = System.nanoTime();
      try {
        closed = keys.any();
      } catch (DataAccessException e) {
        LOG.debug("The database can't be asked for keys: there are none, as before", e);
      }
    }
    return !closed;
  }

  /**
   * Looks as the service starts, when {@link LoopbackRule} asks; what fails then fails the start.
   */
  private synchronized void lookFirst() {
    if (known) {
      return;
    }
    migration.await();
    first.store();
    if (decoder.getIfAvailable() != null || keys.any()) {
      closed = true;
    }
    lookedAt = System.nanoTime();
    known = true;
  }

  /** Callers need keys from now on: one was made. */
  public void close() {
    closed = true;
  }
}
