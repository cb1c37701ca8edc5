package dev.tauraro.web.admin;

import dev.tauraro.web.audit.AuditLog;
import dev.tauraro.web.problems.ProblemException;
import dev.tauraro.web.security.AccessMode;
import dev.tauraro.web.security.ApiKey;
import dev.tauraro.web.security.ApiKeys;
import dev.tauraro.web.security.NewKey;
import dev.tauraro.web.tenants.Caller;
import dev.tauraro.web.tenants.Role;
import dev.tauraro.web.tenants.Tenant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Makes, lists and revokes keys. */
@Service
class KeyService {
  private final TenantService tenants;
  private final ApiKeys keys;
  private final AccessMode mode;
  private final AuditLog audit;

  KeyService(TenantService tenants, ApiKeys keys, AccessMode mode, AuditLog audit) {
    this.tenants = tenants;
    this.keys = keys;
    this.mode = mode;
    this.audit = audit;
  }

  /** A key, and the text that is shown once. */
  record Made(ApiKey key, String text) {}

  /** Makes a key. When it is the first, the service needs keys from now on. */
  Made create(Caller caller, String tenant, String name, Set<Role> roles) {
    NewKey key = new NewKey(new Tenant(tenant), name, roles);
    ApiKey stored =
        audit.record(
            caller.name(),
            "key.create",
            tenant + '/' + key.id(),
            () -> {
              tenants.find(tenant);
              return keys.add(key);
            });
    mode.close();
    return new Made(stored, key.text());
  }

  List<ApiKey> list(String tenant, String after, int most) {
    tenants.find(tenant);
    return keys.list(new Tenant(tenant), after, most);
  }

  void revoke(Caller caller, String tenant, String id) {
    audit.record(
        caller.name(),
        "key.revoke",
        tenant + '/' + id,
        () -> {
          if (!keys.revoke(new Tenant(tenant), id)) {
            throw ProblemException.notFound("key", id);
          }
          return true;
        });
  }
}
