package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Attributes;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Globals;
import dev.tauraro.engine.objects.Instance;
import dev.tauraro.engine.objects.NamedAttributes;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.ClassChange;
import dev.tauraro.engine.runtime.Comparison;
import dev.tauraro.engine.runtime.Construction;
import dev.tauraro.engine.runtime.Hashing;
import dev.tauraro.engine.runtime.Text;
import dev.tauraro.engine.runtime.Truth;
import java.util.TreeSet;

/** The type object: what all values can do. */
final class ObjectType {
  private ObjectType() {}

  static void install() {
    TypeSetup.of(Types.OBJECT)
        .maker(Construction::objectNew)
        .each(
            ObjectType::add,
            "__init__",
            "__repr__",
            "__str__",
            "__hash__",
            "__format__",
            "__getattribute__",
            "__setattr__",
            "__delattr__",
            "__dir__",
            "__sizeof__",
            "__getstate__",
            "__reduce__",
            "__reduce_ex__",
            "__init_subclass__",
            "__subclasshook__",
            "__class__",
            "__dict__")
        .comparisons(ObjectType::compare);
  }

  private static void add(TypeSetup setup, String member) {
    switch (member) {
      case "__init__":
        setup.any("__init__", Construction::objectInit);
        break;
      case "__repr__":
        setup.zero("__repr__", ObjectType::repr);
        break;
      case "__str__":
        setup.zero("__str__", Text::repr);
        break;
      case "__hash__":
        setup.zero("__hash__", Hashing::ofIdentity);
        break;
      case "__format__":
        setup.one("__format__", ObjectType::format);
        break;
      case "__getattribute__":
        setup.one("__getattribute__", ObjectType::getAttribute);
        break;
      case "__setattr__":
        setup.two(
            "__setattr__",
            (self, name, value) -> {
              Access.setPlain(self, attributeName(name), value);
              return None.NONE;
            });
        break;
      case "__delattr__":
        setup.one(
            "__delattr__",
            (self, name) -> {
              Access.deletePlain(self, attributeName(name));
              return None.NONE;
            });
        break;
      case "__dir__":
        setup.zero("__dir__", ObjectType::dir);
        break;
      case "__sizeof__":
        setup.zero("__sizeof__", self -> 16L);
        break;
      case "__getstate__":
        setup.zero("__getstate__", Reduction::state);
        break;
      case "__reduce__":
        setup.zero("__reduce__", self -> Reduction.reduce(self, 0L));
        break;
      case "__reduce_ex__":
        setup.one("__reduce_ex__", Reduction::reduceEx);
        break;
      case "__init_subclass__":
        setup.classMethod("__init_subclass__", ObjectType::initSubclass);
        break;
      case "__subclasshook__":
        setup.classMethod("__subclasshook__", (arguments, keywords) -> None.NOT_IMPLEMENTED);
        break;
      case "__class__":
        setup.getset("__class__", Types::of, ObjectType::setClass);
        break;
      case "__dict__":
        setup.getset("__dict__", ObjectType::dict, ObjectType::setDict);
        break;
      default:
        throw new IllegalArgumentException(member);
    }
  }

  private static String attributeName(Object name) {
    if (!Str.is(Str.unwrap(name))) {
      throw Errors.typeError("attribute name must be string, not '" + Types.nameOf(name) + "'");
    }
    return Str.java(Str.unwrap(name));
  }

  private static Object repr(Object self) {
    PyType type = Types.of(self);
    return Str.of("<" + qualifiedName(type) + " object at " + Text.identity(self) + ">");
  }

  /** The name of a type with its module, unless that is {@code builtins}. */
  static String qualifiedName(PyType type) {
    if (type.isBuiltin()) {
      return type.displayName();
    }
    Object module = type.lookup("__module__");
    String name = Str.java(type.qualifiedName());
    return module != null && Str.is(module) && !Str.java(module).equals("builtins")
        ? Str.java(module) + "." + name
        : type.name();
  }

