package dev.tauraro.web.security;

import dev.tauraro.web.audit.AuditLog;
import dev.tauraro.web.tenants.Role;
import dev.tauraro.web.tenants.Tenant;
import java.util.EnumSet;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * The key that an operator has set, for services that start where no command can be run before.
 * Once stored it is a key like others: revoked, it stays so although it is still set.
 */
@Component
class FirstKey {
  private final String text;
  private final ApiKeys keys;
  private final AuditLog audit;

  FirstKey(SecurityProperties properties, ApiKeys keys, AuditLog audit) {
    this.text = properties.firstKey().strip();
    this.keys = keys;
    this.audit = audit;
  }

  /** Stores the key if there is one, unless it is or was stored. */
  void store() {
    if (text.isEmpty()) {
      return;
    }
    KeyToken token = KeyToken.parse(text).orElseThrow(MalformedKeyException::new);
    if (keys.isKnown(token.id())) {
      return;
    }
    NewKey key = new NewKey(token, Tenant.DEFAULT, "first", EnumSet.allOf(Role.class));
    try {
      audit.record(
          "configuration",
          "key.create",
          Tenant.DEFAULT.name() + '/' + key.id(),
          () -> keys.add(key));
    } catch (DuplicateKeyException e) {
      // Another replica was quicker.
    }
  }
}
