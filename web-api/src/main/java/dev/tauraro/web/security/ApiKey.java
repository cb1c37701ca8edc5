package dev.tauraro.web.security;

import dev.tauraro.web.tenants.Role;
import java.time.Instant;
import java.util.Set;

/**
 * A key without its secret.
 *
 * @param id the part of the key by which it is found
 * @param name what it is for
 * @param revokedAt null as long as it is valid
 */
public record ApiKey(
    String id, String tenant, String name, Set<Role> roles, Instant createdAt, Instant revokedAt) {}
