package dev.tauraro.engine.objects;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.bytecode.GlobalNames;
import dev.tauraro.engine.sandbox.Budget;
import dev.tauraro.engine.sandbox.RunStatistics;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Predicate;

/**
 * The inside of one script world: budget, streams, modules, and the state of the thread that runs
 * it. Used by one thread at a time, which finds it with {@link #current()}.
 */
public final class ExecutionContext {
  private static final ThreadLocal<ExecutionContext> CURRENT = new ThreadLocal<>();

  /**
   * Depth that scripts can't go beyond whatever they set, unless the host allows it: unwinding a
   * million calls takes the JVM long.
   */
  private static final int DEEPEST = 100_000;

  /** The parts of a context that do not change while it lives. */
  public record Parts(
      Budget budget,
      Operations operations,
      FunctionRunner runner,
      Map<String, Object> builtins,
      Host host) {}

  /** What was fixed by the host. Public because compiled code reads it. */
  public final Budget budget;

  /** What the JIT did for this context. */
  public final RunStatistics statistics = new RunStatistics();

  /** Depth of script calls; the interpreter and compiled code keep it. */
  public int depth;

  /**
   * Depth up to which calls need not ask {@link #deepen}: what was reached before in this run.
   * Public because compiled code reads it.
   */
  public int knownDepth;

  private final Parts parts;
  private final PyDict modules = new PyDict();
  private final IdentityNumbers identities = new IdentityNumbers();
  private final Heirs heirs = new Heirs();
  private final ParsedTexts parsedTexts = new ParsedTexts();

  /** What scripts set to be told of what runs; null while none did. */
  public Tracers tracers;

  private PyException handled;
  private int recursionLimit;
  private int intDigitLimit = 4300;
  private long registrations;
  private Object variableContext;
  private Object decimalState;
  private AsyncHooks asyncGeneratorHooks = AsyncHooks.NONE;
  private Object topFrame;
  private final List<WeakReference<Globals>> modulesWithBuiltins = new ArrayList<>();
  private final Map<CodeUnit, WeakReference<PyObject>> shownCode = new WeakHashMap<>();

  /** Code in {@link #shownCode}, and that was there; unlike its size known to the script alone. */
  private int everShown;

  private final Map<GlobalNames, WeakReference<Globals>> variablesOf = new WeakHashMap<>();
  private Map<String, Object> changedBuiltins;

  public ExecutionContext(Parts parts, int recursionLimit) {
    this.parts = parts;
    this.budget = parts.budget();
    this.recursionLimit = recursionLimit;
  }

  /** The context that the current thread runs. */
  public static ExecutionContext current() {
    ExecutionContext context = CURRENT.get();
    if (context == null) {
      throw new IllegalStateException("no script is running on this thread");
    }
    return context;
  }

  /** The context that the current thread runs, or null. */
  public static ExecutionContext currentOrNull() {
    return CURRENT.get();
  }

  /**
   * Makes this context the current thread's; returns the one before, to be given to {@link #leave}.
   */
  public ExecutionContext enter() {
    ExecutionContext before = CURRENT.get();
    CURRENT.set(this);
    return before;
  }

  /** Makes {@code before} (or none) the current thread's context again. */
  public static void leave(ExecutionContext before) {
    // Set, not removed, when there is none: the next run on this thread then finds its place.
    CURRENT.set(before);
  }

  Heirs heirs() {
    return heirs;
  }

  ParsedTexts parsedTexts() {
    return parsedTexts;
  }

  public Budget budget() {
    return budget;
  }

  public Operations operations() {
    return parts.operations();
  }

  public FunctionRunner runner() {
    return parts.runner();
  }

  /** The built-in functions, types and constants by name. Shared by contexts; not to be changed. */
  public Map<String, Object> builtins() {
    return changedBuiltins == null ? parts.builtins() : changedBuiltins;
  }

  /**
   * What the script put in the place of a built-in function that statements call, or null.
   *
   * @param globals the variables of the code with the statement
   * @param kind of the error when that code sees no such function
   */
  public Object replacedBuiltin(String name, Globals globals, PyType kind) {
    Object value = changedBuiltins == null ? null : changedBuiltins.get(name);
    if (globals.hasOwnBuiltins()) {
      Object own = globals.builtins().get(name);
      value = own == null ? globals.fallback(name) : own;
      if (value == null) {
        throw Errors.of(kind, name + " not found");
      }
    }
    return value == parts.builtins().get(name) ? null : value;
  }

  /** Variables of a new module, which sees the built-ins. */
  public Globals newGlobals() {
    Globals globals = new Globals(builtins(), null);
    modulesWithBuiltins.add(new WeakReference<>(globals));
    return globals;
  }

