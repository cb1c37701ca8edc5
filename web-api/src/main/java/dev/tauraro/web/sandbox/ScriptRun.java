package dev.tauraro.web.sandbox;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.Engine;
import dev.tauraro.engine.JitStatistics;
import dev.tauraro.engine.LimitException;
import dev.tauraro.engine.Limits;
import dev.tauraro.engine.ScriptException;
import dev.tauraro.engine.ScriptExit;
import dev.tauraro.engine.Usage;
import dev.tauraro.engine.sandbox.Limit;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** One run of one script, in a context of its own. */
final class ScriptRun {
  private static final String SCRIPT_NAME = "<script>";

  /** A script that ends without an expression can leave its result in this variable. */
  private static final String RESULT_VARIABLE = "result";

  private static final double NANOS_PER_MILLI = 1e6;

  private final Engine engine;
  private final Limits limits;
  private final int maxResultValues;
  private final StringWriter stdout = new StringWriter();
  private final StringWriter stderr = new StringWriter();

  ScriptRun(Engine engine, Limits limits, int maxResultValues) {
    this.engine = engine;
    this.limits = limits;
    this.maxResultValues = maxResultValues;
  }

  RunResult run(RunRequest request) {
    try (Context context = engine.newContext(limits)) {
      context.stdout(stdout).stderr(stderr).stdin(new StringReader(request.stdin()));
      try {
        request.inputs().forEach(context::set);
        return result(context, RunResult.Status.COMPLETED, execute(context, request), null);
      } catch (LimitException e) {
        return result(context, RunResult.Status.LIMIT_EXCEEDED, null, error(e));
      } catch (ScriptExit e) {
        return e.status() == 0
            ? result(context, RunResult.Status.COMPLETED, null, null)
            : result(context, RunResult.Status.FAILED, null, error(e));
      } catch (ScriptException e) {
        return result(context, RunResult.Status.FAILED, null, error(e));
      }
    }
  }

  private Object execute(Context context, RunRequest request) {
    Object value = context.run(engine.compile(request.source(), SCRIPT_NAME));
    if (value == null && context.has(RESULT_VARIABLE)) {
      value = context.get(RESULT_VARIABLE);
    }
    return new ResultValues(context, maxResultValues).json(value);
  }

  private RunResult result(
      Context context, RunResult.Status status, Object result, RunResult.Failure error) {
    return new RunResult(
        status,
        result,
        stdout.toString(),
        stderr.toString(),
        error,
        usage(context.usage()),
        jit(context.jitStatistics()));
  }

  private static RunResult.Failure error(ScriptException e) {
    String limit = e instanceof LimitException ? ((LimitException) e).limit().name() : null;
    return new RunResult.Failure(
        limit == null ? e.type() : "LimitExceeded",
        e.message(),
        e.line() > 0 ? e.line() : null,
        e.column() > 0 ? e.column() : null,
        e.traceback(),
        limit);
  }

  private static RunResult.Jit jit(JitStatistics statistics) {
    return new RunResult.Jit(
        statistics.loopsCompiled(),
        statistics.functionsCompiled(),
        statistics.cacheHits(),
        statistics.deopts(),
        statistics.compileNanos() / NANOS_PER_MILLI);
  }

  private static Map<String, RunResult.Amount> usage(Usage usage) {
    Map<String, RunResult.Amount> amounts = new LinkedHashMap<>();
    amounts.put("wallTime", millis(usage.of(Limit.WALL_TIME)));
    amounts.put("cpuTime", millis(usage.of(Limit.CPU_TIME)));
    amounts.put("steps", amount(usage.of(Limit.STEPS)));
    amounts.put("memory", amount(usage.of(Limit.MEMORY)));
    amounts.put("stdout", amount(usage.of(Limit.STDOUT)));
    amounts.put("stderr", amount(usage.of(Limit.STDERR)));
    amounts.put("recursion", amount(usage.of(Limit.RECURSION)));
    amounts.put("objectSize", amount(usage.of(Limit.OBJECT_SIZE)));
    return amounts;
  }

  private static RunResult.Amount amount(Usage.Amount amount) {
    return new RunResult.Amount(
        amount.used(), amount.allowed().isPresent() ? amount.allowed().getAsLong() : null);
  }

  private static RunResult.Amount millis(Usage.Amount amount) {
    return new RunResult.Amount(
        amount.used() / NANOS_PER_MILLI,
        amount.allowed().isPresent() ? amount.allowed().getAsLong() / NANOS_PER_MILLI : null);
  }
}
