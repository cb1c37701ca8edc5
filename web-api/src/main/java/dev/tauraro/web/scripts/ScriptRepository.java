package dev.tauraro.web.scripts;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Scripts in the database. */
@Component
class ScriptRepository {
  private final JdbcClient jdbc;

  ScriptRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Adds a script.
   *
   * @throws DuplicateKeyException when the tenant has it
   */
  void insert(StoredScript script) {
    jdbc.sql(
            "insert into script (id, tenant, source, created_at)"
                + " values (:id, :tenant, :source, :createdAt)")
        .paramSource(script)
        .update();
  }

  Optional<StoredScript> find(String tenant, String id) {
    return jdbc.sql("select * from script where tenant = :tenant and id = :id")
        .param("tenant", tenant)
        .param("id", id)
        .query(StoredScript.class)
        .optional();
  }

  long count(String tenant) {
    return jdbc.sql("select count(*) from script where tenant = :tenant")
        .param("tenant", tenant)
        .query(Long.class)
        .single();
  }

  /** Returns whether there was one. */
  boolean remove(String tenant, String id) {
    return jdbc.sql("delete from script where tenant = :tenant and id = :id")
            .param("tenant", tenant)
            .param("id", id)
            .update()
        > 0;
  }
}