  /** Remembers that code runs with these variables. */
  public void setVariables(GlobalNames names, Globals variables) {
    variablesOf.put(names, new WeakReference<>(variables));
  }

  /** The variables with which code that uses these names ran last. */
  public Globals variablesOf(GlobalNames names) {
    WeakReference<Globals> known = variablesOf.get(names);
    Globals variables = known == null ? null : known.get();
    return variables == null ? new Globals(null, null) : variables;
  }

  /** What scripts see of code, as long as they hold it; or null. */
  public PyObject shownCode(CodeUnit code) {
    WeakReference<PyObject> known = shownCode.get(code);
    return known == null ? null : known.get();
  }

  public void setShownCode(CodeUnit code, PyObject shown) {
    if (shownCode.put(code, new WeakReference<>(shown)) == null) {
      everShown++;
    }
  }

  /** Some code that scripts hold and that passes a test, or null. */
  public PyObject shownCodeOf(Predicate<PyObject> test) {
    Work.elements(everShown);
    for (WeakReference<PyObject> each : shownCode.values()) {
      PyObject shown = each.get();
      if (shown != null && test.test(shown)) {
        return shown;
      }
    }
    return null;
  }

  /** Changes what all modules of this context see under a name; null for nothing. */
  public void setBuiltin(String name, Object value) {
    if (changedBuiltins == null) {
      changedBuiltins = new HashMap<>(parts.builtins());
    }
    if (value == null) {
      changedBuiltins.remove(name);
    } else {
      changedBuiltins.put(name, value);
    }
    for (WeakReference<Globals> reference : modulesWithBuiltins) {
      Globals globals = reference.get();
      if (globals != null) {
        globals.setBuiltins(changedBuiltins, name);
      }
    }
  }

  /** Streams, clock, random seed, arguments, importable sources. */
  public Host host() {
    return parts.host();
  }

  /** {@code sys.modules} */
  public PyDict modules() {
    return modules;
  }

  /** The exception being handled ({@code sys.exc_info()}), or null. */
  public PyException handled() {
    return handled;
  }

  public void setHandled(PyException handled) {
    this.handled = handled;
  }

  /** Called before a call goes deeper than {@link #knownDepth}; RecursionError when too deep. */
  public void deepen(int depth) {
    deepen(depth, "");
  }

  /** Whether calls may be that deep. */
  public boolean mayDeepen(int depth) {
    return depth <= recursionLimit && depth <= Math.max(DEEPEST, budget.allowance().recursion());
  }

  /** As {@link #deepen(int)}, with an end of the message that tells what called itself. */
  public void deepen(int depth, String where) {
    if (!mayDeepen(depth)) {
      throw Errors.of(
          Exceptions.RECURSION_ERROR, Str.of("maximum recursion depth exceeded" + where));
    }
    knownDepth = depth;
    budget.noteDepth(depth);
  }

  /** Greatest {@link #depth}; RecursionError beyond. */
  public int recursionLimit() {
    return recursionLimit;
  }

  public void setRecursionLimit(int recursionLimit) {
    this.recursionLimit = recursionLimit;
    this.knownDepth = Math.min(knownDepth, recursionLimit);
  }

  /** Most decimal digits of an int that is converted from or to text; 0 when there is no limit. */
  public int intDigitLimit() {
    return intDigitLimit;
  }

  public void setIntDigitLimit(int intDigitLimit) {
    this.intDigitLimit = intDigitLimit;
  }

  /** How many classes were registered with abstract ones: answers from before may be outdated. */
  public long registrations() {
    return registrations;
  }

  public void countRegistration() {
    registrations++;
  }

  /** What is told of async generators. */
  public AsyncHooks asyncGeneratorHooks() {
    return asyncGeneratorHooks;
  }

  public void setAsyncGeneratorHooks(AsyncHooks hooks) {
    asyncGeneratorHooks = hooks;
  }

  /** Whose values context variables have now (its own type), or null before the first use. */
  public Object variableContext() {
    return variableContext;
  }

  public void setVariableContext(Object variableContext) {
    this.variableContext = variableContext;
    decimalState = null;
  }

  /**
   * The settings of decimal arithmetic (their own type), or null when nobody asked since context
   * variables changed: one of them holds the settings.
   */
  public Object decimalState() {
    return decimalState;
  }

  public void setDecimalState(Object decimalState) {
    this.decimalState = decimalState;
  }

  /** What {@code id()} returns. */
  public IdentityNumbers identities() {
    return identities;
  }

  /** The interpreter's innermost frame (its own type), or null. */
  public Object topFrame() {
    return topFrame;
  }

  public void setTopFrame(Object topFrame) {
    this.topFrame = topFrame;
  }
}
