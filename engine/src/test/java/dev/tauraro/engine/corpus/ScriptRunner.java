package dev.tauraro.engine.corpus;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.Engine;
import dev.tauraro.engine.LimitException;
import dev.tauraro.engine.Limits;
import dev.tauraro.engine.Script;
import dev.tauraro.engine.ScriptException;
import dev.tauraro.engine.ScriptExit;
import dev.tauraro.engine.sandbox.Limit;
import java.io.StringWriter;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Runs scripts on threads with large stacks and tells what they showed. */
public final class ScriptRunner {
  /** A script that nothing stops fails its test instead of blocking all others. */
  private static final long TIMEOUT_SECONDS = 60;

  /** Clocks move by sleeping only, so that the steps of a run do not depend on the machine. */
  private static final long EPOCH_NANOS = 1_700_000_000_000_000_000L;

  private static final long SEED = 1;

  private static final long STACK_BYTES = 512L << 20;

  private ScriptRunner() {}

  /** Compiles and runs a script in a new context; an exceeded limit fails the caller. */
  public static Outcome run(Engine engine, String source, String name, Limits limits) {
    return onLargeStack(
        () -> {
          Script script;
          try {
            script = engine.compile(source, name);
          } catch (ScriptException syntax) {
            return new Outcome("", syntax.traceback(), failure(syntax), 0);
          }
          return run(engine, script, limits);
        });
  }

  private static Outcome run(Engine engine, Script script, Limits limits) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String failure = "";
    try (Context context =
        engine.newContext(limits).stdout(out).stderr(err).deterministic(SEED, EPOCH_NANOS)) {
      try {
        context.run(script);
      } catch (LimitException limit) {
        throw new AssertionError(
            script.name() + ":" + limit.line() + ": " + limit.limit() + " exceeded", limit);
      } catch (ScriptExit exit) {
        failure = "SystemExit: " + exit.status();
        err.write(exit.message());
      } catch (ScriptException exception) {
        failure = failure(exception);
        err.write(exception.traceback());
      }
      long steps = context.usage().of(Limit.STEPS).used();
      return new Outcome(out.toString(), err.toString(), failure, steps);
    }
  }

  private static String failure(ScriptException exception) {
    return exception.type() + ": " + exception.message();
  }

  /** Runs {@code action} on a thread whose stack holds a thousand nested calls with ease. */
  public static <T> T onLargeStack(Supplier<T> action) {
    FutureTask<T> task = new FutureTask<>(action::get);
    Thread thread = new Thread(null, task, "script", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new AssertionError("the script did not end within " + TIMEOUT_SECONDS + " s", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
