package dev.tauraro.engine.jit.ir;

import dev.tauraro.engine.objects.ListIterator;
import dev.tauraro.engine.objects.RangeIterator;
import dev.tauraro.engine.runtime.EnumerateIterator;
import java.util.ArrayList;
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

  private final int pc;
  private final List<Entry> entries;
  private final boolean handled;
  private final int origin;
  private Node uncounted;

  public FrameState(int pc, List<Entry> entries) {
    this(pc, entries, false);
  }

  /** A state for exceptions; {@code handled} tells whether the unit has a handler for them. */
  public FrameState(int pc, List<Entry> entries, boolean handled) {
    this(pc, pc, entries, handled);
  }

  private FrameState(int pc, int origin, List<Entry> entries, boolean handled) {
    this.pc = pc;
    this.origin = origin;
    this.entries = new ArrayList<>(entries);
    this.handled = handled;
  }

  /** Whether an exception there goes on at a handler of the same activation. */
  public boolean isHandled() {
    return handled;
  }

  public int pc() {
    return pc;
  }

  /** The instruction on whose behalf the code is left: for a guard taken out of a loop not pc. */
  public int origin() {
    return origin;
  }

  /** The same state for a guard of another instruction. */
  public FrameState onBehalfOf(int instruction) {
    FrameState copy = new FrameState(pc, instruction, entries, handled);
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
    entries.replaceAll(
        e ->
            new Entry(
                e.home(),
                e.index(),
                by.apply(e.value()),
                e.object() == null ? null : by.apply(e.object())));
    if (uncounted != null) {
      uncounted = by.apply(uncounted);
    }
  }
}
