package dev.tauraro.engine.objects;

import dev.tauraro.engine.bytecode.CodeUnit;

/** A generator, coroutine or async generator, as its methods see it. */
public interface SuspendedBody {
  /** Goes on with a value for the yield; what is yielded next, or null at the end. */
  Object send(Object value);

  /**
   * Goes on; a sink may take items before.
   *
   * @return the first item that the sink does not take, or null at the end
   */
  default Object sendInto(ItemSink sink) {
    return send(None.NONE);
  }

  /** Raises what was thrown at the yield; what is yielded next, or null at the end. */
  Object raise(Thrown thrown);

  /** Ends it by GeneratorExit. */
  void close();

  /** The value that it returned, after the end. */
  Object returned();

  boolean isRunning();

  boolean isClosed();

  /** Whether it can be awaited as it is: all but plain generators. */
  default boolean isAwaitable() {
    return true;
  }

  /** Whether it waits at a yield. */
  boolean isSuspended();

  /** The iterator that {@code yield from} or {@code await} waits for, or None. */
  Object delegatesTo();

  CodeUnit code();

  /** Its activation, which waits or runs. */
  Activation activation();

  String name();

  void setName(String name);

  String qualifiedName();

  void setQualifiedName(String qualifiedName);
}
