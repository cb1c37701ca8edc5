package dev.tauraro.web.quotas;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.tauraro.web.problems.InvalidRequestException;
import dev.tauraro.web.security.AccessMode;
import dev.tauraro.web.tenants.Tenant;
import dev.tauraro.web.tenants.TenantRegistry;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The quotas of tenants. As long as callers need no keys there are none: all are one. */
@Component
public class TenantQuotas {
  private static final int MOST_CACHED = 1000;

  private final TenantRegistry tenants;
  private final AccessMode mode;
  private final Quotas usual;
  private final JsonMapper json;
  private final Cache<String, Quotas> parsed =
      Caffeine.newBuilder().maximumSize(MOST_CACHED).build();

  TenantQuotas(
      TenantRegistry tenants, AccessMode mode, QuotaProperties properties, JsonMapper json) {
    this.tenants = tenants;
    this.mode = mode;
    this.usual = properties.quotas();
    this.json = json;
  }

  /** What a tenant may use. */
  public Quotas of(Tenant tenant) {
    return mode.isOpen() ? Quotas.UNLIMITED : stored(tenant);
  }

  /** What is set for a tenant, whether it holds or not. */
  public Quotas stored(Tenant tenant) {
    return tenants
        .find(tenant.name())
        .map(TenantRegistry.StoredTenant::quotas)
        .map(text -> parsed.get(text, this::parse))
        .orElse(usual);
  }

  private Quotas parse(String text) {
    return QuotaReader.read(json.readTree(text), usual);
  }

  /**
   * Sets what differs from the configuration; false when there is no such tenant.
   *
   * @throws InvalidRequestException naming every field that is wrong
   */
  public boolean set(Tenant tenant, JsonNode body) {
    QuotaReader.read(body, usual);
    return tenants.setQuotas(tenant.name(), json.writeValueAsString(body));
  }
}
