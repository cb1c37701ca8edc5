package dev.tauraro.jsr223;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.HostAccess;
import dev.tauraro.engine.HostFunction;
import dev.tauraro.engine.Limits;
import dev.tauraro.engine.Script;
import dev.tauraro.engine.ScriptFunction;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.script.ScriptContext;
import javax.script.ScriptException;

/** The script world of one set of bindings. Runs happen one after the other. */
final class World {
  /** Stands for a result where there is none. */
  static final Object FORGOTTEN = new Object();

  private final ReentrantLock lock = new ReentrantLock();
  private final Context context;
  private final Values values;
  private final Variables variables;

  /** Functions that the host has called. */
  private final Map<String, ScriptFunction> functions = new HashMap<>();

  /** The script that ran last, and those before it; most worlds run one only. */
  private Script last;

  private Set<Script> seen;

  /** Limits that the last eval found, which calls of functions have too; null before. */
  private Limits limits;

  /** Drops this world; null when it has to stay. */
  private Runnable forget;

  private boolean forgotten;

  /** What the last eval found that scripts may do with Java objects. */
  private HostAccess access = HostAccess.NONE;

  /** The context of the run that goes on. */
  private ScriptContext current;

  /** Names that the code refers to which that run began with; null for any. */
  private Set<String> needed;

  /** The streams of the last run. */
  private Writer out;

  private Writer err;
  private Reader in;

  World(Context context) {
    this.context = context;
    this.values = new Values(context);
    this.variables = new Variables(context, values);
    context.aroundFunctions(this::withVariables);
  }

  /** Says what drops this world when there is nothing in it that its bindings don't have. */
  void onForget(Runnable action) {
    forget = action;
  }

  /** Runs a script; {@link #FORGOTTEN} when the bindings have another world by now. */
  Object run(Script script, ScriptContext host) throws ScriptException {
    lock();
    try {
      if (forgotten) {
        return FORGOTTEN;
      }
      see(script);
      if (!isNested()) {
        limits = null;
        context.arguments(Settings.arguments(host));
      }
      Object result = inStep(host, script.globalNames(), () -> context.run(script));
      if (forget != null && !isNested() && isForgettable(result)) {
        forgotten = true;
        forget.run();
      }
      return result;
    } finally {
      lock.unlock();
    }
  }

  /** Whether the next script in the same bindings could as well have a world of its own. */
  private boolean isForgettable(Object result) {
    return (result == null || Values.isPlain(result))
        && variables.areTheHosts()
        && context.hasNamesOnly();
  }

  private void see(Script script) {
    if (script == last) {
      return;
    }
    if (last != null) {
      if (seen == null) {
        seen = Collections.newSetFromMap(new WeakHashMap<>());
      }
      seen.add(last);
    }
    if (seen == null || !seen.contains(script)) {
      variables.refer(script.globalNames());
    }
    last = script;
  }

  Object call(ScriptContext host, String name, Object[] arguments)
      throws ScriptException, NoSuchMethodException {
    lock();
    try {
      forget = null;
      return call(host, function(name), arguments);
    } finally {
      lock.unlock();
    }
  }

  Object callMethod(ScriptContext host, Object target, String name, Object[] arguments)
      throws ScriptException, NoSuchMethodException {
    lock();
    try {
      return call(host, context.method(Values.forScript(target), name), arguments);
    } finally {
      lock.unlock();
    }
  }

  private Object call(ScriptContext host, ScriptFunction function, Object[] arguments)
      throws ScriptException, NoSuchMethodException {
    try {
      return inStep(host, null, () -> function.call(values.arguments(arguments)));
    } catch (NoSuchElementException e) {
      throw new NoSuchMethodException(e.getMessage());
    }
  }

  private ScriptFunction function(String name) {
    ScriptFunction function = functions.get(name);
    if (function == null) {
      variables.refer(name);
      function = context.function(name);
      functions.put(name, function);
    }
    return function;
  }

  boolean hasFunction(ScriptContext host, String name) throws ScriptException {
    lock();
    forget = null;
    try {
      variables.refer(name);
      variables.readFrom(host, null);
      return context.hasFunction(name);
    } finally {
      lock.unlock();
    }
  }

  boolean hasMethod(Object target, String name) throws ScriptException {
    lock();
    try {
      return context.hasMethod(Values.forScript(target), name);
    } finally {
      lock.unlock();
    }
  }

  /** Waits for its turn, unless the thread is interrupted. */
  private void lock() throws ScriptException {
    if (lock.tryLock()) {
      return;
    }
    try {
      lock.lockInterruptibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      ScriptException failure = new ScriptException("interrupted while the bindings were in use");
      failure.initCause(e);
      throw failure;
    }
  }

  /** Whether a run that goes on called the host, which wants another one. */
  private boolean isNested() {
    return lock.getHoldCount() > 1;
  }

  /** Runs an action with the host's variables and streams, and gives the host what it changed. */
  private Object inStep(ScriptContext host, Set<String> names, Supplier<Object> action)
      throws ScriptException {
    if (!isNested()) {
      connect(host);
    }
    ScriptContext outer = current;
    Set<String> outerNames = needed;
    current = host;
    needed = names;
    try {
      variables.readFrom(host, names);
      try {
        return values.forHost(action.get());
      } finally {
        variables.writeTo(host);
      }
    } catch (dev.tauraro.engine.ScriptException e) {
      throw Failures.of(e);
    } catch (UncheckedIOException e) {
      throw new ScriptException(e.getCause());
    } finally {
      current = outer;
      needed = outerNames;
    }
  }

  /** What scripts call in place of a function of the host: it sees and changes the bindings. */
  private HostFunction withVariables(HostFunction function) {
    return arguments -> {
      ScriptContext host = current;
      variables.keep();
      variables.writeTo(host);
      try {
        for (int i = 0; i < arguments.length; i++) {
          arguments[i] = values.forHost(arguments[i]);
        }
        return Values.forScript(function.call(arguments));
      } finally {
        variables.readFrom(host, needed);
      }
    };
  }

  private void allow(HostAccess wanted) {
    if (wanted != access) {
      access = wanted;
      values.allow(wanted);
      variables.giveAgain();
    }
  }

  private void connect(ScriptContext host) {
    if (limits == null) {
      limits = Settings.limits(host);
      allow(Settings.hostAccess(host));
    }
    context.renewBudget(limits);
    if (out == null || out != host.getWriter()) {
      out = host.getWriter();
      context.stdout(out == null ? Writer.nullWriter() : out);
    }
    if (err == null || err != host.getErrorWriter()) {
      err = host.getErrorWriter();
      context.stderr(err == null ? Writer.nullWriter() : err);
    }
    if (in == null || in != host.getReader()) {
      in = host.getReader();
      context.stdin(in == null ? Reader.nullReader() : in);
    }
  }
}
