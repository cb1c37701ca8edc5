package dev.tauraro.web.tenants;

import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tenants that there are. */
@Component
public class TenantRegistry {
  private static final int MOST_CACHED = 10_000;

  private static final String COLUMNS = "select name, quotas, created_at from tenant";
  private static final String PRESENT = " and deleted_at is null";

  private final JdbcClient jdbc;
  private final LastKnown<String, Optional<StoredTenant>> cached = new LastKnown<>(MOST_CACHED);

  TenantRegistry(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A tenant.
   *
   * @param quotas what differs from the quotas of the configuration, as JSON; or null
   */
  public record StoredTenant(String name, String quotas, long createdAt) {}

  /** The tenant of a name; may be some seconds old. */
  public Optional<StoredTenant> find(String name) {
    return cached.get(name, this::read);
  }

  private Optional<StoredTenant> read(String name) {
    return jdbc.sql(COLUMNS + " where name = :name" + PRESENT)
        .param("name", name)
        .query(StoredTenant.class)
        .optional();
  }

  /** Tenants by name, from after one of them. */
  public List<StoredTenant> list(String after, int most) {
    return jdbc.sql(COLUMNS + " where name > :after" + PRESENT + " order by name limit :most")
        .param("after", after)
        .param("most", most)
        .query(StoredTenant.class)
        .list();
  }

  /** Adds a tenant; false when the name is or was in use. */
  public boolean create(String name) {
    try {
      jdbc.sql("insert into tenant (name, created_at) values (:name, :now)")
          .param("name", name)
          .param("now", System.currentTimeMillis())
          .update();
    } catch (DuplicateKeyException e) {
      return false;
    }
    AfterCommit.run(() -> cached.invalidate(name));
    return true;
  }

  /** Sets what differs from the quotas of the configuration; false when there is no such tenant. */
  public boolean setQuotas(String name, String quotas) {
    int changed =
        jdbc.sql("update tenant set quotas = :quotas where name = :name" + PRESENT)
            .param("quotas", quotas)
            .param("name", name)
            .update();
    AfterCommit.run(() -> cached.invalidate(name));
    return changed > 0;
  }

  /** Removes a tenant with all that it owns; false when there is none. */
  public boolean delete(String name) {
    long now = System.currentTimeMillis();
    int changed =
        jdbc.sql("update tenant set deleted_at = :now where name = :name" + PRESENT)
            .param("now", now)
            .param("name", name)
            .update();
    if (changed == 0) {
      return false;
    }
    jdbc.sql("update api_key set revoked_at = :now where tenant = :name and revoked_at is null")
        .param("now", now)
        .param("name", name)
        .update();
    for (String table : List.of("idempotency_key", "script", "execution")) {
      jdbc.sql("delete from " + table + " where tenant = :name").param("name", name).update();
    }
    AfterCommit.run(() -> cached.invalidate(name));
    return true;
  }
}
