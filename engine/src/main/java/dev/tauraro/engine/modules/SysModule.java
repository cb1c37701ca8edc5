package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.objects.Activation;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyFrame;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyTraceback;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.CallingModule;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Display;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Warnings;
import dev.tauraro.engine.traceback.TracebackText;

/** The module {@code sys}, as far as it is safe. */
final class SysModule {
  private static final long MINIMUM_DIGITS = 640;
  private static final long API_VERSION = 1013;

  /** What {@code getsizeof} answers for values of the engine's own types. */
  private static final Long BYTES_OF_ANY = 64L;

  private static final Signature SIZE = Signature.parse("getsizeof(object, default=None)");
  private static final double SWITCH_SECONDS = 0.005;

  private SysModule() {}

  static PyModule create(ExecutionContext context) {
    PyList arguments = new PyList();
    context.host().arguments().forEach(argument -> arguments.append(Str.of(argument)));
    StandardStream out = new StandardStream("<stdout>", () -> context.host().out(), null);
    StandardStream err = new StandardStream("<stderr>", () -> context.host().err(), null);
    StandardStream in = new StandardStream("<stdin>", null, () -> context.host().in());
    ModuleBuilder module =
        new ModuleBuilder("sys", "The engine, as far as scripts may know it.")
            .constant("argv", arguments)
            .constant("stdout", out)
            .constant("stderr", err)
            .constant("stdin", in)
            .constant("__stdout__", out)
            .constant("__stderr__", err)
            .constant("__stdin__", in)
            .constant("modules", context.modules())
            .constant("path", PyList.of(""))
            .constant("meta_path", new PyList())
            .constant("path_hooks", new PyList())
            .constant("path_importer_cache", new PyDict())
            .constant("pycache_prefix", None.NONE)
            .constant("platlibdir", "lib")
            .constant("abiflags", "")
            .constant("_stdlib_dir", None.NONE)
            .constant("api_version", API_VERSION)
            .constant("maxsize", Long.MAX_VALUE)
            .constant("maxunicode", (long) Character.MAX_CODE_POINT)
            .constant("byteorder", "little")
            // Whose error numbers and paths the library has; of the host it tells nothing.
            .constant("platform", "linux")
            .constant("executable", "")
            .constant("prefix", "")
            .constant("base_prefix", "")
            .constant("exec_prefix", "")
            .constant("base_exec_prefix", "")
            .constant("orig_argv", PyList.of(arguments.toArray()))
            .constant("builtin_module_names", PyTuple.of(Modules.builtinNames().toArray()))
            .constant("stdlib_module_names", StandardNames.set())
            .constant("dont_write_bytecode", true)
            .constant("float_repr_style", "short")
            .constant("version", "3.11.0 (Tauraro)")
            .constant("copyright", "")
            .constant("_git", PyTuple.of("Tauraro", "", ""))
            .constant("warnoptions", new PyList());
    addFunctions(SysFigures.addTo(module), context);
    SysHooks.addTo(module, context);
    SysTracing.addTo(module, context);
    return module.allOfRun().build();
  }

  private static void addFunctions(ModuleBuilder module, ExecutionContext context) {
    double[] interval = {SWITCH_SECONDS};
    module
        .add(BuiltinFunction.function("exit").none(() -> exit(None.NONE)).one(SysModule::exit))
        .none("getrecursionlimit", () -> (long) context.recursionLimit())
        .one("setrecursionlimit", limit -> setRecursionLimit(context, limit))
        .none("exc_info", () -> excInfo(context.handled()))
        .none("exception", () -> context.handled() == null ? None.NONE : context.handled())
        .one("intern", SysModule::intern)
        .add(
            BuiltinFunction.function("getsizeof")
                .one(value -> sizeOf(value, null))
                .any(
                    (arguments, keywords) -> {
                      Object[] bound = SIZE.bind(arguments, keywords);
                      return sizeOf(bound[0], bound[1]);
                    }))
        .one("getrefcount", value -> 2L)
        .none("getdefaultencoding", () -> "utf-8")
        .none("getfilesystemencoding", () -> "utf-8")
        .none("getfilesystemencodeerrors", () -> "surrogateescape")
        .none("get_int_max_str_digits", () -> (long) context.intDigitLimit())
        .one("set_int_max_str_digits", digits -> setDigits(context, digits))
        .none("_caller_module", CallingModule::name)
        .none("_calling_place", SysModule::callingPlace)
        .none("is_finalizing", () -> false)
        .none("getswitchinterval", () -> interval[0])
        .one("setswitchinterval", seconds -> setSwitchInterval(interval, seconds))
        .add(
            BuiltinFunction.function("_getframe")
                .none(() -> frame(context, 0))
                .one(depth -> frame(context, Numbers.toInt(Numbers.index(depth)))));
    hook(
        module,
        BuiltinFunction.function("excepthook")
            .three((type, value, traceback) -> showException(context, value, traceback)));
    hook(
        module,
        BuiltinFunction.function("breakpointhook").any((arguments, keywords) -> noDebugger()));
    hook(
        module, BuiltinFunction.function("displayhook").one(value -> Display.show(context, value)));
    hook(
        module,
        BuiltinFunction.function("unraisablehook").one(value -> Unraisable.show(context, value)));
    module.add(BuiltinFunction.function("_unraisable").three(Unraisable::of));
  }

