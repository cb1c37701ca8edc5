package dev.tauraro.engine.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The attribute, import and namespace names of a unit, each once. */
final class NameTable {
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> indices = new HashMap<>();

  int index(String name) {
    Integer known = indices.putIfAbsent(name, names.size());
    if (known != null) {
      return known;
    }
    names.add(name);
    return names.size() - 1;
  }

  String[] toArray() {
    return names.toArray(new String[0]);
  }
}
