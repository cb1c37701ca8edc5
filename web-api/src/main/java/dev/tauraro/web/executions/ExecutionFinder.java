package dev.tauraro.web.executions;

import dev.tauraro.web.quotas.TenantSandbox;
import dev.tauraro.web.tenants.Tenant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds executions wherever they are: running here, waiting to be written, or in the database. */
@Component
class ExecutionFinder {
  private final LiveExecutions live;
  private final ExecutionWriter writer;
  private final ExecutionStore store;
  private final TenantSandbox sandbox;
  private final JsonMapper json;

  ExecutionFinder(
      LiveExecutions live,
      ExecutionWriter writer,
      ExecutionStore store,
      TenantSandbox sandbox,
      JsonMapper json) {
    this.live = live;
    this.writer = writer;
    this.store = store;
    this.sandbox = sandbox;
    this.json = json;
  }

  /** The present state of an execution. Looks in the order in which executions move on. */
  Optional<ExecutionAnswer> find(Tenant tenant, String id) {
    Optional<LiveExecution> running = live.find(tenant, id);
    if (running.isPresent()) {
      return Optional.of(ExecutionAnswer.unfinished(running.get().unfinished()));
    }
    FinishedExecution unwritten = writer.find(tenant, id);
    if (unwritten != null) {
      return Optional.of(unwritten.answer());
    }
    return store.find(tenant, id).map(this::stored);
  }

  private ExecutionAnswer stored(StoredExecution row) {
    if (row.document() != null) {
      return ExecutionAnswer.finished(row.id(), row.document());
    }
    ExecutionRequest request = ExecutionRequestReader.read(json.readTree(row.request()));
    Map<String, Number> limits =
        sandbox.effective(new Tenant(row.tenant()), request.options().limits());
    return ExecutionAnswer.unfinished(ExecutionResponse.unfinished(store.summary(row), limits));
  }

  /** A page of executions, the latest first. */
  ExecutionPage list(ExecutionFilter filter) {
    Map<String, ExecutionSummary> found = new TreeMap<>(Comparator.reverseOrder());
    // First those that are about to move into the database, which is read last.
    Stream.concat(
            live.of(filter.tenant()).stream().map(LiveExecution::summary),
            writer.unwritten(filter.tenant()).stream().map(each -> each.summary()))
        .filter(filter::matches)
        .forEach(summary -> found.put(summary.id(), summary));
    store.list(filter).forEach(summary -> found.put(summary.id(), summary));
    List<ExecutionSummary> page = found.values().stream().limit(filter.size()).toList();
    boolean more = found.size() > page.size();
    return new ExecutionPage(page, more ? page.get(page.size() - 1).id() : null);
  }
}
