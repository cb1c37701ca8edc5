package dev.tauraro.web.admin;

import dev.tauraro.web.audit.AuditLog;
import dev.tauraro.web.problems.ProblemException;
import dev.tauraro.web.quotas.Quotas;
import dev.tauraro.web.quotas.TenantQuotas;
import dev.tauraro.web.sandbox.Sandbox;
import dev.tauraro.web.tenants.Caller;
import dev.tauraro.web.tenants.Tenant;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Shows and sets quotas. */
@Service
class QuotaService {
  private final TenantService tenants;
  private final TenantQuotas quotas;
  private final Sandbox sandbox;
  private final AuditLog audit;

  QuotaService(TenantService tenants, TenantQuotas quotas, Sandbox sandbox, AuditLog audit) {
    this.tenants = tenants;
    this.quotas = quotas;
    this.sandbox = sandbox;
    this.audit = audit;
  }

  QuotaController.QuotaResponse find(String tenant) {
    tenants.find(tenant);
    Quotas set = quotas.stored(new Tenant(tenant));
    return new QuotaController.QuotaResponse(
        set.requestsPerMinute(),
        set.concurrentExecutions(),
        set.queuedExecutions(),
        set.storedScripts(),
        sandbox.ceilings(set.ceilings()));
  }

  QuotaController.QuotaResponse set(Caller caller, String tenant, JsonNode body) {
    audit.record(
        caller.name(),
        "quotas.set",
        tenant,
        () -> {
          if (!quotas.set(new Tenant(tenant), body)) {
            throw ProblemException.notFound("tenant", tenant);
          }
          return true;
        });
    return find(tenant);
  }
}
