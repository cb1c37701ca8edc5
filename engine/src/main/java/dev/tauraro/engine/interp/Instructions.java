package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.ItemSink;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Unpacking;

/**
 * Single instructions for compiled code: those that it has no code of its own for, and their parts.
 */
public final class Instructions {
  private Instructions() {}

  /** Executes the instruction at {@code pc} alone; returns the pc to go on at. */
  public static int execute(Frame frame, int pc) {
    frame.pc = pc;
    return Program.of(frame.profile)[pc].run(frame, frame.r);
  }

  /** Whether what the body of a generator, on this frame, would yield is taken without that. */
  public static boolean offer(Object frame, Object item) {
    ItemSink sink = ((Frame) frame).sink;
    return sink != null && sink.take(item);
  }

  /** {@code a is b} */
  public static boolean is(Object a, Object b) {
    return CompareOps.is(a, b);
  }

  /** {@code [*items]} */
  public static PyList list(Object[] items) {
    return BuildOps.list(items, 0, items.length);
  }

  /** {@code (*items,)} */
  public static PyTuple tuple(Object[] items) {
    return BuildOps.tuple(items, 0, items.length);
  }

  /** The strings joined. */
  public static Object string(Object[] strings) {
    return BuildOps.string(strings, 0, strings.length);
  }

  /** The value formatted after conversion 0, 's', 'r' or 'a'; the format may be null. */
  public static Object format(Object value, Object spec, int conversion) {
    return BuildOps.format(value, spec, conversion);
  }

  /** The items of a value that must have as many. */
  public static Object[] unpack(Object value, int count) {
    Object[] items = new Object[count];
    Unpacking.exact(value, items, 0, count);
    return items;
  }

  /** A call of whatever the first value is, with the others as arguments. */
  public static Object call(Object[] functionAndArguments) {
    return CallOps.call(functionAndArguments, 0, functionAndArguments.length - 1);
  }

  /** {@code value.name = assigned} */
  public static void setAttribute(Object value, String name, Object assigned) {
    Access.set(value, name, assigned);
  }
}
