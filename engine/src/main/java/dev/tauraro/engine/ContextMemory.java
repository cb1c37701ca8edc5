package dev.tauraro.engine;

import dev.tauraro.engine.interp.Frame;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.Globals;
import dev.tauraro.engine.runtime.LiveMemory;
import dev.tauraro.engine.sandbox.Reachability;

/** Where the values of a context are: in variables, modules and frames. */
final class ContextMemory implements Reachability {
  private final ExecutionContext execution;
  private final Globals globals;

  /** Objects met by the last walk, so that the next one has room at once. */
  private int expected;

  ContextMemory(ExecutionContext execution, Globals globals) {
    this.execution = execution;
    this.globals = globals;
  }

  @Override
  public Walk walk(long enough) {
    LiveMemory walk = new LiveMemory(expected, execution.budget::checkTime);
    walk.addRoot(execution.topFrame(), enough);
    walk.addRoot(execution.modules(), enough);
    walk.addRoot(execution.handled(), enough);
    walk.addRoot(globals, enough);
    expected = walk.count();
    return walk;
  }

  @Override
  public boolean seesAll() {
    int depth = execution.depth;
    for (Frame frame = (Frame) execution.topFrame(); frame != null; frame = frame.back) {
      if (frame.depth != depth || frame.compiled) {
        return false;
      }
      depth--;
    }
    return depth == 0;
  }
}
