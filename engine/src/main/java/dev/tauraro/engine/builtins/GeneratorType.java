package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.AsyncBody;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyFrame;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.SuspendedBody;
import dev.tauraro.engine.objects.Thrown;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Text;
import java.util.Arrays;

/** Generators, coroutines and async generators. */
final class GeneratorType {
  private GeneratorType() {}

  static void install() {
    IteratorTypes.install(Types.GENERATOR);
    installBody(Types.GENERATOR, "gi_");
    TypeSetup.of(Types.GENERATOR)
        .getter("gi_suspended", self -> of(self).isSuspended())
        .getter("gi_yieldfrom", self -> of(self).delegatesTo());
    installBody(Types.COROUTINE, "cr_");
    TypeSetup.of(Types.COROUTINE)
        .zero("__await__", self -> new CoroutineWrapper(of(self)))
        .getter("cr_suspended", self -> of(self).isSuspended())
        .getter("cr_await", self -> of(self).delegatesTo())
        .member("cr_origin", self -> None.NONE);
    installAsync();
  }

  /** The function with this name, one of those that {@link BuiltinTable} lists for here. */
  static BuiltinFunction make(String name) {
    switch (name) {
      case "aiter":
        return BuiltinFunction.function("aiter")
            .one(value -> callNamed(value, "__aiter__"))
            .build();
      case "anext":
        return BuiltinFunction.function("anext")
            .one(value -> callNamed(value, "__anext__"))
            .two((value, absent) -> new AnextAwaitable(callNamed(value, "__anext__"), absent))
            .build();
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static Object callNamed(Object value, String name) {
    Object method = Types.of(value).lookup(name);
    if (method == null) {
      throw Errors.typeError(
          "'"
              + Types.nameOf(value)
              + "' object is not an async "
              + (name.equals("__aiter__") ? "iterable" : "iterator"));
    }
    return Calls.call(method, value);
  }

  private static SuspendedBody of(Object value) {
    return value instanceof AsyncBody ? ((AsyncBody) value).body() : (SuspendedBody) value;
  }

  private static void installBody(PyType type, String prefix) {
    TypeSetup.of(type)
        .one("send", (self, value) -> orStop(of(self), of(self).send(value)))
        .any("throw", GeneratorType::raise)
        .zero("close", GeneratorType::close);
    installDescription(type, prefix);
  }

  private static void installDescription(PyType type, String prefix) {
    TypeSetup.of(type)
        .zero("__repr__", GeneratorType::repr)
        .getset(
            "__name__",
            self -> Str.of(of(self).name()),
            (self, value) -> of(self).setName(text(value, "__name__")))
        .getset(
            "__qualname__",
            self -> Str.of(of(self).qualifiedName()),
            (self, value) -> of(self).setQualifiedName(text(value, "__qualname__")))
        .getter(prefix + "running", self -> of(self).isRunning())
        .getter(prefix + "frame", self -> frame(of(self)))
        .member(prefix + "code", self -> FunctionTypes.code(of(self).code()));
  }

  private static Object frame(SuspendedBody body) {
    return body.isClosed() ? None.NONE : PyFrame.of(body.activation());
  }

  private static String text(Object value, String name) {
    if (value == null || !Str.is(value)) {
      throw Errors.typeError(name + " must be set to a string object");
    }
    return Str.java(value);
  }

  private static Object orStop(SuspendedBody body, Object value) {
    if (value == null) {
      throw Errors.stopIteration(body.returned());
    }
    return value;
  }

  private static Object raise(Object[] arguments, String[] keywords) {
    SuspendedBody body = of(arguments[0]);
    return orStop(body, body.raise(thrown(arguments)));
  }

  /** What a method {@code throw} was given behind its object. */
  static Thrown thrown(Object[] arguments) {
    if (arguments.length < 2 || arguments.length > 4) {
      throw Errors.typeError(
          "throw expected at "
              + (arguments.length < 2 ? "least 1 argument" : "most 3 arguments")
              + ", got "
              + (arguments.length - 1));
    }
    return new Thrown(Arrays.copyOfRange(arguments, 1, arguments.length));
  }

  private static Object close(Object self) {
    of(self).close();
    return None.NONE;
  }

  private static Object repr(Object self) {
    return Str.of(
        "<"
            + Types.nameOf(self)
            + " object "
            + of(self).qualifiedName()
            + " at "
            + Text.identity(self)
            + ">");
  }

  private static void installAsync() {
    TypeSetup.of(Types.ASYNC_GENERATOR)
        .subscripts()
        .zero("__aiter__", self -> self)
        .zero("__anext__", self -> async(self).sendLater(None.NONE))
        .one("asend", (self, value) -> async(self).sendLater(value))
        .any("athrow", (arguments, keywords) -> async(arguments[0]).raiseLater(thrown(arguments)))
        .zero("aclose", self -> async(self).closeLater());
    installDescription(Types.ASYNC_GENERATOR, "ag_");
    TypeSetup.of(Types.ASYNC_GENERATOR)
        .member("ag_running", self -> of(self).isRunning())
        .getter("ag_await", self -> of(self).delegatesTo());
    TypeSetup.of(Types.ASYNC_GENERATOR_STEP)
        .zero("__await__", self -> self)
        .zero("__iter__", self -> self)
        .zero("__next__", Iteration::nextOrRaise)
        .one("send", (self, value) -> orStop(of(self), of(self).send(value)))
        .any("throw", GeneratorType::raise)
        .zero("close", GeneratorType::close);
  }

  private static AsyncBody async(Object value) {
    return (AsyncBody) value;
  }
}
