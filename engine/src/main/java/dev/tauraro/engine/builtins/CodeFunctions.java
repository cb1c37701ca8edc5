package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Activation;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Callable;
import dev.tauraro.engine.objects.CodeState;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.Globals;
import dev.tauraro.engine.objects.GlobalsDict;
import dev.tauraro.engine.objects.Host;
import dev.tauraro.engine.objects.Instance;
import dev.tauraro.engine.objects.MappedNames;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyDictInstance;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.SyntaxErrors;
import dev.tauraro.engine.runtime.SyntaxWarnings;
import dev.tauraro.engine.runtime.Truth;
import dev.tauraro.engine.source.CompileSettings;
import dev.tauraro.engine.source.SourceText;
import dev.tauraro.engine.source.SyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The built-in functions that run code: exec, eval, compile, __import__, __build_class__. */
final class CodeFunctions {
  private static final Signature COMPILE =
      Signature.parse(
          "compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1,"
              + " _feature_version=-1)");
  private static final Signature EXEC =
      Signature.parse("exec(source, globals=None, locals=None, /, *, closure=None)");
  private static final Signature EVAL =
      Signature.parse("eval(source, globals=None, locals=None, /)");
  private static final Signature IMPORT =
      Signature.parse("__import__(name, globals=None, locals=None, fromlist=(), level=0)");

  /** The flags of the future statements and of {@code ast}. */
  private static final long KNOWN_FLAGS = 0x1fe7610;

  private static final int CHARACTERS_PER_STEP = 16;

  private CodeFunctions() {}

