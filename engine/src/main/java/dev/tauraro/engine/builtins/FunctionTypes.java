package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.BoundMethod;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Callable;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.MethodWrapper;
import dev.tauraro.engine.objects.NamedAttributes;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Text;
import java.util.Arrays;

/** The types of script functions, built-in functions, bound methods and code. */
final class FunctionTypes {
  private FunctionTypes() {}

  static void install() {
    installFunction();
    installBuiltin(Types.BUILTIN_FUNCTION);
    installBuiltin(Types.METHOD_DESCRIPTOR);
    installBuiltin(Types.WRAPPER_DESCRIPTOR);
    installBuiltin(Types.METHOD_WRAPPER);
    installBuiltin(Types.CLASS_METHOD_DESCRIPTOR);
    ClassMethods.install();
    installMethod();
  }

  private static PyFunction function(Object value) {
    return (PyFunction) value;
  }

  private static Object orNone(Object value) {
    return value == null ? None.NONE : value;
  }

  private static String text(String attribute, Object value) {
    if (value == null || !Str.is(value)) {
      throw Errors.typeError(attribute + " must be set to a string object");
    }
    return Str.java(value);
  }

  /** {@code __call__} for a type of Java callables. */
  private static Object call(Object[] arguments, String[] keywords) {
    return Calls.call(arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length), keywords);
  }

  private static void installFunction() {
    TypeSetup.of(Types.FUNCTION)
        .maker(FunctionMaking::make)
        .any("__init__", (arguments, keywords) -> None.NONE)
        .each(
            FunctionTypes::addFunction,
            "__call__",
            "__get__",
            "__repr__",
            "__name__",
            "__qualname__",
            "__doc__",
            "__module__",
            "__annotations__",
            "__defaults__",
            "__kwdefaults__",
            "__closure__",
            "__globals__",
            "__builtins__",
            "__code__");
  }

  private static void addFunction(TypeSetup setup, String name) {
    switch (name) {
      case "__call__":
        setup.any("__call__", FunctionTypes::call);
        break;
      case "__get__":
        setup.oneOrTwo(
            "__get__", FunctionTypes::bind, (self, instance, owner) -> bind(self, instance));
        break;
      case "__repr__":
        setup.zero(
            "__repr__",
            self ->
                Str.of(
                    "<function "
                        + function(self).qualifiedName()
                        + " at "
                        + Text.identity(self)
                        + ">"));
        break;
      case "__name__":
        setup.getset(
            "__name__",
            self -> Str.of(function(self).name()),
            (self, value) -> function(self).setName(text("__name__", value)));
        break;
      case "__qualname__":
        setup.getset(
            "__qualname__",
            self -> Str.of(function(self).qualifiedName()),
            (self, value) -> function(self).setQualifiedName(text("__qualname__", value)));
        break;
      case "__doc__":
        setup.getset(
            "__doc__", FunctionTypes::docstring, (self, v) -> set(self, "__doc__", orNone(v)));
        break;
      case "__module__":
        setup.getset(
            "__module__", FunctionTypes::module, (self, v) -> set(self, "__module__", orNone(v)));
        break;
      case "__annotations__":
        setup.getset("__annotations__", FunctionTypes::annotations, FunctionTypes::setAnnotations);
        break;
      case "__defaults__":
        setup.getset("__defaults__", FunctionTypes::defaults, FunctionTypes::setDefaults);
        break;
      case "__kwdefaults__":
        setup.getset(
            "__kwdefaults__",
            self -> orNone(function(self).keywordDefaults()),
            FunctionTypes::setKeywordDefaults);
        break;
      case "__closure__":
        setup.member(
            "__closure__",
            self ->
                function(self).closure().length == 0
                    ? None.NONE
                    : PyTuple.of((Object[]) function(self).closure().clone()));
        break;
      case "__globals__":
        setup.member("__globals__", self -> function(self).globals().dict());
        break;
      case "__builtins__":
        setup.member("__builtins__", FunctionTypes::builtins);
        break;
      case "__code__":
        setup.getset("__code__", self -> PyCode.of(function(self).code()), FunctionMaking::setCode);
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static Object builtins(Object self) {
    Object given = function(self).globals().get("__builtins__");
    if (given instanceof PyDict) {
      return given;
    }
    return Access.get(BuiltinsModule.of(ExecutionContext.current()), "__dict__");
  }

  private static Object bind(Object self, Object instance) {
    return instance == None.NONE ? self : new BoundMethod(instance, self);
  }

  private static NamedAttributes hidden(Object self) {
    PyFunction function = function(self);
    return function.specials();
  }

  private static void set(Object self, String name, Object value) {
    hidden(self).set(name, value);
  }

  private static Object docstring(Object self) {
    Object set = hidden(self).get("__doc__");
    String text = function(self).code().docstring();
    return set != null ? set : text == null ? None.NONE : Str.of(text);
  }

  private static Object module(Object self) {
    Object set = hidden(self).get("__module__");
    return set != null ? set : orNone(function(self).globals().get("__name__"));
  }

  private static Object annotations(Object self) {
    Object set = hidden(self).get("__annotations__");
    if (set == null) {
      set = new PyDict();
      set(self, "__annotations__", set);
    }
    return set;
  }

  private static void setAnnotations(Object self, Object value) {
    if (value != null && value != None.NONE && !(value instanceof PyDict)) {
      throw Errors.typeError("__annotations__ must be set to a dict object");
    }
    set(self, "__annotations__", value == null || value == None.NONE ? new PyDict() : value);
  }

  private static Object defaults(Object self) {
    Object[] values = function(self).defaults();
    return values == null || values.length == 0 ? None.NONE : PyTuple.of(values.clone());
  }

  private static void setDefaults(Object self, Object value) {
    if (value != null && value != None.NONE && !(value instanceof PyTuple)) {
      throw Errors.typeError("__defaults__ must be set to a tuple object");
    }
    function(self)
        .setDefaults(
            value == null || value == None.NONE
                ? Callable.NO_ARGUMENTS
                : ((PyTuple) value).items().clone());
  }

  private static void setKeywordDefaults(Object self, Object value) {
    if (value != null && value != None.NONE && !(value instanceof PyDict)) {
      throw Errors.typeError("__kwdefaults__ must be set to a dict object");
    }
    function(self).setKeywordDefaults(value == null || value == None.NONE ? null : (PyDict) value);
  }

  private static BuiltinFunction builtin(Object value) {
    if (value instanceof MethodWrapper) {
      return ClassMethods.function(value);
    }
    return (BuiltinFunction) (value instanceof BoundMethod ? method(value).function() : value);
  }

  private static String builtinText(Object value) {
    if (value instanceof BoundMethod) {
      return methodText(method(value));
    }
    BuiltinFunction function = builtin(value);
    return Types.of(value) == Types.BUILTIN_FUNCTION && function.home() != null
        ? "<built-in method "
            + function.name()
            + " of type object at "
            + Text.identity(function.home())
            + ">"
        : value.toString();
  }

  private static void installBuiltin(PyType type) {
    TypeSetup.of(type)
        .each(
            FunctionTypes::addBuiltin,
            "__call__",
            "__repr__",
            "__name__",
            "__qualname__",
            "__doc__",
            "__text_signature__",
            "__reduce__");
    if (type == Types.BUILTIN_FUNCTION || type == Types.METHOD_WRAPPER) {
      TypeSetup.of(type).each(FunctionTypes::addBuiltin, "__self__");
    }
    if (type == Types.BUILTIN_FUNCTION) {
      TypeSetup.of(type).each(FunctionTypes::addBuiltin, "__module__");
    } else {
      TypeSetup.of(type).each(FunctionTypes::addBuiltin, "__objclass__");
    }
    if (type == Types.BUILTIN_FUNCTION || type == Types.METHOD_WRAPPER) {
      TypeSetup.of(type).each(FunctionTypes::addMethod, "__eq__", "__hash__");
    }
    if (type == Types.METHOD_DESCRIPTOR || type == Types.WRAPPER_DESCRIPTOR) {
      TypeSetup.of(type)
          .oneOrTwo(
              "__get__", FunctionTypes::bind, (self, instance, owner) -> bind(self, instance));
    }
  }

  private static void addBuiltin(TypeSetup setup, String name) {
    switch (name) {
      case "__call__":
        setup.any("__call__", FunctionTypes::call);
        break;
      case "__repr__":
        setup.zero("__repr__", self -> Str.of(builtinText(self)));
        break;
      case "__name__":
        setup.getter("__name__", self -> Str.of(builtin(self).name()));
        break;
      case "__qualname__":
        setup.getter(
            "__qualname__",
            self ->
                Str.of(
                    builtin(self).home() == null
                        ? builtin(self).name()
                        : builtin(self).home().name() + "." + builtin(self).name()));
        break;
      case "__module__":
        setup.getter("__module__", self -> moduleOf(builtin(self)));
        break;
      case "__doc__":
        setup.getter("__doc__", self -> BuiltinNotes.docstring(self, builtin(self)));
        break;
      case "__text_signature__":
        setup.getter("__text_signature__", self -> BuiltinNotes.signature(self, builtin(self)));
        break;
      case "__self__":
        setup.getter(
            "__self__", self -> self instanceof BoundMethod ? method(self).self() : home(self));
        break;
      case "__reduce__":
        setup.zero("__reduce__", FunctionTypes::reducedBuiltin);
        break;
      case "__objclass__":
        setup.getter(
            "__objclass__",
            self -> self instanceof MethodWrapper ? builtin(self).home() : builtin(self).owner());
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static Object reducedBuiltin(Object self) {
    Object name = Str.of(builtin(self).name());
    if (self instanceof BoundMethod) {
      return Reduction.ofMethod(method(self).self(), name);
    }
    boolean unbound = builtin(self).owner() != null;
    PyType owner = unbound ? builtin(self).owner() : builtin(self).home();
    return owner == null ? name : Reduction.ofMethod(owner, name);
  }

  /** The module of a function; methods tell none. */
  private static Object moduleOf(BuiltinFunction function) {
    return function.home() == null ? Str.of(function.module()) : None.NONE;
  }

  private static Object home(Object self) {
    BuiltinFunction function = builtin(self);
    if (function.home() != null) {
      return function.name().equals("__new__") ? function.home() : None.NONE;
    }
    return function.owner() == null && function.module().equals("builtins")
        ? BuiltinsModule.of(ExecutionContext.current())
        : None.NONE;
  }

  private static BoundMethod method(Object value) {
    return (BoundMethod) value;
  }

  private static void installMethod() {
    TypeSetup.of(Types.METHOD)
        .maker(
            (type, arguments, keywords) -> {
              if (arguments.length != 2) {
                throw Errors.typeError("method expected 2 arguments, got " + arguments.length);
              }
              if (!Calls.isCallable(arguments[0])) {
                throw Errors.typeError("first argument must be callable");
              }
              if (arguments[1] == None.NONE) {
                throw Errors.typeError("instance must not be None");
              }
              return new BoundMethod(arguments[1], arguments[0]);
            })
        .each(
            FunctionTypes::addMethod,
            "__init__",
            "__call__",
            "__func__",
            "__self__",
            "__doc__",
            "__getattribute__",
            "__eq__",
            "__hash__",
            "__repr__",
            "__reduce__");
  }

  private static void addMethod(TypeSetup setup, String name) {
    switch (name) {
      case "__init__":
        setup.any("__init__", (arguments, keywords) -> None.NONE);
        break;
      case "__call__":
        setup.any("__call__", FunctionTypes::call);
        break;
      case "__func__":
        setup.member("__func__", self -> method(self).function());
        break;
      case "__reduce__":
        setup.zero(
            "__reduce__",
            self ->
                Reduction.ofMethod(
                    method(self).self(), Access.get(method(self).function(), "__name__")));
        break;
      case "__self__":
        setup.member("__self__", self -> method(self).self());
        break;
      case "__doc__":
        setup.getter("__doc__", self -> Access.get(method(self).function(), "__doc__"));
        break;
      case "__getattribute__":
        setup.one("__getattribute__", FunctionTypes::methodAttribute);
        break;
      case "__eq__":
        setup.one(
            "__eq__",
            (a, b) ->
                a instanceof BoundMethod && b instanceof BoundMethod
                    ? (Object) a.equals(b)
                    : a == b ? (Object) true : None.NOT_IMPLEMENTED);
        break;
      case "__hash__":
        setup.zero("__hash__", self -> (long) self.hashCode());
        break;
      case "__repr__":
        setup.zero("__repr__", self -> Str.of(methodText(method(self))));
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static Object methodAttribute(Object self, Object name) {
    Object own = Access.getPlain(self, Str.java(name));
    return own == null ? Access.get(method(self).function(), Str.java(name)) : own;
  }

  /** The name that a function tells of itself, or a question mark. */
  private static String name(Object function) {
    Object name = Access.getIfPresent(function, "__qualname__");
    name = name == null ? Access.getIfPresent(function, "__name__") : name;
    return name == null || Str.unwrap(name) == null ? "?" : Text.strJava(name);
  }

  private static String methodText(BoundMethod method) {
    if (method.function() instanceof BuiltinFunction) {
      return (method.type() == Types.METHOD_WRAPPER ? "<method-wrapper '" : "<built-in method ")
          + builtin(method.function()).name()
          + (method.type() == Types.METHOD_WRAPPER ? "' of " : " of ")
          + Types.nameOf(method.self())
          + " object at "
          + Text.identity(method.self())
          + ">";
    }
    return "<bound method " + name(method.function()) + " of " + Text.reprJava(method.self()) + ">";
  }

  /** Code as scripts see it. */
  static Object code(dev.tauraro.engine.bytecode.CodeUnit unit) {
    return PyCode.of(unit);
  }
}
