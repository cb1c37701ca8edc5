package dev.tauraro.jsr223;

import dev.tauraro.engine.Context;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.script.Bindings;
import javax.script.ScriptContext;
import javax.script.ScriptException;
import javax.script.SimpleBindings;
import javax.script.SimpleScriptContext;

/**
 * Keeps the variables of a script and the bindings of its host in step. Bindings are asked for the
 * names that scripts refer to and never listed, since they may be lazy, large or shared.
 */
final class Variables {
  /**
   * A variable as both sides had it when they were last in step.
   *
   * @param scope where the host has it
   * @param kept the host could not take the value, so its absence there says nothing
   */
  private record Link(Object host, Object script, int scope, boolean kept) {}

  private static final int NOWHERE = -1;

  /** Equal to nothing that a host has. */
  private static final Object UNKNOWN = new Object();

  private final Context context;
  private final Values values;
  private final Copies copies;
  private final Set<String> names = new HashSet<>();
  private final Map<String, Link> links = new HashMap<>();

  /** Whether scripts have only read so far, and called nothing of the host. */
  private boolean theHosts = true;

  /** How many of the links the last walk over the variables has met. */
  private int met;

  /** Whether a collection of the host is linked, which may change without either side knowing. */
  private boolean copied;

  /** Whether a variable of the host is not there, since no script can have it. */
  private boolean leftOut;

  /** Bindings of the engine's own class that were last in step, or null, and their changes then. */
  private ScriptBindings lastBindings;

  private int lastChanges;

  /** Answers whether the variables of the script are what they were when last in step. */
  private BooleanSupplier unchanged = () -> false;

  Variables(Context context, Values values) {
    this.context = context;
    this.values = values;
    this.copies = new Copies(context);
  }

  /** Notes names that scripts of this world refer to. */
  void refer(Set<String> referred) {
    referred.forEach(this::refer);
  }

  /** Notes a name that scripts of this world, or its host, refer to. */
  void refer(String name) {
    if (!name.startsWith("__") && !Settings.isReserved(name) && names.add(name)) {
      lastBindings = null;
    }
  }

  /**
   * Sets what the host has for the names that scripts refer to.
   *
   * @param needed names that what runs now refers to, null for any: others are left out if scripts
   *     can't have their values
   * @throws ScriptException when scripts can't have a value that is needed
   */
  void readFrom(ScriptContext host, Set<String> needed) throws ScriptException {
    if (areUnchanged(host)) {
      return;
    }
    lastBindings = null;
    copied = false;
    leftOut = false;
    if (host instanceof BindingsContext || host.getClass() == SimpleScriptContext.class) {
      ScriptBindings known = knownBindings(host);
      int changes = known == null ? 0 : known.changes();
      readFromScopes(host, needed);
      lastBindings = leftOut ? null : known;
      lastChanges = changes;
      return;
    }
    for (String name : names) {
      int scope = host.getAttributesScope(name);
      Object value = scope == NOWHERE ? host.getAttribute(name) : host.getAttribute(name, scope);
      if (scope == NOWHERE && value == null) {
        forget(name);
      } else {
        read(name, value, scope, needed);
      }
    }
  }

  /** As {@link #readFrom}, of a context that is known to have two scopes and nothing else. */
  private void readFromScopes(ScriptContext host, Set<String> needed) throws ScriptException {
    Bindings engine = host.getBindings(ScriptContext.ENGINE_SCOPE);
    Bindings global = host.getBindings(ScriptContext.GLOBAL_SCOPE);
    for (String name : names) {
      Object value = engine.get(name);
      if (value != null || engine.containsKey(name)) {
        read(name, value, ScriptContext.ENGINE_SCOPE, needed);
      } else if (global != null && global.containsKey(name)) {
        read(name, global.get(name), ScriptContext.GLOBAL_SCOPE, needed);
      } else {
        forget(name);
      }
    }
  }

  /** Whether nothing can have changed on the side of the host. */
  private boolean areUnchanged(ScriptContext host) {
    return lastBindings != null
        && !copied
        && (host instanceof BindingsContext || host.getClass() == SimpleScriptContext.class)
        && host.getBindings(ScriptContext.ENGINE_SCOPE) == lastBindings
        && lastBindings.changes() == lastChanges
        && hasNoGlobals(host);
  }

  /** Whether there is surely nothing in the global scope. */
  private static boolean hasNoGlobals(ScriptContext host) {
    Bindings global = host.getBindings(ScriptContext.GLOBAL_SCOPE);
    return global == null || (global.getClass() == SimpleBindings.class && global.isEmpty());
  }

