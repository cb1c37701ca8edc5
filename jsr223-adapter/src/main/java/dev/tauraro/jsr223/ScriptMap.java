package dev.tauraro.jsr223;

import dev.tauraro.engine.ScriptValue;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** A dict of a script, seen by the host: always up to date, and only to be read. */
final class ScriptMap extends AbstractMap<Object, Object> implements ScriptValue {
  private final Values values;
  private final Map<?, ?> entries;

  ScriptMap(Values values, Map<?, ?> entries) {
    this.values = values;
    this.entries = entries;
  }

  @Override
  public Object ofScript() {
    return entries;
  }

  @Override
  public Object get(Object key) {
    return values.forHost(entries.get(Values.asKey(key)));
  }

  @Override
  public boolean containsKey(Object key) {
    return entries.containsKey(Values.asKey(key));
  }

  @Override
  public int size() {
    return entries.size();
  }

  @Override
  public Set<Entry<Object, Object>> entrySet() {
    return new Entries();
  }

  private final class Entries extends AbstractSet<Entry<Object, Object>> {
    @Override
    public int size() {
      return entries.size();
    }

    @Override
    public Iterator<Entry<Object, Object>> iterator() {
      Iterator<? extends Entry<?, ?>> each = entries.entrySet().iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return each.hasNext();
        }

        @Override
        public Entry<Object, Object> next() {
          Entry<?, ?> entry = each.next();
          return new SimpleImmutableEntry<>(
              values.forHost(entry.getKey()), values.forHost(entry.getValue()));
        }
      };
    }
  }
}
