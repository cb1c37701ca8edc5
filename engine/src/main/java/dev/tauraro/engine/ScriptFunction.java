package dev.tauraro.engine;

import dev.tauraro.engine.objects.GlobalCell;
import dev.tauraro.engine.runtime.Calls;
import java.util.NoSuchElementException;

/**
 * A function of a script that its host calls often: what its variable holds at the time of a call.
 * A call costs less than {@link Context#call}, since the clocks of limits start late: calls that
 * take fewer than some thousand steps count as steps, but as no time.
 */
public final class ScriptFunction {
  private final Context context;
  private final GlobalCell variable;

  ScriptFunction(Context context, GlobalCell variable) {
    this.context = context;
    this.variable = variable;
  }

  /** Name of the variable. */
  public String name() {
    return variable.name;
  }

  /** Whether the script has a variable of that name now that can be called. */
  public boolean isDefined() {
    return variable.value != null && Calls.isCallable(variable.value);
  }

  /**
   * Calls the function.
   *
   * @return its result, as {@link Context#get} returns values
   * @throws NoSuchElementException when there is no such variable
   * @throws ScriptException when the call ends with an exception
   * @throws LimitException when a limit is exceeded or the run is cancelled
   */
  public Object call(Object... arguments) {
    if (variable.value == null) {
      throw new NoSuchElementException("the script has no variable '" + variable.name + "'");
    }
    return context.callBriefly(variable, arguments);
  }
}
