package dev.tauraro.engine;

import java.util.NoSuchElementException;
import java.util.function.Supplier;

/**
 * A function or method of a script that its host calls often: what its variable or object has by
 * that name at the time of a call. A call costs less than {@link Context#call}, since the clocks of
 * limits start late: calls that take fewer than some thousand steps count as steps, but as no time.
 */
public final class ScriptFunction {
  private final Context context;
  private final String name;
  private final Supplier<Object> finder;

  /**
   * A function.
   *
   * @param finder finds it in a run of the context; null when there is none
   */
  ScriptFunction(Context context, String name, Supplier<Object> finder) {
    this.context = context;
    this.name = name;
    this.finder = finder;
  }

  /** Name of the variable or method. */
  public String name() {
    return name;
  }

  /**
   * Whether there is something of that name now that can be called.
   *
   * @throws ScriptException when looking it up ends with an exception
   */
  public boolean isDefined() {
    return context.isCallable(finder);
  }

  /**
   * Calls the function.
   *
   * @return its result, as {@link Context#get} returns values
   * @throws NoSuchElementException when there is nothing of that name that can be called
   * @throws ScriptException when the call ends with an exception
   * @throws LimitException when a limit is exceeded or the run is cancelled
   */
  public Object call(Object... arguments) {
    return context.callBriefly(this, finder, arguments);
  }
}
