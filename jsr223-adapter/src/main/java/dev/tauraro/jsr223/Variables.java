package dev.tauraro.jsr223;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.HostFunction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.script.Bindings;
import javax.script.ScriptContext;
import javax.script.ScriptException;

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

  private final Context context;
  private final Values values;
  private final UnaryOperator<HostFunction> guard;
  private final Set<String> names = new HashSet<>();
  private final Map<String, Link> links = new HashMap<>();

  /**
   * The variables of a context.
   *
   * @param guard makes what scripts call for a function of the host
   */
  Variables(Context context, Values values, UnaryOperator<HostFunction> guard) {
    this.context = context;
    this.values = values;
    this.guard = guard;
  }

  /** Notes names that scripts of this world refer to. */
  void refer(Set<String> referred) {
    for (String name : referred) {
      if (!name.startsWith("__")) {
        names.add(name);
      }
    }
  }

  /** Sets what the host has for the names that scripts refer to. */
  void readFrom(ScriptContext host) throws ScriptException {
    for (String name : names) {
      int scope = host.getAttributesScope(name);
      Object value = scope == NOWHERE ? host.getAttribute(name) : host.getAttribute(name, scope);
      if (scope == NOWHERE && value == null) {
        forget(name);
      } else {
        read(name, value, scope);
      }
    }
  }

  private void forget(String name) {
    Link link = links.get(name);
    if (link != null && !link.kept) {
      links.remove(name);
      context.remove(name);
    }
  }

  private void read(String name, Object value, int scope) throws ScriptException {
    Link link = links.get(name);
    if (link != null && isSame(link.host, value) && !Copies.isCopied(value)) {
      return;
    }
    try {
      context.set(
          name,
          value instanceof HostFunction
              ? guard.apply((HostFunction) value)
              : Values.forScript(value));
    } catch (IllegalArgumentException e) {
      ScriptException refused = new ScriptException("variable '" + name + "': " + e.getMessage());
      refused.initCause(e);
      throw refused;
    } catch (dev.tauraro.engine.ScriptException e) {
      throw Failures.of(e);
    }
    links.put(name, new Link(value, context.get(name), scope, false));
  }

  /** Gives the host what scripts defined, changed and deleted. */
  void writeTo(ScriptContext host) {
    Bindings bindings = host.getBindings(ScriptContext.ENGINE_SCOPE);
    for (String name : context.names()) {
      Object value = context.get(name);
      if (!Settings.isReserved(name) && isChanged(links.get(name), value)) {
        Object plain = values.forHost(value);
        boolean kept = !put(bindings, name, plain);
        links.put(name, new Link(plain, value, ScriptContext.ENGINE_SCOPE, kept));
      }
    }
    Iterator<Map.Entry<String, Link>> entries = links.entrySet().iterator();
    while (entries.hasNext()) {
      Map.Entry<String, Link> entry = entries.next();
      if (!context.has(entry.getKey())) {
        if (entry.getValue().scope == ScriptContext.ENGINE_SCOPE && !entry.getValue().kept) {
          bindings.remove(entry.getKey());
        }
        entries.remove();
      }
    }
  }

  private static boolean isChanged(Link link, Object value) {
    if (link == null || !isSame(link.script, value)) {
      return true;
    }
    return Copies.isCopied(link.host) && !Copies.hold(value, link.host);
  }

  /** False when the bindings refuse the value: they are read-only, or take no nulls. */
  private static boolean put(Bindings bindings, String name, Object value) {
    try {
      bindings.put(name, value);
      return true;
    } catch (UnsupportedOperationException | NullPointerException refused) {
      return false;
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
