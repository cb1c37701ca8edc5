package dev.tauraro.engine.objects;

/**
 * The place of a class attribute. Caches keep the place, so that they need not be told of a new
 * value; it belongs to its attribute until the class is changed in another way.
 */
public final class Held {
  /** The value; public because compiled code reads and writes it. */
  public Object value;

  Held(Object value) {
    this.value = value;
  }
}
