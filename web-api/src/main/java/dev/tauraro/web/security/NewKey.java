package dev.tauraro.web.security;

import dev.tauraro.web.tenants.Role;
import dev.tauraro.web.tenants.Tenant;
import java.util.Set;

/** A key that has been made and not yet been stored: the only place that has its secret. */
public final class NewKey {
  private final KeyToken token;
  private final Tenant tenant;
  private final String name;
  private final Set<Role> roles;

  public NewKey(Tenant tenant, String name, Set<Role> roles) {
    this(KeyToken.random(), tenant, name, roles);
  }

  NewKey(KeyToken token, Tenant tenant, String name, Set<Role> roles) {
    this.token = token;
    this.tenant = tenant;
    this.name = name;
    this.roles = roles;
  }

  KeyToken token() {
    return token;
  }

  Tenant tenant() {
    return tenant;
  }

  String name() {
    return name;
  }

  Set<Role> roles() {
    return roles;
  }

  public String id() {
    return token.id();
  }

  /** The whole key, to be shown once. */
  public String text() {
    return token.text();
  }
}
