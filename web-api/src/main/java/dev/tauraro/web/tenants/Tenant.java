package dev.tauraro.web.tenants;

/** Owner of scripts and executions; sees nothing of others. */
public record Tenant(String name) {
  /** The one that is always there, and the only one as long as there are no keys. */
  public static final Tenant DEFAULT = new Tenant("default");
}
