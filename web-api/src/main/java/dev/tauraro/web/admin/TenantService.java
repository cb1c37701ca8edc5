package dev.tauraro.web.admin;

import dev.tauraro.web.audit.AuditLog;
import dev.tauraro.web.problems.ProblemException;
import dev.tauraro.web.security.ApiKeys;
import dev.tauraro.web.tenants.AfterCommit;
import dev.tauraro.web.tenants.Caller;
import dev.tauraro.web.tenants.Tenant;
import dev.tauraro.web.tenants.TenantRegistry;
import dev.tauraro.web.tenants.TenantRegistry.StoredTenant;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** Adds, finds and removes tenants. */
@Service
class TenantService {
  private static final Pattern NAME = Pattern.compile("[a-z0-9_-]{1,64}");

  private final TenantRegistry tenants;
  private final ApiKeys keys;
  private final AuditLog audit;

  TenantService(TenantRegistry tenants, ApiKeys keys, AuditLog audit) {
    this.tenants = tenants;
    this.keys = keys;
    this.audit = audit;
  }

  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  StoredTenant create(Caller caller, String name) {
    audit.record(
        caller.name(),
        "tenant.create",
        name,
        () -> {
          if (!tenants.create(name)) {
            throw new ProblemException(
                HttpStatus.CONFLICT,
                "TENANT_EXISTS",
                "There is or was a tenant " + name + "; names are not given again.");
          }
          return true;
        });
    return find(name);
  }

  List<StoredTenant> list(String after, int most) {
    return tenants.list(after, most);
  }

  /**
   * The tenant of a name.
   *
   * @throws ProblemException when there is none
   */
  StoredTenant find(String name) {
    return tenants.find(name).orElseThrow(() -> ProblemException.notFound("tenant", name));
  }

  void delete(Caller caller, String name) {
    audit.record(
        caller.name(),
        "tenant.delete",
        name,
        () -> {
          if (name.equals(Tenant.DEFAULT.name())) {
            throw new ProblemException(
                HttpStatus.CONFLICT, "TENANT_NEEDED", "The tenant default is always there.");
          }
          if (!tenants.delete(name)) {
            throw ProblemException.notFound("tenant", name);
          }
          AfterCommit.run(keys::forget);
          return true;
        });
  }
}
