package dev.tauraro.web.security;

import dev.tauraro.web.tenants.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of access.
 *
 * @param firstKey a key with all roles that is stored unless it is or was there; empty for none
 * @param contentSecurityPolicy what browsers may load for the pages of the service
 */
@Validated
@ConfigurationProperties("tauraro.security")
record SecurityProperties(
    @NotNull String firstKey, @NotBlank String contentSecurityPolicy, @Valid @NotNull Jwt jwt) {
  /**
   * What JWTs say in which words. A claim inside another is named with dots.
   *
   * @param tenantClaim claim with the name of the tenant
   * @param rolesClaim claim with names of roles: an array, or a text with spaces
   * @param roleNames for each role what the claim calls it
   */
  record Jwt(
      @NotBlank String tenantClaim,
      @NotBlank String rolesClaim,
      @NotNull Map<Role, String> roleNames) {}
}
