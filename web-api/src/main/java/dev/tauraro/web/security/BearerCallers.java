package dev.tauraro.web.security;

import dev.tauraro.web.tenants.CallerAuthentication;
import dev.tauraro.web.tenants.TenantRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.stereotype.Component;

/** Finds out who sends a token: a key of the service, or a JWT when these are configured. */
@Component
class BearerCallers implements AuthenticationManager {
  private final ApiKeys keys;
  private final JwtAuthenticationProvider jwts;

  BearerCallers(
      ApiKeys keys,
      ObjectProvider<JwtDecoder> decoder,
      SecurityProperties properties,
      TenantRegistry tenants) {
    this.keys = keys;
    JwtDecoder available = decoder.getIfAvailable();
    jwts = available == null ? null : new JwtAuthenticationProvider(available);
    if (jwts != null) {
      jwts.setJwtAuthenticationConverter(new JwtCallers(properties.jwt(), tenants));
    }
  }

  @Override
  public Authentication authenticate(Authentication authentication) {
    String token = ((BearerTokenAuthenticationToken) authentication).getToken();
    if (jwts != null && !token.startsWith(KeyToken.PREFIX)) {
      return jwts.authenticate(authentication);
    }
    return keys.caller(token)
        .map(CallerAuthentication::new)
        .orElseThrow(() -> new InvalidBearerTokenException("no valid key"));
  }
}
