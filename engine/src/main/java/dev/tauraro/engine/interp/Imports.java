package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.Attributes;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.Globals;
import dev.tauraro.engine.objects.Host;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.profile.Profile;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.SyntaxErrors;
import dev.tauraro.engine.runtime.SyntaxWarnings;
import dev.tauraro.engine.runtime.Text;
import dev.tauraro.engine.source.SyntaxException;
import java.util.List;

/** The import statements: finds, runs and names modules. */
final class Imports {
  private static final String PACKAGE_BODY = ".__init__";

  private Imports() {}

  /** IMPORT_NAME: as the import statement does it, or what the script put in its place. */
  static Object statement(Frame frame, String name, Object level, Object wanted) {
    Object instead =
        frame.context.replacedBuiltin("__import__", frame.globalTable, Exceptions.IMPORT_ERROR);
    if (instead == null) {
      long dots = (Long) level;
      PyDict importer = dots == 0 ? null : frame.globalTable.dict();
      return importName(frame.context, importer, name, dots, wanted);
    }
    Object locals = frame.code.kind().isFunction() ? None.NONE : frame.locals();
    Object[] arguments = {Str.of(name), frame.globalTable.dict(), locals, wanted, level};
    return Calls.call(instead, arguments);
  }

  /**
   * {@code __import__(name, …)}.
   *
   * @param importer the variables of the importing module, for relative names; null for none
   * @param level number of leading dots
   * @param wanted the names imported from it, or None
   * @return the module that the statement binds: the first part of a dotted name unless names are
   *     imported from the last
   */
  static Object importName(
      ExecutionContext context, PyDict importer, String name, long level, Object wanted) {
    String full = level == 0 ? name : absolute(importer, name, level);
    if (full.isEmpty()) {
      throw Errors.valueError("Empty module name");
    }
    Object last = load(context, full);
    if (wanted == None.NONE) {
      int dot = name.indexOf('.');
      return dot < 0 ? last : load(context, full.substring(0, full.length() - name.length() + dot));
    }
    if (last instanceof PyModule && isPackage((PyModule) last)) {
      loadParts(context, full, (PyModule) last, wanted, "``from list''");
    }
    return last;
  }

  private static boolean isPackage(PyModule module) {
    return module.attributes().get("__path__") != null;
  }

  /** Loads what is imported from a package and is a module of it. */
  private static void loadParts(
      ExecutionContext context, String name, PyModule module, Object wanted, String what) {
    for (Object item : Iteration.toArray(wanted)) {
      Object text = Str.unwrap(item);
      if (!Str.is(text)) {
        throw Errors.typeError("Item in " + what + " must be str, not " + Types.nameOf(item));
      }
      String part = Str.java(text);
      if (part.equals("*")) {
        Object all = module.attributes().get("__all__");
        if (all != null) {
          loadParts(context, name, module, all, name + ".__all__");
        }
      } else if (module.attributes().get(part) == null) {
        loadIfThere(context, name + "." + part);
      }
    }
  }

  /** The package that relative names of a module are in; {@code ""} when it is in none. */
  private static String packageOf(PyDict importer) {
    Object own = importer == null ? null : importer.getOrNull(Str.of("__package__"));
    if (own != null && own != None.NONE) {
      if (!Str.is(Str.unwrap(own))) {
        throw Errors.typeError("package must be a string");
      }
      return Str.java(Str.unwrap(own));
    }
    Object name = importer == null ? null : importer.getOrNull(Str.of("__name__"));
    if (name == null) {
      throw Errors.keyError(Str.of("'__name__' not in globals"));
    }
    if (!Str.is(Str.unwrap(name))) {
      throw Errors.typeError("__name__ must be a string");
    }
    String module = Str.java(Str.unwrap(name));
    if (importer.getOrNull(Str.of("__path__")) != null) {
      return module;
    }
    int dot = module.lastIndexOf('.');
    return dot < 0 ? "" : module.substring(0, dot);
  }

  private static String absolute(PyDict importer, String name, long level) {
    String base = packageOf(importer);
    if (base.isEmpty()) {
      throw Errors.of(
          Exceptions.IMPORT_ERROR,
          Str.of("attempted relative import with no known parent package"));
    }
    for (long i = 1; i < level; i++) {
      int dot = base.lastIndexOf('.');
      if (dot < 0) {
        throw Errors.of(
            Exceptions.IMPORT_ERROR, Str.of("attempted relative import beyond top-level package"));
      }
      base = base.substring(0, dot);
    }
    return name.isEmpty() ? base : base + "." + name;
  }

  /** The module of a dotted name, loaded after the packages around it. */
  static Object load(ExecutionContext context, String name) {
    Object known = context.modules().getOrNull(Str.of(name));
    if (known != null) {
      if (known == None.NONE) {
        throw notFound(name, "import of " + name + " halted; None in sys.modules");
      }
      return known;
    }
    int dot = name.lastIndexOf('.');
    Object parent = dot < 0 ? null : load(context, name.substring(0, dot));
    known = context.modules().getOrNull(Str.of(name));
    if (known != null) {
      return known;
    }
    if (parent instanceof PyModule && !isPackage((PyModule) parent)) {
      ScriptRaise raise =
          notFound(
              name, absent(name) + "; " + quoted(name.substring(0, dot)) + " is not a package");
      raise.exception().setContextSuppressed(true);
      throw raise;
    }
    Object module = loadNew(context, name);
    if (module == null) {
      throw notFound(name, absent(name) + AbsentModules.reason(name));
    }
    if (parent instanceof PyModule) {
      ((PyModule) parent).attributes().set(name.substring(dot + 1), module);
    }
    return module;
  }

