package dev.tauraro.engine.objects;

/** A sequence of a built-in type whose items Java code knows by number. */
public interface Indexed {
  /** Number of items. */
  int size();

  /** The item at an index within bounds. */
  Object itemAt(int index);
}
