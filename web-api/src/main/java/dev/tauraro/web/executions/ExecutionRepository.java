package dev.tauraro.web.executions;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Executions in the database. A row that has a final status never changes again. */
interface ExecutionRepository extends Repository<StoredExecution, String> {
  Optional<StoredExecution> findByTenantAndId(String tenant, String id);

  Optional<StoredExecution> findById(String id);

  @Modifying
  @Query("delete from execution where finished_at < :time")
  int removeFinishedBefore(long time);
}
