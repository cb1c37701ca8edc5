package dev.tauraro.web.security;

import dev.tauraro.web.tenants.AfterCommit;
import dev.tauraro.web.tenants.Caller;
import dev.tauraro.web.tenants.LastKnown;
import dev.tauraro.web.tenants.Role;
import dev.tauraro.web.tenants.Tenant;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys that were given out. Of their secrets only salted hashes are stored. */
@Component
public class ApiKeys {
  private static final int MOST_CACHED = 10_000;

  private static final String COLUMNS =
      "select id, tenant, name, roles, salt, secret_hash, created_at, revoked_at from api_key";

  private final JdbcClient jdbc;

  /** Keys by id; unknown ones, too, so that guessing does not reach the database. */
  private final LastKnown<String, Optional<Row>> valid = new LastKnown<>(MOST_CACHED);

  ApiKeys(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(
      String id,
      String tenant,
      String name,
      String roles,
      String salt,
      String secretHash,
      long createdAt,
      Long revokedAt) {
    ApiKey shown() {
      return new ApiKey(
          id,
          tenant,
          name,
          roleSet(),
          Instant.ofEpochMilli(createdAt),
          revokedAt == null ? null : Instant.ofEpochMilli(revokedAt));
    }

    Caller caller() {
      return new Caller(new Tenant(tenant), "key:" + id, roleSet());
    }

    private Set<Role> roleSet() {
      return Arrays.stream(roles.split(" "))
          .flatMap(role -> Role.named(role).stream())
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
  }

  /** Whose key this is; empty when it is unknown, wrong or revoked. */
  Optional<Caller> caller(String text) {
    return KeyToken.parse(text)
        .flatMap(
            token ->
                valid
                    .get(token.id(), this::readValid)
                    .filter(row -> token.matches(row.salt(), row.secretHash())))
        .map(Row::caller);
  }

  private Optional<Row> readValid(String id) {
    return jdbc.sql(COLUMNS + " where id = :id and revoked_at is null")
        .param("id", id)
        .query(Row.class)
        .optional();
  }

  /** Whether there ever was a key: a service that had one never does without again. */
  boolean any() {
    return jdbc.sql("select count(*) from api_key").query(Long.class).single() > 0;
  }

  /** Whether there is or was a key of an id. */
  boolean isKnown(String id) {
    return jdbc.sql("select count(*) from api_key where id = :id")
            .param("id", id)
            .query(Long.class)
            .single()
        > 0;
  }

  /** Stores a key, which is valid from then on. */
  public ApiKey add(NewKey key) {
    String salt = KeyToken.randomSalt();
    Row row =
        new Row(
            key.id(),
            key.tenant().name(),
            key.name(),
            key.roles().stream().map(Role::text).sorted().collect(Collectors.joining(" ")),
            salt,
            key.token().hash(salt),
            System.currentTimeMillis(),
            null);
    jdbc.sql(
            "insert into api_key (id, tenant, name, roles, salt, secret_hash, created_at)"
                + " values (:id, :tenant, :name, :roles, :salt, :hash, :now)")
        .param("id", row.id())
        .param("tenant", row.tenant())
        .param("name", row.name())
        .param("roles", row.roles())
        .param("salt", row.salt())
        .param("hash", row.secretHash())
        .param("now", row.createdAt())
        .update();
    AfterCommit.run(() -> valid.invalidate(row.id()));
    return row.shown();
  }

  /** The keys of a tenant, valid ones and revoked ones, by id from after one of them. */
  public List<ApiKey> list(Tenant tenant, String after, int most) {
    return jdbc
        .sql(COLUMNS + " where tenant = :tenant and id > :after order by id limit :most")
        .param("tenant", tenant.name())
        .param("after", after)
        .param("most", most)
        .query(Row.class)
        .list()
        .stream()
        .map(Row::shown)
        .toList();
  }

  /** Ends the validity of a key; false when there is no such valid key. */
  public boolean revoke(Tenant tenant, String id) {
    int changed =
        jdbc.sql(
                "update api_key set revoked_at = :now"
                    + " where tenant = :tenant and id = :id and revoked_at is null")
            .param("now", System.currentTimeMillis())
            .param("tenant", tenant.name())
            .param("id", id)
            .update();
    AfterCommit.run(() -> valid.invalidate(id));
    return changed > 0;
  }

  /** Looks up every key anew. */
  public void forget() {
    valid.invalidateAll();
  }
}
