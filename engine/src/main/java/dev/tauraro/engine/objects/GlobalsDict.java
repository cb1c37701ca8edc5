package dev.tauraro.engine.objects;

/**
 * The dict that {@code globals()} returns: it shows a module's variables, and what is assigned to
 * or deleted from it by subscripts happens to them.
 */
public final class GlobalsDict extends PyDict {
  private final Globals globals;

  GlobalsDict(Globals globals) {
    this.globals = globals;
  }

  public Globals globals() {
    return globals;
  }

  /** Takes over the present variables; returns itself. */
  public GlobalsDict refresh() {
    for (String name : globals.names()) {
      store(Str.of(name), globals.get(name));
    }
    if (size() != globals.names().size()) {
      for (Object key : keySet().toArray()) {
        if (Str.is(key) && globals.get(Str.java(key)) == null) {
          removeOrNull(key);
        }
      }
    }
    return this;
  }

  /** {@code globals()[key] = value} */
  public void assign(Object key, Object value) {
    store(key, value);
    if (Str.is(key)) {
      globals.set(Str.java(key), value);
    }
  }

  /** {@code del globals()[key]} */
  public void discard(Object key) {
    refresh();
    if (removeOrNull(key) == null) {
      throw Errors.keyError(key);
    }
    if (Str.is(key)) {
      globals.remove(Str.java(key));
    }
  }
}
