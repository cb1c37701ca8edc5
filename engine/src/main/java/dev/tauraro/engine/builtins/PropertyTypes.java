package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Callable;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.MethodWrapper;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyProperty;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Descriptors;
import dev.tauraro.engine.runtime.Text;
import dev.tauraro.engine.runtime.Truth;
import java.util.List;

/** The types property, staticmethod and classmethod. */
final class PropertyTypes {
  private static final Signature PROPERTY =
      Signature.parse("property(fget=None, fset=None, fdel=None, doc=None)");

  /** Attributes that wrappers take over from their functions. */
  private static final List<String> TOLD =
      List.of("__module__", "__name__", "__qualname__", "__doc__", "__annotations__");

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
              PyProperty made =
                  PyProperty.of(
                      type,
                      present(bound[0]),
                      present(bound[1]),
                      present(bound[2]),
                      present(bound[3]));
              if (type != Types.PROPERTY && docstring(made) != None.NONE) {
                Access.set(made, "__doc__", docstring(made));
              }
              return made;
            })
        .each(
            PropertyTypes::addProperty,
            "__init__",
            "getter",
            "setter",
            "deleter",
            "fget",
            "fset",
            "fdel",
            "__doc__",
            "__isabstractmethod__",
            "__set_name__",
            "__get__",
            "__set__",
            "__delete__");
  }

  private static void addProperty(TypeSetup setup, String name) {
    switch (name) {
      case "__init__":
        setup.any("__init__", (arguments, keywords) -> None.NONE);
        break;
      case "getter":
        setup.one(
            "getter",
            (self, function) ->
                with(of(self), present(function), of(self).setter(), of(self).deleter()));
        break;
      case "setter":
        setup.one(
            "setter",
            (self, function) ->
                with(of(self), of(self).getter(), present(function), of(self).deleter()));
        break;
      case "deleter":
        setup.one(
            "deleter",
            (self, function) ->
                with(of(self), of(self).getter(), of(self).setter(), present(function)));
        break;
      case "fget":
        setup.member("fget", self -> orNone(of(self).getter()));
        break;
      case "fset":
        setup.member("fset", self -> orNone(of(self).setter()));
        break;
      case "fdel":
        setup.member("fdel", self -> orNone(of(self).deleter()));
        break;
      case "__doc__":
        setup.getset(
            "__doc__",
            PropertyTypes::docstring,
            (self, text) -> of(self).setDocstring(present(text)));
        break;
      case "__isabstractmethod__":
        setup.getter("__isabstractmethod__", PropertyTypes::isAbstract);
        break;
      case "__set_name__":
        setup.any(
            "__set_name__",
            (arguments, keywords) -> {
              if (arguments.length != 3 || keywords.length > 0) {
                throw Errors.typeError(
                    "__set_name__() takes 2 positional arguments but "
                        + (arguments.length - 1)
                        + " were given");
              }
              of(arguments[0]).setName(arguments[2]);
              return None.NONE;
            });
        break;
      case "__get__":
        setup.oneOrTwo(
            "__get__", PropertyTypes::read, (self, instance, owner) -> read(self, instance));
        break;
      case "__set__":
        setup.two(
            "__set__",
            (self, instance, value) -> {
              if (of(self).setter() == null) {
                throw Descriptors.without(of(self), instance, "setter");
              }
              Calls.call(of(self).setter(), instance, value);
              return None.NONE;
            });
        break;
      case "__delete__":
        setup.one(
            "__delete__",
            (self, instance) -> {
              if (of(self).deleter() == null) {
                throw Descriptors.without(of(self), instance, "deleter");
              }
              Calls.call(of(self).deleter(), instance);
              return None.NONE;
            });
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  /** A property with other functions; one of a derived class is made by calling the class. */
  private static Object with(PyProperty self, Object getter, Object setter, Object deleter) {
    if (PyProperty.isPlain(self)) {
      return self.with(getter, setter, deleter);
    }
    Object text = self.docstring() == null ? None.NONE : self.docstring();
    Object[] parts = {orNone(getter), orNone(setter), orNone(deleter), text};
    Object made = Calls.call(self.type(), parts, Callable.NO_KEYWORDS);
    if (made instanceof PyProperty) {
      of(made).setName(self.name());
    }
    return made;
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
      throw Descriptors.without(of(self), instance, "getter");
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
              if (keywords.length > 0) {
                throw Errors.typeError(type.name() + "() takes no keyword arguments");
              }
              if (arguments.length != 1) {
                throw Errors.typeError(
                    type.name() + " expected 1 argument, got " + arguments.length);
              }
              return wrapper(asked, arguments[0], bindsClass);
            })
        .each(
            PropertyTypes::addWrapper,
            "__init__",
            "__isabstractmethod__",
            "__repr__",
            "__func__",
            "__wrapped__",
            "__get__");

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

  /** A wrapper, which takes over what tells of the function. */
  private static MethodWrapper wrapper(PyType type, Object function, boolean bindsClass) {
    MethodWrapper made = new MethodWrapper(type, function, bindsClass);
    for (String name : TOLD) {
      Object value = Access.getIfPresent(function, name);
      if (value != null) {
        made.attributes().set(name, value);
      }
    }
    return made;
  }

  private static void addWrapper(TypeSetup setup, String name) {
    switch (name) {
      case "__init__":
        setup.any("__init__", (arguments, keywords) -> None.NONE);
        break;
      case "__isabstractmethod__":
        setup.getter(
            "__isabstractmethod__", self -> isAbstractMethod(((MethodWrapper) self).function()));
        break;
      case "__repr__":
        setup.zero(
            "__repr__",
            self ->
                Str.of(
                    (((MethodWrapper) self).bindsClass() ? "<classmethod(" : "<staticmethod(")
                        + Text.reprJava(((MethodWrapper) self).function())
                        + ")>"));
        break;
      case "__func__":
        setup.member("__func__", self -> ((MethodWrapper) self).function());
        break;
      case "__wrapped__":
        setup.member("__wrapped__", self -> ((MethodWrapper) self).function());
        break;
      case "__set_name__":
        setup.two(
            "__set_name__",
            (self, owner, attribute) -> {
              of(self).setName(attribute);
              return None.NONE;
            });
        break;
      case "__get__":
        setup.oneOrTwo(
            "__get__",
            (self, instance) -> bind(self, instance, Types.of(instance)),
            PropertyTypes::bind);
        break;
      default:
        throw new IllegalArgumentException(name);
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
