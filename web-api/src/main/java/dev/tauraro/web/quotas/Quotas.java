package dev.tauraro.web.quotas;

import dev.tauraro.web.sandbox.RequestedLimits;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a tenant may use.
 *
 * @param concurrentExecutions that run or wait for a thread in one process
 * @param queuedExecutions for later that wait
 * @param ceilings the most that its runs get; null where the service's own hold
 */
public record Quotas(
    int requestsPerMinute,
    int concurrentExecutions,
    int queuedExecutions,
    int storedScripts,
    RequestedLimits ceilings) {
  /** Names of quotas, as they are set and shown. */
  static final String REQUESTS = "requestsPerMinute";

  static final String CONCURRENT = "concurrentExecutions";
  public static final String QUEUED = "queuedExecutions";
  public static final String SCRIPTS = "storedScripts";

  public static final Quotas UNLIMITED =
      new Quotas(
          Integer.MAX_VALUE,
          Integer.MAX_VALUE,
          Integer.MAX_VALUE,
          Integer.MAX_VALUE,
          RequestedLimits.NONE);

  /** All but the ceilings, by name; nothing where there are no quotas. */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    if (this != UNLIMITED) {
      counts.put(REQUESTS, requestsPerMinute);
      counts.put(CONCURRENT, concurrentExecutions);
      counts.put(QUEUED, queuedExecutions);
      counts.put(SCRIPTS, storedScripts);
    }
    return counts;
  }
}
