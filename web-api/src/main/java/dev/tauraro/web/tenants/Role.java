package dev.tauraro.web.tenants;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a caller may do. No role contains another. */
public enum Role {
  /** Runs scripts, stores them, and reads what they gave. */
  EXECUTE,
  /** Reads what the compiler and the service do, but no value of a script. */
  OBSERVE,
  /** Manages tenants, keys and quotas; with {@link #OBSERVE} sees the telemetry of all tenants. */
  ADMIN;

  /** The role of a name, as the API writes it. */
  public static Optional<Role> named(String name) {
    return Arrays.stream(values()).filter(role -> role.text().equals(name)).findFirst();
  }

  /** Its name in the API and in the database. */
  @JsonValue
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  public GrantedAuthority authority() {
    return new SimpleGrantedAuthority("ROLE_" + text());
  }
}