  private static Object compare(Comparison relation, Object a, Object b) {
    switch (relation) {
      case EQ:
        return a == b ? (Object) true : None.NOT_IMPLEMENTED;
      case NE:
        return notEqual(a, b);
      default:
        return None.NOT_IMPLEMENTED;
    }
  }

  private static Object notEqual(Object a, Object b) {
    Object equal = Access.callSpecial(a, "__eq__", b);
    return equal == null || equal == None.NOT_IMPLEMENTED
        ? None.NOT_IMPLEMENTED
        : (Object) !Truth.of(equal);
  }

  private static Object format(Object self, Object spec) {
    if (Str.unwrap(spec) == null) {
      throw Errors.typeError(
          "__format__() argument must be str, not "
              + (spec == None.NONE ? "None" : Types.nameOf(spec)));
    }
    if (Str.length(Str.unwrap(spec)) > 0) {
      throw Errors.typeError(
          "unsupported format string passed to " + Types.nameOf(self) + ".__format__");
    }
    return Text.str(self);
  }

  private static Object getAttribute(Object self, Object name) {
    Object value = Access.getPlain(self, attributeName(name));
    if (value == null) {
      throw Errors.noAttribute(self, attributeName(name));
    }
    return value;
  }

  private static Object dir(Object self) {
    TreeSet<String> names = new TreeSet<>();
    if (self instanceof PyObject && ((PyObject) self).attributes() != null) {
      names.addAll(((PyObject) self).attributes().names());
    }
    ScopeFunctions.addClass(names, Types.of(self));
    PyList list = new PyList();
    names.forEach(name -> list.append(Str.of(name)));
    return list;
  }

  private static Object initSubclass(Object[] arguments, String[] keywords) {
    if (keywords.length > 0 || arguments.length > 1) {
      throw Errors.typeError(
          Text.str(Access.get(arguments[0], "__qualname__"))
              + ".__init_subclass__() takes no keyword arguments");
    }
    return None.NONE;
  }

  private static void setClass(Object self, Object type) {
    if (type == null) {
      throw Errors.typeError("can't delete __class__ attribute");
    }
    if (!(type instanceof PyType)) {
      throw Errors.typeError(
          "__class__ must be set to a class, not '" + Types.nameOf(type) + "' object");
    }
    ClassChange.check(Types.of(self), (PyType) type);
    if (type == Types.of(self)) {
      return;
    }
    if (self instanceof PyObject own) {
      own.changeType((PyType) type);
    }
  }

  /** The live dict of an object's attributes; null when it has none. */
  static Object dict(Object self) {
    Attributes attributes = self instanceof PyObject ? ((PyObject) self).attributes() : null;
    if (attributes instanceof Instance) {
      return ((Instance) attributes).dict();
    }
    if (attributes instanceof NamedAttributes) {
      return ((NamedAttributes) attributes).dict();
    }
    return attributes instanceof Globals ? ((Globals) attributes).dict() : null;
  }

  static void setDict(Object self, Object dict) {
    if (dict == null && !(self instanceof Instance) && Types.of(self).isBuiltin()) {
      throw Errors.typeError("cannot delete __dict__");
    }
    if (dict != null && !(dict instanceof PyDict)) {
      throw Errors.typeError(
          "__dict__ must be set to a dictionary, not a '" + Types.nameOf(dict) + "'");
    }
    PyDict wanted = dict == null ? new PyDict() : (PyDict) dict;
    Attributes attributes = ((PyObject) self).attributes();
    if (self instanceof Instance) {
      ((Instance) self).setDict(wanted);
    } else if (attributes != null
        && attributes.getClass() == NamedAttributes.class
        && !(self instanceof PyModule)) {
      ((NamedAttributes) attributes).setDict(wanted);
    } else {
      throw Errors.attributeError("__dict__ is not writable");
    }
  }
}
