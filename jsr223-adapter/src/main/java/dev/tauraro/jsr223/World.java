package dev.tauraro.jsr223;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.Script;
import java.io.Reader;
import java.io.Writer;
import java.util.Collections;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.script.ScriptContext;
import javax.script.ScriptException;

/** The script world of one set of bindings. Runs happen one after the other. */
final class World {
  private final ReentrantLock lock = new ReentrantLock();
  private final Context context;
  private final Variables variables;
  private final Set<Script> seen = Collections.newSetFromMap(new WeakHashMap<>());

  World(Context context) {
    this.context = context;
    this.variables = new Variables(context);
  }

  Object run(Script script, ScriptContext host) throws ScriptException {
    lock.lock();
    try {
      if (seen.add(script)) {
        variables.refer(script.globalNames());
      }
      return inStep(host, () -> context.run(script));
    } finally {
      lock.unlock();
    }
  }

  Object call(ScriptContext host, String function, Object[] arguments)
      throws ScriptException, NoSuchMethodException {
    lock.lock();
    try {
      if (!context.hasFunction(function)) {
        throw new NoSuchMethodException("the script has no function '" + function + "'");
      }
      return inStep(host, () -> context.call(function, arguments));
    } finally {
      lock.unlock();
    }
  }

  Object callMethod(ScriptContext host, Object target, String method, Object[] arguments)
      throws ScriptException, NoSuchMethodException {
    lock.lock();
    try {
      return inStep(host, () -> context.callMethod(target, method, arguments));
    } catch (NoSuchElementException e) {
      NoSuchMethodException missing = new NoSuchMethodException(e.getMessage());
      missing.initCause(e);
      throw missing;
    } finally {
      lock.unlock();
    }
  }

  boolean hasFunction(String name) {
    lock.lock();
    try {
      return context.hasFunction(name);
    } finally {
      lock.unlock();
    }
  }

  boolean hasMethod(Object target, String name) {
    lock.lock();
    try {
      return context.hasMethod(target, name);
    } finally {
      lock.unlock();
    }
  }

  /** Runs an action with the host's variables and streams, and gives the host what it changed. */
  private Object inStep(ScriptContext host, Supplier<Object> action) throws ScriptException {
    if (lock.getHoldCount() > 1) {
      return attempt(action);
    }
    connect(host);
    variables.readFrom(host);
    try {
      return attempt(action);
    } finally {
      variables.writeTo(host);
    }
  }

  private static Object attempt(Supplier<Object> action) throws ScriptException {
    try {
      return action.get();
    } catch (dev.tauraro.engine.ScriptException e) {
      throw Failures.of(e);
    }
  }

  private void connect(ScriptContext host) {
    Writer out = host.getWriter();
    Writer err = host.getErrorWriter();
    Reader in = host.getReader();
    context
        .renewBudget()
        .stdout(out == null ? Writer.nullWriter() : out)
        .stderr(err == null ? Writer.nullWriter() : err)
        .stdin(in == null ? Reader.nullReader() : in)
        .arguments(Settings.arguments(host));
  }
}