  private static void loadIfThere(ExecutionContext context, String name) {
    Host host = context.host();
    if (context.modules().getOrNull(Str.of(name)) != null
        || host.modulePath(name) != null
        || host.modulePath(name + PACKAGE_BODY) != null
        || host.isNamespace(name)) {
      load(context, name);
    }
  }

  private static String absent(String name) {
    return "No module named " + quoted(name);
  }

  private static String quoted(String name) {
    return Text.reprJava(Str.of(name));
  }

  private static ScriptRaise notFound(String name, String message) {
    ScriptRaise raise = Errors.of(Exceptions.MODULE_NOT_FOUND_ERROR, Str.of(message));
    raise.exception().fields().set("name", Str.of(name));
    return raise;
  }

  private static Object loadNew(ExecutionContext context, String name) {
    Host host = context.host();
    PyModule builtin = host.builtinModule(name);
    if (builtin != null) {
      context.modules().store(Str.of(name), builtin);
      return builtin;
    }
    Profile body = code(context, name + PACKAGE_BODY);
    if (body != null) {
      return run(context, name, body, true);
    }
    body = code(context, name);
    if (body != null) {
      return run(context, name, body, false);
    }
    return host.isNamespace(name) ? namespace(context, name) : null;
  }

  /** A package without a body. */
  private static PyModule namespace(ExecutionContext context, String name) {
    Globals variables = context.newGlobals();
    variables.set("__name__", Str.of(name));
    variables.set("__doc__", None.NONE);
    variables.set("__package__", Str.of(name));
    variables.set("__path__", new PyList());
    PyModule module = new PyModule(variables);
    context.modules().store(Str.of(name), module);
    return module;
  }

  /** The code of a module or of the body of a package, or null if there is none. */
  private static Profile code(ExecutionContext context, String name) {
    try {
      Profile profile = (Profile) context.host().module(name);
      if (profile != null) {
        SyntaxWarnings.issue(profile.code().source());
      }
      return profile;
    } catch (SyntaxException error) {
      throw SyntaxErrors.of(error, context.host().modulePath(name), true);
    }
  }

  private static Object run(
      ExecutionContext context, String name, Profile profile, boolean isPackage) {
    Globals globals = context.newGlobals();
    globals.set("__name__", Str.of(name));
    String docstring = profile.code().docstring();
    globals.set("__doc__", docstring == null ? None.NONE : Str.of(docstring));
    int dot = name.lastIndexOf('.');
    globals.set("__package__", Str.of(isPackage ? name : dot < 0 ? "" : name.substring(0, dot)));
    globals.set("__file__", Str.of(profile.code().source().name()));
    if (isPackage) {
      globals.set("__path__", directories(profile.code().source().name()));
    }
    PyDict modules = context.modules();
    Object key = Str.of(name);
    modules.store(key, new PyModule(globals));
    boolean completed = false;
    try {
      Interpreter.runModule(profile, globals, context);
      completed = true;
    } finally {
      if (!completed) {
        modules.removeOrNull(key);
      }
    }
    Object replaced = modules.getOrNull(key);
    return replaced == null ? None.NONE : replaced;
  }

  /** Where the modules of a package are: beside its body, if that is a file. */
  private static PyList directories(String body) {
    int slash = Math.max(body.lastIndexOf('/'), body.lastIndexOf('\\'));
    return slash < 0 ? new PyList() : PyList.of(Str.of(body.substring(0, slash)));
  }

  /** {@code from module import name} */
  static Object importFrom(Frame frame, Object module, String name) {
    Object value = Access.getIfPresent(module, name);
    if (value != null) {
      return value;
    }
    Object own = Access.getIfPresent(module, "__name__");
    String moduleName = own != null && Str.is(own) ? Str.java(own) : "<unknown module name>";
    Object loaded = frame.context.modules().getOrNull(Str.of(moduleName + "." + name));
    if (loaded != null) {
      return loaded;
    }
    Object file = Access.getIfPresent(module, "__file__");
    String place = file != null && Str.is(file) ? Str.java(file) : "unknown location";
    ScriptRaise raise =
        Errors.of(
            Exceptions.IMPORT_ERROR,
            Str.of("cannot import name '" + name + "' from '" + moduleName + "' (" + place + ")"));
    raise.exception().fields().set("name", Str.of(moduleName));
    throw raise;
  }

  /** {@code from module import *}: copies the public names into {@code target}. */
  static void importStar(Object module, Attributes target) {
    Object all = Access.getIfPresent(module, "__all__");
    if (all != null) {
      for (Object name : Iteration.toArray(all)) {
        target.set(Str.java(name), Access.get(module, Str.java(name)));
      }
      return;
    }
    if (module instanceof PyModule) {
      Attributes variables = ((PyModule) module).attributes();
      for (String name : List.copyOf(variables.names())) {
        if (!name.startsWith("_")) {
          target.set(name, variables.get(name));
        }
      }
    }
  }
}
