package dev.tauraro.web.security;

import dev.tauraro.web.tenants.Caller;
import dev.tauraro.web.tenants.CallerAuthentication;
import dev.tauraro.web.tenants.Role;
import dev.tauraro.web.tenants.Tenant;
import dev.tauraro.web.tenants.TenantRegistry;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Finds in a JWT, whose signature has been checked, who sends it. */
final class JwtCallers implements Converter<Jwt, AbstractAuthenticationToken> {
  private final SecurityProperties.Jwt settings;
  private final TenantRegistry tenants;

  JwtCallers(SecurityProperties.Jwt settings, TenantRegistry tenants) {
    this.settings = settings;
    this.tenants = tenants;
  }

  /** The caller; the tenant must be one that was created here. */
  @Override
  public AbstractAuthenticationToken convert(Jwt jwt) {
    Object tenant = claim(jwt, settings.tenantClaim());
    if (!(tenant instanceof String) || tenants.find((String) tenant).isEmpty()) {
      throw new InvalidBearerTokenException("the token names no tenant");
    }
    String subject = jwt.getSubject() == null ? "" : jwt.getSubject();
    return new CallerAuthentication(
        new Caller(new Tenant((String) tenant), "jwt:" + subject, roles(jwt)));
  }

  private Set<Role> roles(Jwt jwt) {
    Object claim = claim(jwt, settings.rolesClaim());
    Collection<?> names =
        claim instanceof Collection
            ? (Collection<?>) claim
            : claim instanceof String ? Arrays.asList(((String) claim).split(" ")) : Set.of();
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (Role role : Role.values()) {
      if (names.contains(settings.roleNames().getOrDefault(role, role.text()))) {
        roles.add(role);
      }
    }
    return roles;
  }

  /** The claim of a name, or of a path with dots; null when there is none. */
  private static Object claim(Jwt jwt, String name) {
    Object found = jwt.getClaim(name);
    if (found != null) {
      return found;
    }
    found = jwt.getClaims();
    for (String part : name.split("\\.")) {
      found = found instanceof Map ? ((Map<?, ?>) found).get(part) : null;
    }
    return found;
  }
}
