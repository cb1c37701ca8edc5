package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.GetSet;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.AbstractMethods;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.ClassOrder;
import dev.tauraro.engine.runtime.Classes;
import dev.tauraro.engine.runtime.Construction;
import dev.tauraro.engine.runtime.Layouts;
import dev.tauraro.engine.runtime.Truth;
import java.util.Arrays;
import java.util.TreeSet;

/** The type type: what classes can do. */
final class TypeType {
  private TypeType() {}

  static void install() {
    TypeSetup.of(Types.TYPE)
        .maker(Classes::typeNew)
        .each(
            TypeType::add,
            "__init__",
            "__call__",
            "__repr__",
            "__name__",
            "__qualname__",
            "__module__",
            "__doc__",
            "__bases__",
            "__base__",
            "__mro__",
            "__dict__",
            "__annotations__",
            "__flags__",
            "__basicsize__",
            "__itemsize__",
            "__dictoffset__",
            "__weakrefoffset__",
            "__text_signature__",
            "__abstractmethods__",
            "mro",
            "__subclasses__",
            "__instancecheck__",
            "__subclasscheck__",
            "__dir__",
            "__or__",
            "__ror__",
            "__prepare__");
  }

  private static void add(TypeSetup setup, String name) {
    switch (name) {
      case "__init__":
        setup.any("__init__", TypeType::initialize);
        break;
      case "__call__":
        setup.any("__call__", TypeType::call);
        break;
      case "__repr__":
        setup.zero(
            "__repr__", self -> Str.of("<class '" + ObjectType.qualifiedName(of(self)) + "'>"));
        break;
      case "__name__":
        setup.getset("__name__", self -> Str.of(of(self).name()), TypeType::setName);
        break;
      case "__qualname__":
        setup.getset(
            "__qualname__", TypeType::qualifiedName, (self, v) -> setText(self, "__qualname__", v));
        break;
      case "__module__":
        setup.getset("__module__", TypeType::module, (self, v) -> setText(self, "__module__", v));
        break;
      case "__doc__":
        setup.getset("__doc__", TypeType::docstring, (self, v) -> setText(self, "__doc__", v));
        break;
      case "__bases__":
        setup.getset(
            "__bases__",
            self -> PyTuple.of(of(self).bases().toArray()),
            (self, value) -> ClassOrder.setBases(of(self), value));
        break;
      case "__base__":
        setup.getter(
            "__base__",
            self -> of(self).bases().isEmpty() ? None.NONE : Layouts.best(of(self).bases()));
        break;
      case "__mro__":
        setup.getter("__mro__", self -> PyTuple.of((Object[]) of(self).mro().clone()));
        break;
      case "__dict__":
        setup.getter("__dict__", TypeType::dict);
        break;
      case "__annotations__":
        setup.getset("__annotations__", TypeType::annotations, TypeType::setAnnotations);
        break;
      case "__flags__":
        setup.getter("__flags__", TypeFigures::flags);
        break;
      case "__basicsize__":
        setup.getter("__basicsize__", TypeFigures::size);
        break;
      case "__itemsize__":
        setup.getter("__itemsize__", TypeFigures::itemSize);
        break;
      case "__dictoffset__":
        setup.getter("__dictoffset__", TypeFigures::dictOffset);
        break;
      case "__weakrefoffset__":
        setup.getter("__weakrefoffset__", TypeFigures::weakReferenceOffset);
        break;
      case "__text_signature__":
        setup.getter("__text_signature__", self -> BuiltinNotes.signature(of(self)));
        break;
      case "__abstractmethods__":
        setup.getset(
            "__abstractmethods__", TypeType::abstractMethods, TypeType::setAbstractMethods);
        break;
      case "mro":
        setup.zero("mro", self -> PyList.of(ClassOrder.computed(of(self))));
        break;
      case "__subclasses__":
        setup.zero("__subclasses__", self -> PyList.of(of(self).subclasses().toArray()));
        break;
      case "__instancecheck__":
        setup.one("__instancecheck__", (self, value) -> Types.of(value).isSubtypeOf(of(self)));
        break;
      case "__subclasscheck__":
        setup.one(
            "__subclasscheck__",
            (self, other) -> other instanceof PyType && of(other).isSubtypeOf(of(self)));
        break;
      case "__dir__":
        setup.zero("__dir__", TypeType::dir);
        break;
      case "__or__":
        setup.one("__or__", UnionType::of);
        break;
      case "__ror__":
        setup.one("__ror__", (self, other) -> UnionType.of(other, self));
        break;
      case "__prepare__":
        setup.classMethod("__prepare__", (arguments, keywords) -> new PyDict());
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static PyType of(Object value) {
    return (PyType) value;
  }

  private static Object initialize(Object[] arguments, String[] keywords) {
    int positional = arguments.length - keywords.length;
    if (positional != 2 && positional != 4) {
      throw Errors.typeError("type.__init__() takes 1 or 3 arguments");
    }
    return None.NONE;
  }

  private static Object call(Object[] arguments, String[] keywords) {
    return Construction.make(
        of(arguments[0]), Arrays.copyOfRange(arguments, 1, arguments.length), keywords);
  }

  private static void checkMutable(Object self, String name) {
    if (of(self).isBuiltin()) {
      throw Errors.typeError(
          "cannot set '" + name + "' attribute of immutable type '" + of(self).displayName() + "'");
    }
  }

  private static void setText(Object self, String name, Object value) {
    checkMutable(self, name);
    if (value == null) {
      throw Errors.typeError(
          "cannot delete '" + name + "' attribute of immutable type '" + of(self).name() + "'");
    }
    if (!name.equals("__qualname__")) {
      of(self).setOwn(name, value);
      return;
    }
    if (Str.unwrap(value) == null) {
      throw Errors.typeError(
          "can only assign string to "
              + of(self).name()
              + ".__qualname__, not '"
              + Types.nameOf(value)
              + "'");
    }
    of(self).setQualifiedName(Str.unwrap(value));
  }

  private static void setName(Object self, Object value) {
    checkMutable(self, "__name__");
    if (value == null) {
      throw Errors.typeError(
          "cannot delete '__name__' attribute of immutable type '" + of(self).name() + "'");
    }
    Object text = Str.unwrap(value);
    if (text == null || !Str.is(text)) {
      throw Errors.typeError(
          "can only assign string to "
              + of(self).name()
              + ".__name__, not '"
              + Types.nameOf(value)
              + "'");
    }
    Classes.checkName(Str.java(text));
    Classes.checkEncodable(text);
    Object qualified = of(self).qualifiedName();
    of(self).setName(Str.java(text));
    of(self).setQualifiedName(qualified);
  }

  private static Object qualifiedName(Object self) {
    return of(self).qualifiedName();
  }

  private static Object module(Object self) {
    Object own = of(self).own("__module__");
    return own == null || own instanceof GetSet ? "builtins" : own;
  }

  private static Object docstring(Object self) {
    Object own = of(self).own("__doc__");
    if (of(self).isBuiltin() && (own == null || own instanceof GetSet)) {
      return TypeDocs.of(of(self));
    }
    if (own instanceof PyObject && Types.of(own).lookup("__get__") != null) {
      return own instanceof GetSet ? None.NONE : Access.bindToClass(own, of(self));
    }
    return own == null ? None.NONE : own;
  }

  private static Object dict(Object self) {
    PyDict copy = new PyDict();
    for (String name : of(self).ownNames()) {
      if (self == Types.OBJECT && name.equals("__dict__") || name.equals("__weakref__")) {
        continue;
      }
      copy.store(Str.of(name), of(self).own(name));
    }
    InstanceParts.of(of(self)).forEach((name, part) -> copy.store(Str.of(name), part));
    Object weak = of(self).own("__weakref__");
    if (weak != null) {
      copy.store("__weakref__", weak);
    }
    return new MappingProxy(copy);
  }

  private static Object annotations(Object self) {
    Object own = of(self).own("__annotations__");
    if (own == null && of(self).isBuiltin()) {
      return null;
    }
    if (own == null) {
      own = new PyDict();
      of(self).setOwn("__annotations__", own);
    }
    return own;
  }

  private static void setAnnotations(Object self, Object value) {
    checkMutable(self, "__annotations__");
    if (value != null) {
      of(self).setOwn("__annotations__", value);
    } else if (!of(self).removeOwn("__annotations__")) {
      throw Errors.attributeError("__annotations__");
    }
  }

  private static Object abstractMethods(Object self) {
    return of(self) == Types.TYPE ? null : of(self).own(AbstractMethods.ATTRIBUTE);
  }

  private static void setAbstractMethods(Object self, Object names) {
    checkMutable(self, AbstractMethods.ATTRIBUTE);
    if (names == null) {
      if (!of(self).removeOwn(AbstractMethods.ATTRIBUTE)) {
        throw Errors.attributeError(AbstractMethods.ATTRIBUTE);
      }
    } else {
      of(self).setOwn(AbstractMethods.ATTRIBUTE, names);
    }
    of(self).setAbstract(names != null && Truth.of(names));
  }

  private static Object dir(Object self) {
    TreeSet<String> names = new TreeSet<>();
    ScopeFunctions.addClass(names, of(self));
    PyList list = new PyList();
    names.forEach(name -> list.append(Str.of(name)));
    return list;
  }
}
