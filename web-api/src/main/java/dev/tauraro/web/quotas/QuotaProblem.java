package dev.tauraro.web.quotas;

import dev.tauraro.web.problems.ProblemException;
import java.util.Map;

/** What a tenant is told that has used a quota up. */
public final class QuotaProblem {
  private QuotaProblem() {}

  /**
   * A quota in a problem document.
   *
   * @param name as it is set
   * @param window seconds in which so much is allowed; null for at the same time
   */
  public record Quota(String name, long limit, Long window) {}

  /** So much is allowed at the same time, and no more. */
  public static ProblemException of(String name, long limit, int retryAfterSeconds) {
    return of(new Quota(name, limit, null), retryAfterSeconds);
  }

  static ProblemException of(Quota quota, long retryAfterSeconds) {
    return ProblemException.tooMany(
        "QUOTA_EXCEEDED",
        "The quota " + quota.name() + " of " + quota.limit() + " is used up.",
        Map.of("quota", quota),
        retryAfterSeconds);
  }
}
