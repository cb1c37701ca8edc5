package dev.tauraro.jsr223;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.script.Bindings;

/**
 * The world of each set of bindings, by identity and for as long as the bindings are in use.
 * Bindings of other classes must not be reachable from their own values: such are never dropped.
 */
final class Worlds {
  private final Map<Key, World> worlds = new HashMap<>();
  private final ReferenceQueue<Bindings> dropped = new ReferenceQueue<>();

  /** Bindings by identity: as maps they are equal when their entries are. */
  private static final class Key extends WeakReference<Bindings> {
    private final int hash;

    Key(Bindings bindings, ReferenceQueue<Bindings> dropped) {
      super(bindings, dropped);
      this.hash = System.identityHashCode(bindings);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Key && get() != null && refersTo(((Key) other).get()));
    }
  }

  World of(Bindings bindings, Supplier<World> maker) {
    return bindings instanceof ScriptBindings && ((ScriptBindings) bindings).isOf(this)
        ? ((ScriptBindings) bindings).world(maker)
        : ofOthers(bindings, maker);
  }

  private synchronized World ofOthers(Bindings bindings, Supplier<World> maker) {
    for (Reference<?> key = dropped.poll(); key != null; key = dropped.poll()) {
      worlds.remove((Key) key);
    }
    Key key = new Key(bindings, dropped);
    World known = worlds.get(key);
    if (known == null) {
      known = maker.get();
      known.onForget(() -> forget(key));
      worlds.put(key, known);
    }
    return known;
  }

  private synchronized void forget(Key key) {
    worlds.remove(key);
  }

  synchronized int count() {
    return worlds.size();
  }
}
