package dev.tauraro.engine.objects;

import java.util.List;

/** Attributes stored in one value: what {@code __dict__} shows. */
public interface Attributes {
  /** The value of an attribute, or null. */
  Object get(String name);

  /** Adds or replaces an attribute. */
  void set(String name, Object value);

  /** Removes an attribute; false when there was none. */
  boolean remove(String name);

  /** Names in the order in which they were added. */
  List<String> names();
}
