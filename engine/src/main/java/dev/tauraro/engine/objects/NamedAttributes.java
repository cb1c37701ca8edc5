package dev.tauraro.engine.objects;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Attributes in a hash table, for values other than plain instances. */
public final class NamedAttributes implements Attributes {
  private final Map<String, Object> values = new LinkedHashMap<>();

  @Override
  public Object get(String name) {
    return values.get(name);
  }

  @Override
  public void set(String name, Object value) {
    values.put(name, value);
  }

  @Override
  public boolean remove(String name) {
    return values.remove(name) != null;
  }

  @Override
  public List<String> names() {
    return new ArrayList<>(values.keySet());
  }
}
