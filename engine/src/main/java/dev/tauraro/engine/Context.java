package dev.tauraro.engine;

import dev.tauraro.engine.builtins.Builtins;
import dev.tauraro.engine.interp.Interpreter;
import dev.tauraro.engine.modules.ExitCalls;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.GlobalCell;
import dev.tauraro.engine.objects.Globals;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.SyntaxWarnings;
import dev.tauraro.engine.runtime.Text;
import dev.tauraro.engine.sandbox.Allowance;
import dev.tauraro.engine.sandbox.Budget;
import dev.tauraro.engine.sandbox.Limit;
import dev.tauraro.engine.sandbox.LimitExceeded;
import dev.tauraro.engine.source.SyntaxException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * One script world: variables, output, and a budget that all its runs share. Used by one thread at
 * a time, but {@link #cancel} and {@link #chargedMemory} may be called by any.
 */
public final class Context implements AutoCloseable {
  private final Engine engine;
  private final Budget budget;
  private final ContextHost host;
  private final ExecutionContext execution;
  private final Globals globals;
  private final int ownNames;
  private boolean running;
  private boolean closed;

  Context(Engine engine, Limits limits) {
    this.engine = engine;
    this.budget = new Budget(limits.allowance());
    this.host = new ContextHost(engine, budget);
    this.execution = engine.newExecution(budget, host);
    this.globals = engine.newMainModule(execution);
    this.ownNames = globals.names().size();
    budget.setReachability(new ContextMemory(execution, globals));
  }

  /** The engine that made it. */
  public Engine engine() {
    return engine;
  }

  /** Sets where {@code print} writes; nothing is kept by default. Never closed by the context. */
  public Context stdout(Writer writer) {
    host.setOut(Objects.requireNonNull(writer, "writer"));
    return this;
  }

  /**
   * Sets where {@code sys.stderr} writes; nothing is kept by default. Never closed by the context.
   */
  public Context stderr(Writer writer) {
    host.setErr(Objects.requireNonNull(writer, "writer"));
    return this;
  }

  /** Sets what {@code input()} reads; empty by default. */
  public Context stdin(Reader reader) {
    host.setIn(Objects.requireNonNull(reader, "reader"));
    return this;
  }

  /** Sets {@code sys.argv}. */
  public Context arguments(List<String> arguments) {
    host.setArguments(arguments);
    return this;
  }

  /**
   * Lets the script read the files below some directories, and files that are named themselves;
   * none by default. Links that lead elsewhere are not followed. Relative names start from the
   * directory in which the host runs.
   *
   * @throws UncheckedIOException when one of them is not there
   */
  public Context readable(List<Path> roots) {
    host.setFiles(new ReadableFiles(roots));
    return this;
  }

  /** Sets {@code os.environ}; empty by default. */
  public Context environment(Map<String, String> variables) {
    host.setEnvironment(variables);
    return this;
  }

  /**
   * Sets what scripts may do with the Java objects that they are given from now on; {@link
   * HostAccess#NONE} by default.
   */
  public Context hostAccess(HostAccess access) {
    host.setAccess(Objects.requireNonNull(access, "access"));
    return this;
  }

  /**
   * Sets what scripts call in place of each function of the host, such as one that does something
   * before and after it; the function itself by default.
   */
  public Context aroundFunctions(UnaryOperator<HostFunction> around) {
    host.setAround(Objects.requireNonNull(around, "around"));
    return this;
  }

  /** Sets where modules are found that are not built in; there are none by default. */
  public Context modules(ModuleSource modules) {
    host.setModules(Objects.requireNonNull(modules, "modules"));
    return this;
  }

  /**
   * Makes runs repeatable: random numbers that the script does not seed come from {@code seed}, and
   * the clock stands at {@code epochNanos}, moved by {@code sleep} only.
   */
  public Context deterministic(long seed, long epochNanos) {
    host.freeze(seed, epochNanos);
    return this;
  }

  /**
   * Sets a variable of the script.
   *
   * @param value a number, text, boolean, null, byte[], a {@link HostFunction}, or a value that a
   *     script returned. A collection, map or array of these is copied if {@link #hostAccess} is
   *     {@link HostAccess#NONE}; otherwise the script sees it itself, as any other object, and a
   *     class as the type of its objects
   * @throws IllegalArgumentException for an object that {@link #hostAccess} keeps from scripts
   */
  public Context set(String name, Object value) {
    Objects.requireNonNull(name, "name");
    if (value instanceof HostFunction) {
      return set(name, (HostFunction) value);
    }
    inside(
        () -> {
          globals.set(name, ValueConverter.toScript(value, host.access()));
          return null;
        });
    return this;
  }

  /** Gives the script a function of the host to call by that name; null makes the variable None. */
  public Context set(String name, HostFunction function) {
    Objects.requireNonNull(name, "name");
    globals.set(name, function == null ? None.NONE : HostFunctions.of(name, function));
    return this;
  }

  /** Whether the script has a variable of that name. */
  public boolean has(String name) {
    return globals.get(name) != null;
  }

  /** Names of the script's variables, those with two leading underscores left out. */
  public List<String> names() {
    return globals.names().stream().filter(name -> !name.startsWith("__")).toList();
  }

  /** Calls {@code action} with each of {@link #names} and its value, as {@link #get} returns it. */
  public void variables(BiConsumer<String, Object> action) {
    globals.forEach(
        (name, value) -> {
          if (!name.startsWith("__")) {
            action.accept(name, ValueConverter.toJava(value));
          }
        });
  }

  /**
   * Answers, much faster than {@link #variables} does, whether each variable still holds the very
   * value that it holds now, and there is none else. What lists and the like hold may have changed.
   */
  public BooleanSupplier watchVariables() {
    return globals.watch();
  }

  /** Whether scripts have left nothing here but {@link #names}: no modules, no hidden variables. */
  public boolean hasNamesOnly() {
    int[] hidden = {0};
    globals.forEach((name, value) -> hidden[0] += name.startsWith("__") ? 1 : 0);
    return execution.modules().size() == 1
        && hidden[0] == ownNames
        && execution.builtins() == Builtins.table();
  }

  /** Removes a variable; false when there was none. */
  public boolean remove(String name) {
    return globals.remove(name);
  }

  /**
   * The value of a variable as a plain Java value: {@code Long}, {@code BigInteger}, {@code
   * Double}, {@code String}, {@code Boolean}, null, {@code List}, {@code Map}, {@code Set}; other
   * values are opaque.
   *
   * @throws NoSuchElementException when there is no such variable
   */
  public Object get(String name) {
    return ValueConverter.toJava(variable(name));
  }

  /**
   * The value of a variable as the wanted class.
   *
   * @throws NoSuchElementException when there is no such variable
   * @throws ClassCastException when the value can't be converted without loss
   */
  public <T> T get(String name, Class<T> wanted) {
    return ValueConverter.toJava(variable(name), wanted);
  }

  private Object variable(String name) {
    Object value = globals.get(name);
    if (value == null) {
      throw new NoSuchElementException("the script has no variable '" + name + "'");
    }
    return value;
  }

  /**
   * Runs a script; its definitions stay in this context.
   *
   * @return the value of its last statement if that is an expression, as {@link #get} returns
   *     values, else null
   * @throws ScriptException when the script ends with an exception
   * @throws LimitException when a limit is exceeded or the run is cancelled
   * @throws ScriptExit when the script calls {@code sys.exit}
   */
  public Object run(Script script) {
    if (script.engine() != engine) {
      throw new IllegalArgumentException("the script was compiled by another engine");
    }
    return ValueConverter.toJava(
        inside(
            () ->
                ExitCalls.after(
                    execution,
                    () -> {
                      SyntaxWarnings.issue(script.profile().code().source());
                      return Interpreter.runModule(script.profile(), globals, execution);
                    })));
  }

  /** Compiles and runs a script named {@code <script>}; see {@link #run}. */
  public Object eval(String source) {
    return run(engine.compile(source, "<script>"));
  }

  /** Compiles and runs one input of an interactive prompt: prints the value of expressions. */
  public void runInteractive(String source) {
    run(engine.compileInteractive(source));
  }

  /** Whether text typed at a prompt is the beginning of a longer statement. */
  public boolean isIncomplete(String source) {
    return engine.isIncomplete(source);
  }

  /**
   * Calls a function of the script.
   *
   * @return its result, as {@link #get} returns values
   * @throws NoSuchElementException when there is no such variable
   * @throws ScriptException when the call ends with an exception
   */
  public Object call(String function, Object... arguments) {
    Object callee = variable(function);
    return ValueConverter.toJava(inside(() -> Calls.call(callee, convert(arguments))));
  }

  /** A function of the script that the host will call often; there need not be one yet. */
  public ScriptFunction function(String name) {
    GlobalCell variable = globals.cell(name);
    return new ScriptFunction(this, name, () -> variable.value);
  }

  /**
   * A method, that the host will call often, of a value that a script returned.
   *
   * @throws IllegalArgumentException when {@code target} is no object of a script
   */
  public ScriptFunction method(Object target, String name) {
    requireScriptObject(target);
    return new ScriptFunction(this, name, () -> Access.getIfPresent(target, name));
  }

  /** Calls what is found, in a run whose clocks start late. */
  Object callBriefly(ScriptFunction function, Supplier<Object> finder, Object[] arguments) {
    return ValueConverter.toJava(
        inside(
            true,
            () -> {
              Object callee = finder.get();
              if (callee == null || !Calls.isCallable(callee)) {
                throw new NoSuchElementException("there is no '" + function.name() + "' to call");
              }
              return Calls.call(callee, convert(arguments));
            }));
  }

  /** Whether there is something to call. */
  boolean isCallable(Supplier<Object> finder) {
    return inside(
        true,
        () -> {
          Object callee = finder.get();
          return callee != null && Calls.isCallable(callee);
        });
  }

  /**
   * Calls a method of a value that a script returned.
   *
   * @return its result, as {@link #get} returns values
   * @throws IllegalArgumentException when {@code target} is no object of a script
   * @throws NoSuchElementException when it has no such method
   * @throws ScriptException when the call ends with an exception
   */
  public Object callMethod(Object target, String method, Object... arguments) {
    requireScriptObject(target);
    return ValueConverter.toJava(
        inside(
            () -> {
              Object callee = Access.getIfPresent(target, method);
              if (callee == null) {
                throw new NoSuchElementException("the object has no method '" + method + "'");
              }
              return Calls.call(callee, convert(arguments));
            }));
  }

  /** Whether the script has a variable of that name that can be called. */
  public boolean hasFunction(String name) {
    Object value = globals.get(name);
    return value != null && Calls.isCallable(value);
  }

  /**
   * Whether a value that a script returned has a method.
   *
   * @throws IllegalArgumentException when {@code target} is no object of a script
   */
  public boolean hasMethod(Object target, String method) {
    return method(target, method).isDefined();
  }

  private static void requireScriptObject(Object target) {
    if (!isOfScript(target)) {
      throw new IllegalArgumentException(
          "wanted an object of a script, found "
              + (target == null ? "null" : "a " + target.getClass().getName()));
    }
  }

  private Object[] convert(Object[] arguments) {
    Object[] converted = new Object[arguments.length];
    for (int i = 0; i < converted.length; i++) {
      converted[i] = ValueConverter.toScript(arguments[i], host.access());
    }
    return converted;
  }

  /** Lets the next run use every limit but memory in full, as if nothing had been used. */
  public Context renewBudget() {
    if (running) {
      throw new IllegalStateException("the context is running");
    }
    budget.renew();
    return this;
  }

  /** Lets the next run use other limits in full; what memory holds counts on. */
  public Context renewBudget(Limits limits) {
    renewBudget();
    Allowance allowance = limits.allowance();
    if (!allowance.equals(budget.allowance())) {
      if (allowance.recursion() != budget.allowance().recursion()) {
        execution.setRecursionLimit(allowance.recursion());
      }
      budget.allow(allowance);
    }
    return this;
  }

  /**
   * Wraps any Java object, for {@link #set} and as an argument: a script can hold it and give it
   * back, when it is the object itself again, but reaches nothing of it.
   */
  public static Object opaque(Object value) {
    return new Opaque(Objects.requireNonNull(value, "value"));
  }

  /**
   * The text that a script sees for a value that a script returned, as {@code repr} makes it.
   *
   * @throws ScriptException when {@code __repr__} ends with an exception
   */
  public String repr(Object value) {
    return inside(() -> Text.reprJava(ValueConverter.toScript(value, host.access())));
  }

  /** Name of the class of a value that a script returned, such as {@code tuple}. */
  public String typeName(Object value) {
    return Types.of(ValueConverter.toScript(value, host.access())).name();
  }

  /**
   * Whether a value that a script returned is one of its objects: neither a plain value nor an
   * object of the host.
   */
  public static boolean isOfScript(Object value) {
    return value instanceof PyObject;
  }

  /** A value out of a collection that a script returned, as {@link #get} returns values. */
  public Object toJava(Object item) {
    return ValueConverter.toJava(item);
  }

  /**
   * A value that a script returned, as the wanted class.
   *
   * @throws ClassCastException when it can't be converted without loss
   */
  public <T> T toJava(Object value, Class<T> wanted) {
    return ValueConverter.toJava(ValueConverter.toScript(value, host.access()), wanted);
  }

  /** What all runs have used so far. */
  public Usage usage() {
    return Usage.of(budget);
  }

  /**
   * How many bytes the values of this context are charged with at this moment: what was alive when
   * that was measured last, and what was allocated since. Between runs as within one; 0 when memory
   * is not limited. May be called by any thread.
   */
  public long chargedMemory() {
    return budget.chargedMemory();
  }

  /** What the JIT did for this context so far. */
  public JitStatistics jitStatistics() {
    return JitStatistics.of(execution.statistics);
  }

  /** Ends the current run, if any, within milliseconds. May be called by any thread. */
  public void cancel() {
    budget.cancel();
  }

  /** Ends the use of the context. */
  @Override
  public void close() {
    closed = true;
  }

  /** What an exception says may be up to the script, so limits are still watched. */
  private static <T> T orFailure(Supplier<T> action) {
    try {
      return action.get();
    } catch (ScriptRaise raise) {
      throw Failures.of(raise);
    } catch (SyntaxException syntax) {
      throw Failures.of(syntax);
    }
  }

  /** Runs {@code action} for a host that the script called, which may throw on what it gets. */
  private static <T> T nested(Supplier<T> action) {
    try {
      return action.get();
    } catch (ScriptRaise raise) {
      throw Failures.of(raise).standingFor(raise);
    } catch (SyntaxException syntax) {
      throw Failures.of(syntax);
    } catch (LimitExceeded limit) {
      throw Failures.of(limit).standingFor(limit);
    }
  }

  /** Runs {@code action} as the script's thread, with its budget counting. */
  private <T> T inside(Supplier<T> action) {
    return inside(false, action);
  }

  private <T> T inside(boolean brief, Supplier<T> action) {
    if (closed) {
      throw new IllegalStateException("the context is closed");
    }
    if (running) {
      return nested(action);
    }
    running = true;
    ExecutionContext before = execution.enter();
    execution.knownDepth = 0;
    try {
      if (brief) {
        budget.beginBrief();
      } else {
        budget.begin();
      }
      T result = orFailure(action);
      budget.complete();
      return result;
    } catch (LimitExceeded limit) {
      throw Failures.of(limit);
    } catch (StackOverflowError overflow) {
      int depth = execution.recursionLimit();
      throw Failures.of(new LimitExceeded(Limit.RECURSION, depth, depth));
    } catch (OutOfMemoryError error) {
      throw Failures.of(LimitExceeded.heapFull());
    } finally {
      budget.end();
      execution.setHandled(null);
      execution.setTopFrame(null);
      execution.depth = 0;
      ExecutionContext.leave(before);
      running = false;
      host.flush();
    }
  }
}
