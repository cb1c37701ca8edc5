package dev.tauraro.web.sandbox;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.JitStatistics;
import dev.tauraro.engine.LimitException;
import dev.tauraro.engine.Limits;
import dev.tauraro.engine.ScriptException;
import dev.tauraro.engine.ScriptExit;
import dev.tauraro.engine.Usage;
import dev.tauraro.engine.sandbox.Limit;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One run of one script, in a context of its own. */
final class ScriptRun {
  /** A script that ends without an expression can leave its result in this variable. */
  private static final String RESULT_VARIABLE = "result";

  private static final double NANOS_PER_MILLI = 1e6;

  private final WarmEngine engine;
  private final Limits limits;
  private final int maxResultValues;
  private final Run run;
  private final HeapGuard guard;
  private final OutputLog log;

  ScriptRun(WarmEngine engine, Limits limits, int maxResultValues, Run run, HeapGuard guard) {
    this.engine = engine;
    this.limits = limits;
    this.maxResultValues = maxResultValues;
    this.run = run;
    this.guard = guard;
    this.log = run.log();
  }

  RunResult run(RunRequest request) {
    RunOptions options = request.options();
    try (Context context = engine.engine().newContext(limits)) {
      prepare(context, request);
      run.keepsIn(context);
      try {
        options.inputs().forEach(context::set);
        return result(context, RunResult.Status.COMPLETED, execute(context, request), null);
      } catch (LimitException e) {
        boolean cancelled = e.limit() == Limit.CANCELLED;
        boolean byGuard = cancelled && run.isEndedForMemory();
        return result(
            context,
            cancelled && !byGuard ? RunResult.Status.CANCELLED : RunResult.Status.LIMIT_EXCEEDED,
            null,
            guard.failure(e, byGuard));
      } catch (ScriptExit e) {
        return e.status() == 0
            ? result(context, RunResult.Status.COMPLETED, null, null)
            : result(context, RunResult.Status.FAILED, null, RunFailures.of(e));
      } catch (ScriptException e) {
        return result(context, RunResult.Status.FAILED, null, RunFailures.of(e));
      }
    }
  }

  private void prepare(Context context, RunRequest request) {
    RunOptions options = request.options();
    context
        .stdout(log.writer(OutputLog.Kind.STDOUT))
        .stderr(log.writer(OutputLog.Kind.STDERR))
        .stdin(new StringReader(options.stdin()));
    List<String> arguments = new ArrayList<>();
    arguments.add(request.source().fileName());
    arguments.addAll(options.args());
    context.arguments(arguments);
    if (options.determinism() != null) {
      context.deterministic(options.determinism().seed(), options.determinism().epochNanos());
    }
  }

  private Object execute(Context context, RunRequest request) {
    Object value = context.run(engine.script(request.source()));
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
        log.all(OutputLog.Kind.STDOUT),
        log.all(OutputLog.Kind.STDERR),
        new RunResult.Truncated(stoppedBy(error, Limit.STDOUT), stoppedBy(error, Limit.STDERR)),
        error,
        usage(context.usage()),
        jit(context.jitStatistics(), context.usage().compiledPercent()));
  }

  private static boolean stoppedBy(RunResult.Failure error, Limit limit) {
    return error != null && limit.name().equals(error.limit());
  }

  static RunResult.Jit jit(JitStatistics statistics, double stepsCompiledPercent) {
    return new RunResult.Jit(
        statistics.loopsCompiled() + statistics.functionsCompiled(),
        statistics.loopsCompiled(),
        statistics.functionsCompiled(),
        statistics.cacheHits(),
        statistics.cacheMisses(),
        statistics.deopts(),
        statistics.rejected(),
        statistics.compileNanos() / NANOS_PER_MILLI,
        stepsCompiledPercent);
  }

  static Map<String, RunResult.Amount> usage(Usage usage) {
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
