package dev.tauraro.web.tenants;

import java.util.Optional;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** A caller as Spring Security knows it. */
public final class CallerAuthentication extends AbstractAuthenticationToken {
  private static final long serialVersionUID = 1L;

  private final transient Caller caller;

  public CallerAuthentication(Caller caller) {
    super(caller.roles().stream().map(Role::authority).toList());
    this.caller = caller;
    super.setAuthenticated(true);
  }

  /** Who sends the request that this thread works on; empty when nobody asked who it is. */
  public static Optional<Caller> current() {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    return known instanceof CallerAuthentication
        ? Optional.of(((CallerAuthentication) known).caller)
        : Optional.empty();
  }

  @Override
  public Caller getPrincipal() {
    return caller;
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public String getName() {
    return caller.name();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CallerAuthentication
        && ((CallerAuthentication) other).caller.equals(caller);
  }

  @Override
  public int hashCode() {
    return caller.hashCode();
  }
}
