package dev.tauraro.jsr223;

import dev.tauraro.engine.ScriptValue;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;

/** A set of a script, seen by the host: always up to date, and only to be read. */
final class ScriptSet extends AbstractSet<Object> implements ScriptValue {
  private final Values values;
  private final Set<?> items;

  ScriptSet(Values values, Set<?> items) {
    this.values = values;
    this.items = items;
  }

  @Override
  public Object ofScript() {
    return items;
  }

  @Override
  public boolean contains(Object item) {
    return items.contains(Values.asKey(item));
  }

  @Override
  public Iterator<Object> iterator() {
    Iterator<?> each = items.iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return each.hasNext();
      }

      @Override
      public Object next() {
        return values.forHost(each.next());
      }
    };
  }

  @Override
  public int size() {
    return items.size();
  }
}
