package dev.tauraro.engine.objects;

/**
 * The dict that {@code globals()} returns: it shows a module's variables. Whoever reads it for a
 * script asks for its {@link #current} state first, and whoever changes it publishes that.
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
  @Override
  public GlobalsDict current() {
    int variables = globals.copyTo(this);
    Work.elements(variables);
    if (size != variables) {
      Work.elements(size);
      for (Object key : keyArray()) {
        if (Str.is(key) && globals.get(Str.java(key)) == null) {
          removeOrNull(key);
        }
      }
    }
    return this;
  }

  @Override
  public void publish() {
    Work.elements(size);
    for (int i = nextEntry(0); i >= 0; i = nextEntry(i + 1)) {
      if (Str.is(keyAt(i))) {
        globals.set(Str.java(keyAt(i)), valueAt(i));
      }
    }
    for (String name : globals.names()) {
      if (find(Str.of(name)) < 0) {
        globals.remove(name);
      }
    }
  }

  @Override
  public DictView view(DictView.Kind kind) {
    return new GlobalsView(this, kind);
  }

  @Override
  public PyIterator iterator(DictView.Kind kind) {
    return new GlobalsIterator(current(), kind);
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
    if (current().removeOrNull(key) == null) {
      throw Errors.keyError(key);
    }
    if (Str.is(key)) {
      globals.remove(Str.java(key));
    }
  }
}