  /** The bindings of a context that has two scopes, if they tell of all that changes; or null. */
  private static ScriptBindings knownBindings(ScriptContext host) {
    Bindings bindings = host.getBindings(ScriptContext.ENGINE_SCOPE);
    return bindings instanceof ScriptBindings && hasNoGlobals(host)
        ? (ScriptBindings) bindings
        : null;
  }

  private void forget(String name) {
    Link link = links.get(name);
    if (link != null && !link.kept) {
      links.remove(name);
      context.remove(name);
    }
  }

  private void read(String name, Object value, int scope, Set<String> needed)
      throws ScriptException {
    Link link = links.get(name);
    if (link != null && isSame(link.host, value) && !Copies.isCopied(value)) {
      return;
    }
    try {
      context.set(name, Values.forScript(value));
    } catch (IllegalArgumentException e) {
      if (needed != null && !needed.contains(name)) {
        leaveOut(name);
        return;
      }
      ScriptException refused = new ScriptException("variable '" + name + "': " + e.getMessage());
      refused.initCause(e);
      throw refused;
    } catch (dev.tauraro.engine.ScriptException e) {
      throw Failures.of(e);
    }
    copied |= Copies.isCopied(value);
    links.put(name, new Link(value, context.get(name), scope, false));
    unchanged = () -> false;
  }

  private void leaveOut(String name) {
    leftOut = true;
    links.remove(name);
    context.remove(name);
  }

  /** Gives the host what scripts defined, changed and deleted. */
  void writeTo(ScriptContext host) {
    Bindings bindings = host.getBindings(ScriptContext.ENGINE_SCOPE);
    if (bindings == lastBindings && !copied && unchanged.getAsBoolean()) {
      return;
    }
    met = 0;
    context.variables((name, value) -> write(bindings, name, value));
    if (met < links.size()) {
      removeDeleted(bindings);
    }
    unchanged = context.watchVariables();
  }

  /** Says that the scripts have called the host, which may know of what is in here. */
  void keep() {
    theHosts = false;
  }

  /** Lets the next {@link #readFrom} set all that it reads, be it the same as before. */
  void giveAgain() {
    lastBindings = null;
    links.replaceAll((name, link) -> new Link(UNKNOWN, link.script, link.scope, link.kept));
  }

  /** Whether the variables are those of the host, and no script has changed any. */
  boolean areTheHosts() {
    return theHosts;
  }

  private void write(Bindings bindings, String name, Object value) {
    Link link = links.get(name);
    if (link == null && Settings.isReserved(name)) {
      theHosts = false;
      return;
    }
    met++;
    if (isChanged(link, value)) {
      theHosts = false;
      Object plain = values.forHost(value);
      boolean kept = !put(bindings, name, plain);
      links.put(name, new Link(plain, value, ScriptContext.ENGINE_SCOPE, kept));
    }
  }

  private void removeDeleted(Bindings bindings) {
    theHosts = false;
    Iterator<Map.Entry<String, Link>> entries = links.entrySet().iterator();
    while (entries.hasNext()) {
      Map.Entry<String, Link> entry = entries.next();
      if (!context.has(entry.getKey())) {
        if (entry.getValue().scope == ScriptContext.ENGINE_SCOPE && !entry.getValue().kept) {
          noteChange(bindings);
          bindings.remove(entry.getKey());
        }
        entries.remove();
      }
    }
  }

  private boolean isChanged(Link link, Object value) {
    if (link == null || !isSame(link.script, value)) {
      return true;
    }
    return Copies.isCopied(link.host) && !copies.hold(value, link.host);
  }

  /** False when the bindings refuse the value: they are read-only, or take no nulls. */
  private boolean put(Bindings bindings, String name, Object value) {
    try {
      noteChange(bindings);
      bindings.put(name, value);
      return true;
    } catch (UnsupportedOperationException | NullPointerException refused) {
      return false;
    }
  }

  /** Counts a change of our own, so that others show. */
  private void noteChange(Bindings bindings) {
    if (bindings == lastBindings) {
      lastChanges++;
    }
  }

  private static boolean isSame(Object a, Object b) {
    if (a == b) {
      return true;
    }
    boolean plain =
        a instanceof Number
            || a instanceof String
            || a instanceof Boolean
            || a instanceof Character;
    return plain && a.equals(b);
  }
}
