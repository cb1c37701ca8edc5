package dev.tauraro.engine.objects;

import dev.tauraro.engine.builtins.Builtins;
import dev.tauraro.engine.runtime.RuntimeOperations;
import dev.tauraro.engine.sandbox.Allowance;
import dev.tauraro.engine.sandbox.Budget;

/**
 * Makes the current thread one that runs scripts, so that values can compare and hash each other.
 */
final class ScriptThread implements AutoCloseable {
  private final ExecutionContext before;

  /** A context without limits but one for the size of each object. */
  ScriptThread(long objectSize) {
    long any = Allowance.UNLIMITED;
    Budget budget =
        new Budget(new Allowance(any, any, any, any, any, any, Integer.MAX_VALUE, objectSize));
    Builtins.install();
    ExecutionContext context =
        new ExecutionContext(
            new ExecutionContext.Parts(
                budget, new RuntimeOperations(), null, Builtins.table(), null),
            1000);
    budget.begin();
    before = context.enter();
  }

  @Override
  public void close() {
    ExecutionContext.leave(before);
  }
}
