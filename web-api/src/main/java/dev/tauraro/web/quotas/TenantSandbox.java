package dev.tauraro.web.quotas;

import dev.tauraro.web.problems.ProblemException;
import dev.tauraro.web.quotas.ConcurrencyGate.Permit;
import dev.tauraro.web.sandbox.QueueFullException;
import dev.tauraro.web.sandbox.RecordSession;
import dev.tauraro.web.sandbox.RequestedLimits;
import dev.tauraro.web.sandbox.Requester;
import dev.tauraro.web.sandbox.Run;
import dev.tauraro.web.sandbox.RunOptions;
import dev.tauraro.web.sandbox.RunRequest;
import dev.tauraro.web.sandbox.Sandbox;
import dev.tauraro.web.sandbox.SourceCode;
import dev.tauraro.web.tenants.ScriptRunners;
import dev.tauraro.web.tenants.Tenant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The sandbox as tenants get it: within their quotas and under their ceilings. */
@Component
public class TenantSandbox {
  private final Sandbox sandbox;
  private final TenantQuotas quotas;
  private final ConcurrencyGate gate;
  private final ScriptRunners runners;

  TenantSandbox(Sandbox sandbox, TenantQuotas quotas, ConcurrencyGate gate, ScriptRunners runners) {
    this.sandbox = sandbox;
    this.quotas = quotas;
    this.gate = gate;
    this.runners = runners;
  }

  /**
   * A run that was begun.
   *
   * @param permit to be closed when it has ended, before its client hears of that
   */
  public record Started(Run run, Permit permit) {}

  /**
   * Has a script run for somebody who waits.
   *
   * @throws ProblemException when a quota of the tenant is used up
   * @throws QueueFullException when too many are waiting
   */
  public Started start(Tenant tenant, SourceCode source, RunOptions options, Requester requester) {
    return start(tenant, source, options, requester, gate.enter(tenant));
  }

  /**
   * Has a script run that was accepted before.
   *
   * @throws QueueFullException when too many are waiting
   */
  public Started startAccepted(Tenant tenant, SourceCode source, RunOptions options) {
    return start(tenant, source, options, Requester.NOBODY, gate.enterAccepted(tenant));
  }

  private Started start(
      Tenant tenant, SourceCode source, RunOptions options, Requester requester, Permit permit) {
    runners.note(tenant, source.id());
    try {
      RunRequest request = new RunRequest(source, options, quotas.of(tenant).ceilings());
      return new Started(sandbox.start(request, requester), permit);
    } catch (RuntimeException e) {
      permit.close();
      throw e;
    }
  }

  /**
   * Counts a stream of records as an execution.
   *
   * @throws ProblemException when a quota of the tenant is used up
   */
  public Permit enter(Tenant tenant) {
    return gate.enter(tenant);
  }

  /** A session for records. */
  public RecordSession records(Tenant tenant, SourceCode source) {
    runners.note(tenant, source.id());
    return sandbox.records(source, quotas.of(tenant).ceilings());
  }

  /** The limits that a request would get, by name. */
  public Map<String, Number> effective(Tenant tenant, RequestedLimits asked) {
    return sandbox.effective(asked, quotas.of(tenant).ceilings());
  }

  /** The limits of a request that sets none, by name. */
  public Map<String, Number> defaults(Tenant tenant) {
    return sandbox.defaults(quotas.of(tenant).ceilings());
  }

  /** The most that a request gets, by name. */
  public Map<String, Number> ceilings(Tenant tenant) {
    return sandbox.ceilings(quotas.of(tenant).ceilings());
  }
}
