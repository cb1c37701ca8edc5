package dev.tauraro.web.quotas;

import dev.tauraro.web.problems.ProblemException;
import dev.tauraro.web.tenants.Tenant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/** Counts the executions of each tenant that this process has begun and not finished. */
@Component
public class ConcurrencyGate {
  private static final int RETRY_AFTER_SECONDS = 1;

  private final TenantQuotas quotas;
  private final Map<Tenant, Integer> inside = new ConcurrentHashMap<>();

  ConcurrencyGate(TenantQuotas quotas) {
    this.quotas = quotas;
  }

  /** One execution that is counted until it is closed, however often. */
  public final class Permit implements AutoCloseable {
    private final Tenant tenant;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Permit(Tenant tenant) {
      this.tenant = tenant;
    }

    @Override
    public void close() {
      if (closed.compareAndSet(false, true)) {
        inside.computeIfPresent(tenant, (key, count) -> count == 1 ? null : count - 1);
      }
    }
  }

  /**
   * Counts an execution that somebody waits for.
   *
   * @throws ProblemException when the tenant has as many as it may
   */
  public Permit enter(Tenant tenant) {
    int limit = quotas.of(tenant).concurrentExecutions();
    inside.compute(
        tenant,
        (key, count) -> {
          int before = count == null ? 0 : count;
          if (before >= limit) {
            throw QuotaProblem.of(Quotas.CONCURRENT, limit, RETRY_AFTER_SECONDS);
          }
          return before + 1;
        });
    return new Permit(tenant);
  }

  /** Counts one that was accepted before, so is not refused any more. */
  public Permit enterAccepted(Tenant tenant) {
    inside.merge(tenant, 1, Integer::sum);
    return new Permit(tenant);
  }
}
