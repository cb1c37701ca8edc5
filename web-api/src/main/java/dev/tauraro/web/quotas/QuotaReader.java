package dev.tauraro.web.quotas;

import dev.tauraro.web.json.Fields;
import dev.tauraro.web.json.LimitsReader;
import dev.tauraro.web.problems.InvalidRequestException;
import dev.tauraro.web.sandbox.RequestedLimits;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the quotas of a tenant. */
final class QuotaReader {
  private static final String CEILINGS = "ceilings";

  private final Fields fields;

  private QuotaReader(JsonNode body) {
    fields =
        Fields.ofBody(body)
            .only(
                Set.of(
                    Quotas.REQUESTS, Quotas.CONCURRENT, Quotas.QUEUED, Quotas.SCRIPTS, CEILINGS));
  }

  /**
   * The quotas that a body sets, over others for what it does not set.
   *
   * @throws InvalidRequestException naming every field that is wrong
   */
  static Quotas read(JsonNode body, Quotas others) {
    return new QuotaReader(body).quotas(others);
  }

  private Quotas quotas(Quotas others) {
    Fields ceilings = fields.object(CEILINGS);
    Quotas quotas =
        new Quotas(
            count(Quotas.REQUESTS, others.requestsPerMinute()),
            count(Quotas.CONCURRENT, others.concurrentExecutions()),
            count(Quotas.QUEUED, others.queuedExecutions()),
            count(Quotas.SCRIPTS, others.storedScripts()),
            ceilings == null ? RequestedLimits.NONE : new LimitsReader(ceilings).read());
    fields.finish();
    return quotas;
  }

  private int count(String name, int missing) {
    long count = fields.integer(name, missing);
    if (count < 1 || count > Integer.MAX_VALUE) {
      fields.problem(name, "wanted a number from 1 to " + Integer.MAX_VALUE);
      return missing;
    }
    return (int) count;
  }
}