  /** The function with this name, one of those that {@link BuiltinTable} lists for here. */
  static BuiltinFunction make(String name) {
    switch (name) {
      case "exec":
        return BuiltinFunction.function("exec")
            .any(
                (arguments, keywords) -> {
                  run(EXEC.bind(arguments, keywords), "exec");
                  return None.NONE;
                })
            .build();
      case "eval":
        return BuiltinFunction.function("eval")
            .any((arguments, keywords) -> run(EVAL.bind(arguments, keywords), "eval"))
            .build();
      case "compile":
        return BuiltinFunction.function("compile")
            .any((arguments, keywords) -> compile(COMPILE.bind(arguments, keywords)))
            .build();
      case "__import__":
        return BuiltinFunction.function("__import__")
            .any((arguments, keywords) -> importModule(IMPORT.bind(arguments, keywords)))
            .build();
      case "__build_class__":
        return BuiltinFunction.function("__build_class__").any(CodeFunctions::buildClass).build();
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static Object compile(Object[] bound) {
    String file = fileName(bound[1]);
    if (!Str.is(Str.unwrap(bound[2]))) {
      throw Errors.typeError(
          "compile() argument 'mode' must be str, not " + Types.nameOf(bound[2]));
    }
    String mode = Str.java(Str.unwrap(bound[2]));
    long flags = bound[3] == null ? 0 : Numbers.toLong(Numbers.index(bound[3]));
    if ((flags & ~KNOWN_FLAGS) != 0) {
      throw Errors.valueError("compile(): unrecognised flags");
    }
    long optimize = bound[5] == null ? -1 : Numbers.toLong(Numbers.index(bound[5]));
    if (optimize < -1 || optimize > 2) {
      throw Errors.valueError("compile(): invalid optimize value");
    }
    long version = bound[6] == null ? -1 : Numbers.toLong(Numbers.index(bound[6]));
    checkMode(mode, (flags & CompileSettings.ONLY_TREE) != 0);
    boolean inherits = bound[4] == null || Numbers.toInt(bound[4]) == 0;
    int kept = (int) flags & (CompileSettings.FUTURE | CompileSettings.TOP_LEVEL_AWAIT);
    CompileSettings settings =
        new CompileSettings((int) Math.max(0, optimize), kept | (inherits ? inherited() : 0));
    boolean tree = isTree(bound[0]);
    if ((flags & CompileSettings.ONLY_TREE) != 0) {
      return tree
          ? bound[0]
          : Calls.call(
              ofTrees("_parse_for"),
              new Object[] {bound[0], Str.of(file), Str.of(mode), flags, version});
    }
    if (tree) {
      Object[] arguments = {
        bound[0],
        Str.of(file),
        Str.of(mode),
        (long) settings.optimization(),
        (long) settings.flags()
      };
      return Calls.call(ofTrees("_compile"), arguments, Callable.NO_KEYWORDS);
    }
    return compile(CodeSource.read(bound[0], file, "compile").with(settings), mode);
  }

  /** A code object for a program. */
  static PyCode compile(SourceText source, String mode) {
    return PyCode.make(issuing(source, new Host.Mode(mode, false, false)).code(), mode, 0);
  }

  /** The future features of the running code, which texts that it compiles have, too. */
  private static int inherited() {
    Activation frame = (Activation) ExecutionContext.current().topFrame();
    return frame == null ? 0 : frame.code().source().features();
  }

  private static void checkMode(String mode, boolean asTree) {
    boolean known = mode.equals("exec") || mode.equals("eval") || mode.equals("single");
    if (known || asTree && mode.equals("func_type")) {
      return;
    }
    throw Errors.valueError(
        mode.equals("func_type")
            ? "compile() mode 'func_type' requires flag PyCF_ONLY_AST"
            : asTree
                ? "compile() mode must be 'exec', 'eval', 'single' or 'func_type'"
                : "compile() mode must be 'exec', 'eval' or 'single'");
  }

  private static String fileName(Object file) {
    if (file instanceof PyBytes) {
      return new String(((PyBytes) file).toByteArray(), StandardCharsets.UTF_8);
    }
    if (!Str.is(Str.unwrap(file))) {
      throw Errors.typeError(
          "expected str, bytes or os.PathLike object, not " + Types.nameOf(file));
    }
    return Str.java(Str.unwrap(file));
  }

  /** Whether a value is a syntax tree of the module {@code ast}. */
  private static boolean isTree(Object source) {
    return source instanceof Instance && Types.of(source).lookup("_fields") != null;
  }

  /** A function of the module {@code ast}. */
  private static Object ofTrees(String name) {
    Object module = ExecutionContext.current().runner().importModule("ast");
    return Access.get(module, name);
  }

  /** Compiles and issues the warnings about the text. */
  private static CodeState issuing(SourceText source, Host.Mode mode) {
    CodeState state;
    try {
      state = compile(source, mode);
    } catch (ScriptRaise raise) {
      // The literals of a text are read before its form is known to be wrong.
      SyntaxWarnings.issue(source);
      throw raise;
    }
    SyntaxWarnings.issue(state.code().source());
    return state;
  }

  private static CodeState compile(SourceText source, Host.Mode mode) {
    ExecutionContext context = ExecutionContext.current();
    context.budget().charge(source.key().length() / CHARACTERS_PER_STEP);
    if (source.text().indexOf(0) >= 0) {
      throw SyntaxErrors.nullBytes();
    }
    try {
      return context.host().compile(source, mode.within((Activation) context.topFrame()));
    } catch (SyntaxException error) {
      throw SyntaxErrors.of(error, source.name(), mode.kind().equals("exec"));
    }
  }

  private static boolean isAbsent(Object value) {
    return value == null || value == None.NONE;
  }

  private static Object run(Object[] bound, String mode) {
    ExecutionContext context = ExecutionContext.current();
    Activation frame = (Activation) context.topFrame();
    Object locals = isAbsent(bound[2]) ? null : bound[2];
    Object closure = bound.length > 3 && !isAbsent(bound[3]) ? bound[3] : null;
    if (closure != null && !(bound[0] instanceof PyCode)) {
      throw Errors.typeError("closure can only be used when source is a code object");
    }
    boolean exec = mode.equals("exec");
    boolean wrongGlobals = !isAbsent(bound[1]) && !(bound[1] instanceof PyDict);
    if (wrongGlobals && exec) {
      throw Errors.typeError("exec() globals must be a dict, not " + Types.nameOf(bound[1]));
    }
    if (locals != null && Types.of(locals).lookup("__getitem__") == null) {
      throw Errors.typeError(
          exec
              ? "locals must be a mapping or None, not " + Types.nameOf(locals)
              : "locals must be a mapping");
    }
    if (wrongGlobals) {
      throw Errors.typeError("globals must be a dict");
    }
    if (isAbsent(bound[1])) {
      Globals globals = frame.globals();
      Object namespace = locals == null ? frame.locals() : locals;
      return run(bound[0], mode, globals, namespace == globals.dict() ? null : namespace, closure);
    }
    PyDict dict = (PyDict) bound[1];
    // A module body asks a dict of a derived type as it would ask any mapping.
    Object same = dict instanceof PyDictInstance ? dict : null;
    Object namespace = locals == null || locals == dict ? same : locals;
    if (dict instanceof GlobalsDict) {
      return run(bound[0], mode, ((GlobalsDict) dict).globals(), namespace, closure);
    }
    return runIn(context, bound[0], mode, dict, namespace, closure);
  }

  /** Runs with the entries of a dict as variables. */
  private static Object runIn(
      ExecutionContext context,
      Object source,
      String mode,
      PyDict dict,
      Object namespace,
      Object closure) {
    Object own = dict.getString("__builtins__");
    Globals globals = new Globals(BuiltinsModule.visible(context, own), dict);
    if (own instanceof PyDictInstance && MappedNames.isOwn((PyDict) own)) {
      globals.setFallback(name -> MappedNames.get(own, (String) name));
    }
    if (dict.getString("__builtins__") == null) {
      dict.store("__builtins__", BuiltinsModule.dictOf(BuiltinsModule.of(context)));
    }
    return run(source, mode, globals, namespace, closure);
  }

  private static Object run(
      Object source, String mode, Globals globals, Object namespace, Object closure) {
    ExecutionContext context = ExecutionContext.current();
    CodeState state;
    if (source instanceof PyCode) {
      PyCode code = (PyCode) source;
      if (!code.unit().kind().isModule()) {
        return FunctionMaking.run(code.unit(), globals, closure);
      }
      boolean asMade = !code.mode().isEmpty() && namespace == null && !globals.isNamed();
      state =
          asMade
              ? context.runner().state(code.unit())
              : compile(
                  code.unit().source(),
                  new Host.Mode(
                      code.mode().isEmpty() ? "exec" : code.mode(),
                      namespace != null,
                      globals.isNamed()));
    } else {
      SourceText text = CodeSource.read(source, "<string>", mode);
      state =
          issuing(
              (mode.equals("eval") ? new SourceText("<string>", expression(text.text())) : text)
                  .with(new CompileSettings(0, inherited())),
              new Host.Mode(mode, namespace != null, globals.isNamed()));
    }
    Object value = context.runner().runCode(state, globals, namespace);
    boolean hasValue =
        !(source instanceof PyCode)
            || ((PyCode) source).mode().equals("eval")
            || state.code().kind().isSuspendable();
    return hasValue ? value : None.NONE;
  }

  /** The text of an expression without the blanks before it. */
  private static String expression(String text) {
    int start = 0;
    while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
      start++;
    }
    return text.substring(start);
  }

  private static Object buildClass(Object[] arguments, String[] keywords) {
    int positional = arguments.length - keywords.length;
    if (positional < 2) {
      throw Errors.typeError("__build_class__: not enough arguments");
    }
    if (!(arguments[0] instanceof PyFunction)) {
      throw Errors.typeError("__build_class__: func must be a function");
    }
    if (!Str.is(arguments[1])) {
      throw Errors.typeError("__build_class__: name is not a string");
    }
    PyDict named = new PyDict();
    for (int i = 0; i < keywords.length; i++) {
      named.store(Str.of(keywords[i]), arguments[positional + i]);
    }
    return ExecutionContext.current()
        .runner()
        .buildClass(
            (PyFunction) arguments[0],
            arguments[1],
            PyTuple.of(Arrays.copyOfRange(arguments, 2, positional)),
            named);
  }

  private static Object importModule(Object[] bound) {
    if (!Str.is(bound[0])) {
      throw Errors.typeError("module name must be a string");
    }
    long level = bound[4] == null ? 0 : Numbers.toLong(Numbers.index(bound[4]));
    if (level < 0) {
      throw Errors.valueError("level must be >= 0");
    }
    if (level > 0 && bound[1] != null && !(bound[1] instanceof PyDict)) {
      throw Errors.typeError("globals must be a dict");
    }
    PyDict importer = level == 0 ? null : (PyDict) bound[1];
    Object wanted = bound[3] == null || !Truth.of(bound[3]) ? None.NONE : bound[3];
    return ExecutionContext.current()
        .runner()
        .importModule(Str.java(bound[0]), importer, wanted, level);
  }
}
