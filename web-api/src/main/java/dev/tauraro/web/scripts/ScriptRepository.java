package dev.tauraro.web.scripts;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Scripts in the database. */
interface ScriptRepository extends Repository<StoredScript, String> {
  Optional<StoredScript> findByTenantAndId(String tenant, String id);

  long countByTenant(String tenant);

  @Modifying
  @Query("delete from script where tenant = :tenant and id = :id")
  int remove(String tenant, String id);
}
