package dev.tauraro.engine.objects;

import java.lang.invoke.VarHandle;
import java.util.function.Supplier;

/**
 * The place of a class attribute. Caches keep the place, so that they need not be told of a new
 * value; it belongs to its attribute until the class is changed in another way.
 */
public final class Held {
  /**
   * The value; public because compiled code reads and writes it. Null while it is not made yet,
   * which only places of built-in types know that nothing has looked at.
   */
  public Object value;

  /** The name by which {@link RecentLookups} found it last. */
  String foundAs;

  private final Supplier<Object> maker;

  Held(Object value) {
    this.value = value;
    this.maker = null;
  }

  /** A place whose value is made when it is first looked at. */
  Held(Supplier<Object> maker) {
    this.maker = maker;
  }

  /** The value, made now if need be; null when there is none. */
  Object get() {
    Object known = value;
    return known != null || maker == null ? known : make();
  }

  private synchronized Object make() {
    if (value == null) {
      Object made = maker.get();
      // Readers take no lock.
      VarHandle.releaseFence();
      value = made;
    }
    return value;
  }

  /** What makes the value, as long as nothing has looked at it; else null. */
  Supplier<Object> maker() {
    return value == null ? maker : null;
  }
}
