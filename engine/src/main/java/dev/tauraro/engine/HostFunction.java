package dev.tauraro.engine;

/**
 * A function of the host that scripts may call, given to a context with {@link Context#set(String,
 * HostFunction)}. It is all of the host that the script reaches: arguments and result are plain
 * values.
 */
@FunctionalInterface
public interface HostFunction {
  /**
   * Called by the script, on the thread that runs it. The time it takes counts for the script.
   *
   * @param arguments as {@link Context#get(String)} returns values
   * @return a value that {@link Context#set(String, Object)} takes
   * @throws Exception for the script a RuntimeError with its text; unless the script handles it, it
   *     is the cause of the {@link ScriptException} that ends the run
   */
  Object call(Object... arguments) throws Exception;
}
