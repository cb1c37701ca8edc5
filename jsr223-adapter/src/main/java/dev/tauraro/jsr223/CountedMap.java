package dev.tauraro.jsr223;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** A hash map that counts its changes, also those by way of its views. */
final class CountedMap extends AbstractMap<String, Object> {
  private final Map<String, Object> entries = new HashMap<>();
  private int changes;

  /** How often something was put or removed. */
  int changes() {
    return changes;
  }

  @Override
  public Object get(Object key) {
    return entries.get(key);
  }

  @Override
  public boolean containsKey(Object key) {
    return entries.containsKey(key);
  }

  @Override
  public Object put(String key, Object value) {
    changes++;
    return entries.put(key, value);
  }

  @Override
  public Object remove(Object key) {
    changes++;
    return entries.remove(key);
  }

  @Override
  public void clear() {
    changes++;
    entries.clear();
  }

  @Override
  public int size() {
    return entries.size();
  }

  @Override
  public Set<Map.Entry<String, Object>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<String, Object>> iterator() {
        return new Entries(entries.entrySet().iterator());
      }

      @Override
      public int size() {
        return entries.size();
      }
    };
  }

  private final class Entries implements Iterator<Map.Entry<String, Object>> {
    private final Iterator<Map.Entry<String, Object>> below;

    Entries(Iterator<Map.Entry<String, Object>> below) {
      this.below = below;
    }

    @Override
    public boolean hasNext() {
      return below.hasNext();
    }

    @Override
    public Map.Entry<String, Object> next() {
      Map.Entry<String, Object> entry = below.next();
      return new SimpleEntry<>(entry) {
        private static final long serialVersionUID = 1L;

        @Override
        public Object setValue(Object value) {
          changes++;
          entry.setValue(value);
          return super.setValue(value);
        }
      };
    }

    @Override
    public void remove() {
      changes++;
      below.remove();
    }
  }
}
