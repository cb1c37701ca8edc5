package dev.tauraro.engine.fuzz;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The variables that code at one place of a generated program may use. */
final class Names {
  private final Map<Kind, List<String>> readable = new EnumMap<>(Kind.class);
  private final Map<Kind, List<String>> writable = new EnumMap<>(Kind.class);
  private final String suffix;
  private int made;

  /** Names of a new scope; {@code suffix} tells its variables from those of other scopes. */
  Names(String suffix) {
    this.suffix = suffix;
    for (Kind kind : Kind.values()) {
      readable.put(kind, new ArrayList<>());
      writable.put(kind, new ArrayList<>());
    }
  }

  /** A scope inside this one: it reads all that this one reads. */
  Names inner(String innerSuffix) {
    Names inner = new Names(innerSuffix);
    readable.forEach((kind, names) -> inner.readable.get(kind).addAll(names));
    return inner;
  }

  String suffix() {
    return suffix;
  }

  /** A fresh variable of this scope, which can be read and written from now on. */
  String declare(Kind kind) {
    String name = fresh(kind.prefix());
    readable.get(kind).add(name);
    writable.get(kind).add(name);
    return name;
  }

  /** A fresh variable that is read but not assigned, such as a loop's. */
  String declareReadOnly(Kind kind) {
    String name = fresh(kind.prefix());
    readable.get(kind).add(name);
    return name;
  }

  /** A name that nothing uses. */
  String fresh(String prefix) {
    return prefix + suffix + made++;
  }

  void mayWrite(Kind kind, String name) {
    if (!writable.get(kind).contains(name)) {
      writable.get(kind).add(name);
    }
  }

  void forget(Kind kind, String name) {
    readable.get(kind).remove(name);
    writable.get(kind).remove(name);
  }

  List<String> readable(Kind kind) {
    return readable.get(kind);
  }

  List<String> writable(Kind kind) {
    return writable.get(kind);
  }
}
