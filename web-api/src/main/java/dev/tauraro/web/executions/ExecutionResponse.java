package dev.tauraro.web.executions;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tauraro.web.sandbox.RunResult;
import java.util.Locale;
import java.util.Map;

/** What a client gets for an execution; times are in milliseconds, sizes in bytes or characters. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ExecutionResponse(
    String id,
    String status,
    Object result,
    String stdout,
    String stderr,
    RunResult.Failure error,
    Map<String, RunResult.Amount> usage,
    RunResult.Jit jit) {
  static ExecutionResponse of(String id, RunResult run) {
    return new ExecutionResponse(
        id,
        run.status().name().toLowerCase(Locale.ROOT),
        run.result(),
        run.stdout(),
        run.stderr(),
        run.error(),
        run.usage(),
        run.jit());
  }
}
