package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Work;
import java.util.ArrayDeque;

/**
 * Generators that wait for each other in {@code yield from} or {@code await}: the last one is run
 * on at once, and what it yields goes to the caller of the first one without running those between.
 * They run on when the one that they wait for ends.
 */
final class DelegationChain {
  private final PyGenerator first;
  private final ExecutionContext context;
  private final Object caller;
  private final int depth;

  private DelegationChain(PyGenerator first) {
    this.first = first;
    this.context = first.activation().context;
    this.caller = context.topFrame();
    this.depth = context.depth;
  }

  /**
   * Whether the first generator has a chain and nothing stands in the way of passing through it.
   */
  static boolean isPassable(PyGenerator first) {
    int length = 0;
    for (PyGenerator each = first; each.chained != null; each = each.chained) {
      if (each.handlesException()) {
        return false;
      }
      length++;
    }
    ExecutionContext context = first.activation().context;
    return length > 0 && context.mayDeepen(context.depth + length + 1);
  }

  /** Sends a value to the end of a passable chain; what is yielded next, or null at the end. */
  static Object send(PyGenerator first, Object value) {
    return new DelegationChain(first).send(value);
  }

  private Object send(Object value) {
    PyGenerator before = first;
    int length = 1;
    wait(first, (Frame) caller, 1);
    while (before.chained.chained != null) {
      length++;
      wait(before.chained, before.activation(), length);
      before = before.chained;
    }
    PyGenerator last = before.chained;
    last.checkIdle();
    Work.steps(length);
    ScriptRaise raise = null;
    try {
      enter(length, before.activation());
      Object result = last.send(value);
      if (result != null) {
        return result;
      }
    } catch (ScriptRaise raised) {
      raise = raised;
    } finally {
      enter(0, caller);
    }
    return goOn(last, length, raise);
  }

  /** Puts a generator between its caller and the one that it waits for. */
  private void wait(PyGenerator generator, Frame outer, int level) {
    Frame frame = generator.activation();
    frame.forgetCaller();
    frame.back = outer;
    frame.depth = depth + level;
  }

  private void enter(int levels, Object frame) {
    context.depth = depth + levels;
    context.setTopFrame(frame);
  }

  /** The last generator ended or raised: those before it go on until one yields. */
  private Object goOn(PyGenerator last, int length, ScriptRaise raise) {
    ArrayDeque<PyGenerator> before = new ArrayDeque<>(length);
    for (PyGenerator each = first; each != last; each = each.chained) {
      before.push(each);
    }
    PyGenerator ended = last;
    ScriptRaise pending = raise;
    while (!before.isEmpty()) {
      PyGenerator next = before.pop();
      try {
        enter(before.size(), before.isEmpty() ? caller : before.peek().activation());
        Object result =
            pending == null
                ? next.endDelegation(ended.returned())
                : next.raiseHere(pending.exception());
        if (result != null) {
          return result;
        }
        pending = null;
      } catch (ScriptRaise raised) {
        pending = raised;
      } finally {
        enter(0, caller);
      }
      ended = next;
    }
    if (pending != null) {
      throw pending;
    }
    return null;
  }
}
