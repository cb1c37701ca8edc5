package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.MethodWrapper;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyProperty;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Text;
import dev.tauraro.engine.runtime.Truth;

/** The types property, staticmethod and classmethod. */
final class PropertyTypes {
  private static final Signature PROPERTY =
      Signature.parse("property(fget=None, fset=None, fdel=None, doc=None)");

  private PropertyTypes() {}

  static void install() {
    installProperty();
    installWrapper(Types.STATIC_METHOD, false);
    installWrapper(Types.CLASS_METHOD, true);
  }

  private static PyProperty of(Object value) {
    return (PyProperty) value;
  }

  private static Object present(Object value) {
    return value == None.NONE ? null : value;
  }

  private static Object orNone(Object value) {
    return value == null ? None.NONE : value;
  }

  private static void installProperty() {
    TypeSetup.of(Types.PROPERTY)
        .maker(
            (type, arguments, keywords) -> {
              Object[] bound = PROPERTY.bind(arguments, keywords);
              return PyProperty.of(
                  type, present(bound[0]), present(bound[1]), present(bound[2]), present(bound[3]));
            })
        .any("__init__", (arguments, keywords) -> None.NONE)
        .one(
            "getter",
            (self, function) ->
                of(self).with(present(function), of(self).setter(), of(self).deleter()))
        .one(
            "setter",
            (self, function) ->
                of(self).with(of(self).getter(), present(function), of(self).deleter()))
        .one(
            "deleter",
            (self, function) ->
                of(self).with(of(self).getter(), of(self).setter(), present(function)))
        .getter("fget", self -> orNone(of(self).getter()))
        .getter("fset", self -> orNone(of(self).setter()))
        .getter("fdel", self -> orNone(of(self).deleter()))
        .getset(
            "__doc__",
            PropertyTypes::docstring,
            (self, text) -> of(self).setDocstring(present(text)))
        .getter("__isabstractmethod__", PropertyTypes::isAbstract)
        .oneOrTwo("__get__", PropertyTypes::read, (self, instance, owner) -> read(self, instance))
        .two(
            "__set__",
            (self, instance, value) -> {
              if (of(self).setter() == null) {
                throw Errors.attributeError("property has no setter");
              }
              Calls.call(of(self).setter(), instance, value);
              return None.NONE;
            })
        .one(
            "__delete__",
            (self, instance) -> {
              if (of(self).deleter() == null) {
                throw Errors.attributeError("property has no deleter");
              }
              Calls.call(of(self).deleter(), instance);
              return None.NONE;
            });
  }

  private static Object isAbstract(Object self) {
    for (Object each : new Object[] {of(self).getter(), of(self).setter(), of(self).deleter()}) {
      if (each != null && isAbstractMethod(each)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAbstractMethod(Object function) {
    Object flag = Access.getIfPresent(function, "__isabstractmethod__");
    return flag != null && Truth.of(flag);
  }

  private static Object read(Object self, Object instance) {
    if (instance == None.NONE) {
      return self;
    }
    if (of(self).getter() == null) {
      throw Errors.attributeError("property has no getter");
    }
    return Calls.call(of(self).getter(), instance);
  }

  private static Object docstring(Object self) {
    if (of(self).docstring() != null) {
      return of(self).docstring();
    }
    Object getter = of(self).getter();
    Object text = getter == null ? null : Access.getIfPresent(getter, "__doc__");
    return orNone(text);
  }

  private static void installWrapper(PyType type, boolean bindsClass) {
    TypeSetup.of(type)
        .maker(
            (asked, arguments, keywords) -> {
              if (arguments.length != 1 || keywords.length > 0) {
                throw Errors.typeError(
                    type.name() + " expected 1 argument, got " + arguments.length);
              }
              return new MethodWrapper(asked, arguments[0], bindsClass);
            })
        .any("__init__", (arguments, keywords) -> None.NONE)
        .getter("__isabstractmethod__", self -> isAbstractMethod(((MethodWrapper) self).function()))
        .getter("__module__", self -> Access.get(((MethodWrapper) self).function(), "__module__"))
        .getter(
            "__annotations__",
            self -> Access.get(((MethodWrapper) self).function(), "__annotations__"))
        .zero(
            "__repr__",
            self ->
                Str.of(
                    "<"
                        + type.name()
                        + "("
                        + Text.reprJava(((MethodWrapper) self).function())
                        + ")>"))
        .getter("__func__", self -> ((MethodWrapper) self).function())
        .getter("__wrapped__", self -> ((MethodWrapper) self).function())
        .getter("__name__", self -> Access.get(((MethodWrapper) self).function(), "__name__"))
        .getter(
            "__qualname__", self -> Access.get(((MethodWrapper) self).function(), "__qualname__"))
        .getter("__doc__", self -> Access.get(((MethodWrapper) self).function(), "__doc__"))
        .oneOrTwo(
            "__get__",
            (self, instance) -> bind(self, instance, Types.of(instance)),
            PropertyTypes::bind);
    if (!bindsClass) {
      TypeSetup.of(type)
          .any(
              "__call__",
              (arguments, keywords) ->
                  Calls.call(
                      ((MethodWrapper) arguments[0]).function(),
                      java.util.Arrays.copyOfRange(arguments, 1, arguments.length),
                      keywords));
    }
  }

  private static Object bind(Object self, Object instance, Object owner) {
    MethodWrapper wrapper = (MethodWrapper) self;
    return wrapper.bindsClass()
        ? new dev.tauraro.engine.objects.BoundMethod(
            owner == None.NONE ? Types.of(instance) : owner, wrapper.function())
        : wrapper.function();
  }
}
