package dev.tauraro.web.quotas;

import dev.tauraro.web.tenants.Tenant;

/** Counts the requests of tenants. One that replicas share can take the place of the local one. */
public interface RateLimiter {
  /**
   * Takes one request into account if it is allowed.
   *
   * @return 0 when it is, else the nanoseconds after which the next one is
   */
  long tryRequest(Tenant tenant, int perMinute);
}
