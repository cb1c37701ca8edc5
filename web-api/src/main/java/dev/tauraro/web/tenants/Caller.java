package dev.tauraro.web.tenants;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who sends a request.
 *
 * @param name tells callers apart where it is recorded what they did
 */
public record Caller(Tenant tenant, String name, Set<Role> roles) {
  /** Who reaches a service that has no keys. */
  public static final Caller LOCAL =
      new Caller(Tenant.DEFAULT, "local", Set.copyOf(EnumSet.allOf(Role.class)));

  public boolean has(Role role) {
    return roles.contains(role);
  }
}
