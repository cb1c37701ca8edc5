package dev.tauraro.web.executions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.tauraro.web.sandbox.OutputLog;
import dev.tauraro.web.tenants.Tenant;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The executions that this process has begun and not finished. What they wrote is kept a while
 * longer, for clients that lost their connection.
 */
@Component
final class LiveExecutions {
  private static final long KEPT_CHARACTERS = 16L << 20;
  private static final Duration KEPT_FOR = Duration.ofMinutes(2);
  private static final int FIXED_WEIGHT = 256;

  private final Cache<String, LiveExecution> recent =
      Caffeine.newBuilder()
          .maximumWeight(KEPT_CHARACTERS)
          .weigher(
              (String id, LiveExecution execution) -> FIXED_WEIGHT + execution.run().log().length())
          .expireAfterWrite(KEPT_FOR)
          // Who uses it tidies it: to wake another thread for that costs more.
          .executor(Runnable::run)
          .build();
  private final Map<String, LiveExecution> executions = new ConcurrentHashMap<>();

  void add(LiveExecution execution) {
    executions.put(execution.id(), execution);
  }

  void remove(String id) {
    LiveExecution ended = executions.remove(id);
    if (ended != null && ended.run().log().length() > 0) {
      recent.put(id, ended);
    }
  }

  Optional<LiveExecution> find(Tenant tenant, String id) {
    return Optional.ofNullable(executions.get(id))
        .filter(execution -> execution.tenant().equals(tenant));
  }

  /** What an execution has written, or null when it is not known here. */
  OutputLog log(Tenant tenant, String id) {
    LiveExecution execution = executions.getOrDefault(id, recent.getIfPresent(id));
    return execution != null && execution.tenant().equals(tenant) ? execution.run().log() : null;
  }

  List<LiveExecution> of(Tenant tenant) {
    return executions.values().stream()
        .filter(execution -> execution.tenant().equals(tenant))
        .toList();
  }
}