  /** What {@code __sizeof__} of the value's class answers; the engine's own has one answer. */
  private static Object sizeOf(Object value, Object otherwise) {
    Object method = Types.of(value).lookup("__sizeof__");
    if (method == Types.OBJECT.own("__sizeof__")) {
      return BYTES_OF_ANY;
    }
    Object size;
    try {
      size = Access.callSpecial(value, "__sizeof__");
      if (!Numbers.isInt(size)) {
        throw Errors.typeError("an integer is required");
      }
    } catch (ScriptRaise raise) {
      if (otherwise == null || !raise.exception().type().isSubtypeOf(Exceptions.TYPE_ERROR)) {
        throw raise;
      }
      return otherwise;
    }
    if (Numbers.toLong(size) < 0) {
      throw Errors.valueError("__sizeof__() should return >= 0");
    }
    return size;
  }

  /** A function that scripts may replace, and the same one under a name that they keep. */
  private static void hook(ModuleBuilder module, BuiltinFunction.Builder function) {
    BuiltinFunction made = function.build();
    made.withModule("sys").ofRun();
    module.constant(made.name(), made).constant("__" + made.name() + "__", made);
  }

  /** What happens at a breakpoint when the debugger that is wanted can't be imported. */
  private static Object noDebugger() {
    Warnings.issue(
        "Ignoring unimportable $PYTHONBREAKPOINT: \"pdb.set_trace\"", Exceptions.RUNTIME_WARNING);
    return None.NONE;
  }

  /** Threads take turns elsewhere; the interval is just kept. */
  private static Object setSwitchInterval(double[] interval, Object seconds) {
    double wanted = Numbers.toDouble(seconds);
    if (!(wanted > 0)) {
      throw Errors.valueError("switch interval must be strictly positive");
    }
    interval[0] = wanted;
    return None.NONE;
  }

  private static Object intern(Object text) {
    if (!Str.is(text)) {
      throw Errors.typeError(
          Str.unwrap(text) != null && Str.is(Str.unwrap(text))
              ? "can't intern " + Types.nameOf(text)
              : "intern() argument must be str, not " + Types.nameOf(text));
    }
    return text;
  }

  /** File, line and function of the script's own code that runs. */
  private static Object callingPlace() {
    Activation frame = CallingModule.frame();
    return frame == null
        ? PyTuple.of("(unknown file)", 0L, "(unknown function)")
        : PyTuple.of(
            Str.of(frame.code().source().name()), (long) frame.line(), Str.of(frame.code().name()));
  }

  /** Writes an exception to the script's standard error, as one that nobody handles. */
  private static Object showException(ExecutionContext context, Object value, Object traceback) {
    String text;
    if (value instanceof PyException) {
      PyException exception = (PyException) value;
      if (exception.traceback() == null && traceback instanceof PyTraceback) {
        exception.setTraceback((PyTraceback) traceback);
      }
      text = TracebackText.ofUncaught(exception);
    } else {
      text =
          "TypeError: print_exception(): Exception expected for value, "
              + Types.nameOf(value)
              + " found\n";
    }
    writeError(context, text);
    return None.NONE;
  }

  /** Writes to what {@code sys.stderr} is now, if anything. */
  static void writeError(ExecutionContext context, String text) {
    Object module = context.modules().getString("sys");
    Object file =
        module instanceof PyModule ? ((PyModule) module).attributes().get("stderr") : null;
    if (file != null && file != None.NONE) {
      Calls.call(Access.get(file, "write"), Str.of(text));
    }
  }

  /** The frame of the running code, or of one of its callers. */
  private static Object frame(ExecutionContext context, int depth) {
    // As much work as the calls are deep, whichever of them were looked at before.
    Work.steps(context.depth);
    Activation activation = context.runner().innermost();
    for (int i = 0; i < depth && activation != null; i++) {
      activation = activation.caller();
    }
    Work.steps(Math.max(depth, 0));
    if (activation == null) {
      throw Errors.valueError("call stack is not deep enough");
    }
    return PyFrame.of(activation);
  }

  private static Object exit(Object status) {
    throw status == None.NONE
        ? Errors.of(Exceptions.SYSTEM_EXIT)
        : Errors.of(Exceptions.SYSTEM_EXIT, status);
  }

  private static Object setRecursionLimit(ExecutionContext context, Object limit) {
    long depth = Numbers.toLong(Numbers.index(limit));
    if (depth < 1) {
      throw Errors.valueError("recursion limit must be greater or equal than 1");
    }
    context.setRecursionLimit((int) Math.min(depth, Integer.MAX_VALUE));
    return None.NONE;
  }

  private static Object setDigits(ExecutionContext context, Object digits) {
    long count = Numbers.toLong(Numbers.index(digits));
    if (count != 0 && count < MINIMUM_DIGITS) {
      throw Errors.valueError("maxdigits must be 0 or larger than 640");
    }
    context.setIntDigitLimit((int) Math.min(count, Integer.MAX_VALUE));
    return None.NONE;
  }

  private static Object excInfo(PyException handled) {
    return handled == null
        ? PyTuple.of(None.NONE, None.NONE, None.NONE)
        : PyTuple.of(
            handled.type(), handled, handled.traceback() == null ? None.NONE : handled.traceback());
  }
}
