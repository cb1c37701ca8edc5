package dev.tauraro.engine.jit.ir;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.jit.deopt.CodePlace;
import dev.tauraro.engine.objects.ListIterator;
import dev.tauraro.engine.objects.RangeIterator;
import dev.tauraro.engine.runtime.EnumerateIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Where the interpreter goes on when compiled code is left, and what it must find: a pc, and the
 * variables whose home in memory is out of date with the nodes that have their values.
 */
public final class FrameState {
  /** Which variable a value belongs to. */
  public enum Home {
    REGISTER(null),
    GLOBAL(null),
    CELL(null),
    /** What the body of a generator yields. */
    YIELDED(null),
    /** Position of a real range iterator. */
    ITERATOR_NEXT(FieldRef.of(RangeIterator.class, "next")),
    /** As {@link #ITERATOR_NEXT}: number of items left. */
    ITERATOR_REMAINING(FieldRef.of(RangeIterator.class, "remaining")),
    /** Position of a list iterator. */
    LIST_INDEX(FieldRef.of(ListIterator.class, "index")),
    /** The number that {@code enumerate} gives next. */
    ENUMERATE_NUMBER(FieldRef.of(EnumerateIterator.class, "number"));

    private final FieldRef field;

    Home(FieldRef field) {
      this.field = field;
    }

    /** The field of an iterator, or null for variables. */
    public FieldRef field() {
      return field;
    }
  }

  /**
   * One variable with its value.
   *
   * @param index number of the register, slot or cell; unused for iterators
   * @param value what to write; an unboxed value is boxed then
   * @param object the iterator that has the field, else null
   */
  public record Entry(Home home, int index, Node value, Node object) {}

  /**
   * The activation that called an inlined one.
   *
   * @param state where it is: at the call, with what is needed after it
   * @param callee code of the inlined activation
   * @param function the function that was inlined; null in states for exceptions
   * @param use what becomes of the result: a register, or one of {@link
   *     dev.tauraro.engine.interp.InlinedCalls}' constants
   */
  public record Caller(FrameState state, CodeUnit callee, Node function, int use) {}

  private final int pc;
  private final List<Entry> entries;
  private final boolean handled;
  private final CodePlace origin;
  private Node uncounted;
  private Caller caller;

  /** A state of the unit's own activation, without handler. */
  public FrameState(int pc, List<Entry> entries) {
    this(pc, entries, false, null);
  }

  /**
   * A state.
   *
   * @param handled in a state for exceptions whether the activation has a handler for them
   * @param caller of an inlined activation, else null
   */
  public FrameState(int pc, List<Entry> entries, boolean handled, Caller caller) {
    this(pc, null, entries, handled, caller);
  }

  private FrameState(
      int pc, CodePlace origin, List<Entry> entries, boolean handled, Caller caller) {
    this.pc = pc;
    this.origin = origin;
    this.entries = new ArrayList<>(entries);
    this.handled = handled;
    this.caller = caller;
  }

  /** Who called the activation if it is inlined, else null. */
  public Caller caller() {
    return caller;
  }

  /** Number of inlined activations that are open there. */
  public int depth() {
    return caller == null ? 0 : caller.state.depth() + 1;
  }

  /** The calls by which inlined code is reached, as a key; empty for the unit's own code. */
  public String path() {
    return caller == null ? "" : caller.state.path() + "/" + caller.state.pc;
  }

  /** The state of the unit's own activation. */
  public FrameState outermost() {
    return caller == null ? this : caller.state.outermost();
  }

  /** A copy with nodes replaced; trips that are not counted yet are none there. */
  public FrameState copy(java.util.function.UnaryOperator<Node> by) {
    Caller copied =
        caller == null
            ? null
            : new Caller(caller.state.copy(by), caller.callee, caller.function, caller.use);
    FrameState copy = new FrameState(pc, origin, entries, handled, copied);
    copy.replace(by);
    return copy;
  }

  /** Whether an object is an iterator that nobody sees but the loop over it. */
  public static boolean isHidden(Node object) {
    return object.op() == IrOp.CALL && object.data() == RuntimeMethod.LOOP_ITERATOR;
  }

  /** The same state when memory has the positions of all iterators that others may see. */
  public FrameState withoutIterators() {
    List<Entry> kept = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.object() == null || isHidden(entry.object())) {
        kept.add(entry);
      }
    }
    return new FrameState(pc, origin, kept, handled, caller);
  }

  /** Adds all values that the state needs, those of the callers included. */
  public void addValues(Collection<Node> values) {
    for (Entry entry : entries) {
      values.add(entry.value());
      if (entry.object() != null) {
        values.add(entry.object());
      }
    }
    if (uncounted != null) {
      values.add(uncounted);
    }
    if (caller != null) {
      if (caller.function != null) {
        values.add(caller.function);
      }
      caller.state.addValues(values);
    }
  }

  /** Whether an exception there goes on at a handler of the same activation. */
  public boolean isHandled() {
    return handled;
  }

  public int pc() {
    return pc;
  }

  /** The instruction on whose behalf the code is left: another for a guard taken out of a loop. */
  public CodePlace origin() {
    return origin == null ? place() : origin;
  }

  /** The instruction at which the code is left. */
  public CodePlace place() {
    return new CodePlace(path(), pc);
  }

  /** The same state for a guard of another instruction. */
  public FrameState onBehalfOf(CodePlace instruction) {
    FrameState copy = new FrameState(pc, instruction, entries, handled, caller);
    copy.uncounted = uncounted;
    return copy;
  }

  public List<Entry> entries() {
    return entries;
  }

  /** The trips of a strip whose steps are still to be counted there, or null for none. */
  public Node uncounted() {
    return uncounted;
  }

  public void setUncounted(Node trips) {
    uncounted = trips;
  }

  /** Replaces nodes by others, as passes do. */
  public void replace(java.util.function.UnaryOperator<Node> by) {
    if (caller != null) {
      caller.state.replace(by);
      if (caller.function != null) {
        caller = new Caller(caller.state, caller.callee, by.apply(caller.function), caller.use);
      }
    }
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      Node value = by.apply(entry.value());
      Node object = entry.object() == null ? null : by.apply(entry.object());
      if (value != entry.value() || object != entry.object()) {
        entries.set(i, new Entry(entry.home(), entry.index(), value, object));
      }
    }
    if (uncounted != null) {
      uncounted = by.apply(uncounted);
    }
  }
}
