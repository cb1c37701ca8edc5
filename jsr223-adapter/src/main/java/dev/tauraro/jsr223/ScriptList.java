package dev.tauraro.jsr223;

import dev.tauraro.engine.ScriptValue;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** A list or tuple of a script, seen by the host: always up to date, and only to be read. */
final class ScriptList extends AbstractList<Object> implements ScriptValue, RandomAccess {
  private final Values values;
  private final Object ofScript;
  private final List<?> items;

  ScriptList(Values values, Object ofScript, List<?> items) {
    this.values = values;
    this.ofScript = ofScript;
    this.items = items;
  }

  @Override
  public Object ofScript() {
    return ofScript;
  }

  @Override
  public Object get(int index) {
    return values.forHost(items.get(index));
  }

  @Override
  public int size() {
    return items.size();
  }
}
