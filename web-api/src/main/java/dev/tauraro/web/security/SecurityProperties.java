package dev.tauraro.web.security;

import dev.tauraro.web.settings.Settings;
import dev.tauraro.web.tenants.Role;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of access.
 *
 * @param firstKey a key with all roles that is stored unless it is or was there; empty for none
 * @param contentSecurityPolicy what browsers may load for the pages of the service
 */
@ConfigurationProperties("tauraro.security")
record SecurityProperties(String firstKey, String contentSecurityPolicy, Jwt jwt) {
  SecurityProperties {
    Settings.given("tauraro.security.first-key", firstKey);
    Settings.notBlank("tauraro.security.content-security-policy", contentSecurityPolicy);
    Settings.given("tauraro.security.jwt", jwt);
  }

  /**
   * What JWTs say in which words. A claim inside another is named with dots.
   *
   * @param tenantClaim claim with the name of the tenant
   * @param rolesClaim claim with names of roles: an array, or a text with spaces
   * @param roleNames for each role what the claim calls it
   */
  record Jwt(String tenantClaim, String rolesClaim, Map<Role, String> roleNames) {
    Jwt {
      Settings.notBlank("tauraro.security.jwt.tenant-claim", tenantClaim);
      Settings.notBlank("tauraro.security.jwt.roles-claim", rolesClaim);
      Settings.given("tauraro.security.jwt.role-names", roleNames);
    }
  }
}
