package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Attributes;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Callable;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.Instance;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.TypeTraits;
import dev.tauraro.engine.objects.Types;

/** Attribute access, descriptors and hooks included. */
public final class Access {
  private static final Object[] NO_ARGUMENTS = {};

  private Access() {}

  /** {@code value.name} */
  public static Object get(Object value, String name) {
    if (value instanceof Instance) {
      Instance instance = (Instance) value;
      PyType type = instance.type;
      if ((type.traits() & TypeTraits.PLAIN_GET) != 0) {
        Object attribute = type.lookup(name);
        if (attribute == null) {
          Object own = instance.get(name);
          if (own != null) {
            return own;
          }
        }
      }
    }
    Object found = getOrNull(value, name);
    if (found == null) {
      throw missing(value, name);
    }
    return found;
  }

  private static ScriptRaise missing(Object value, String name) {
    if (value instanceof PyModule) {
      return ModuleNames.missing((PyModule) value, name);
    }
    return Errors.noAttribute(value, name);
  }

  /** {@code value.name}, or null when there is no such attribute. Other errors are raised. */
  public static Object getOrNull(Object value, String name) {
    PyType type = Types.of(value);
    int traits = type.traits();
    if ((traits & (TypeTraits.PLAIN_GET | TypeTraits.HAS_GETATTR)) == TypeTraits.PLAIN_GET) {
      return getPlain(value, type, name);
    }
    return getByHooks(value, type, name, (traits & TypeTraits.PLAIN_GET) != 0);
  }

  private static Object getByHooks(Object value, PyType type, String name, boolean plain) {
    Object hook = type.lookup("__getattr__");
    Object found;
    try {
      found =
          plain
              ? getPlain(value, type, name)
              : callHook(type.lookup("__getattribute__"), value, name);
    } catch (ScriptRaise raise) {
      if (hook == null || !isAttributeError(raise)) {
        throw raise;
      }
      found = null;
    }
    return found == null && hook != null ? callHook(hook, value, name) : found;
  }

  /** Calls a hook; an AttributeError of it tells what was looked for, if nothing else. */
  private static Object callHook(Object hook, Object value, String name) {
    try {
      return MethodCalls.call(hook, value, Str.of(name));
    } catch (ScriptRaise raise) {
      if (isAttributeError(raise)) {
        Attributes fields = raise.exception().fields();
        if (isUnset(fields.get("name")) && isUnset(fields.get("obj"))) {
          fields.set("name", Str.of(name));
          fields.set("obj", value);
        }
      }
      throw raise;
    }
  }

  private static boolean isUnset(Object field) {
    return field == null || field == None.NONE;
  }

  static boolean isAttributeError(ScriptRaise raise) {
    return raise.exception().type().isSubtypeOf(Exceptions.ATTRIBUTE_ERROR);
  }

  /** {@code value.name}, or null when looking it up raises AttributeError. */
  public static Object getIfPresent(Object value, String name) {
    try {
      return getOrNull(value, name);
    } catch (ScriptRaise raise) {
      if (isAttributeError(raise)) {
        return null;
      }
      throw raise;
    }
  }

  /** The default rules: data descriptor, instance, class. Null when there is no such attribute. */
  public static Object getPlain(Object value, String name) {
    return getPlain(value, Types.of(value), name);
  }

  private static Object getPlain(Object value, PyType type, String name) {
    if (value instanceof PyType) {
      return getOfClass((PyType) value, type, name);
    }
    Object attribute = type.lookup(name);
    if (attribute != null && Descriptors.isData(attribute) && Descriptors.isReadable(attribute)) {
      return Descriptors.bind(attribute, value, type, name);
    }
    if (value instanceof PyObject) {
      Attributes own = ((PyObject) value).attributes();
      if (own != null) {
        Object found = own.get(name);
        if (found != null) {
          return found;
        }
      }
    }
    if (attribute != null) {
      return Descriptors.bind(attribute, value, type, name);
    }
    return value instanceof PyModule ? ModuleNames.byHook((PyModule) value, name) : null;
  }

  /** An attribute of a class as it is read on the class. */
  public static Object bindToClass(Object attribute, PyType type) {
    return Descriptors.bindToClass(attribute, type);
  }

  private static Object getOfClass(PyType type, PyType metatype, String name) {
    Object general = metatype.lookup(name);
    if (general != null && Descriptors.isData(general) && Descriptors.isReadable(general)) {
      return Descriptors.bind(general, type, metatype, name);
    }
    Object attribute = type.lookup(name);
    if (attribute != null) {
      return Descriptors.bindToClass(attribute, type);
    }
    return general == null ? null : Descriptors.bind(general, type, metatype, name);
  }

  /** {@code value.name = assigned} */
  public static void set(Object value, String name, Object assigned) {
    PyType type = Types.of(value);
    if ((type.traits() & TypeTraits.PLAIN_SET) != 0
        || value instanceof PyType && isPlainClass(type)) {
      setPlain(value, name, assigned);
    } else {
      MethodCalls.call(type.lookup("__setattr__"), value, Str.of(name), assigned);
    }
  }

  private static boolean isPlainClass(PyType metatype) {
    return metatype == Types.TYPE;
  }

  /** Sets by the default rules. */
  public static void setPlain(Object value, String name, Object assigned) {
    PyType type = Types.of(value);
    Object attribute = type.lookup(name);
    if (attribute != null && Descriptors.assign(attribute, value, name, assigned)) {
      return;
    }
    if (value instanceof PyType) {
      ClassAttributes.set((PyType) value, name, assigned);
      return;
    }
    Attributes own = value instanceof PyObject ? ((PyObject) value).attributes() : null;
    if (own == null) {
      throw notAssignable(value, name, attribute);
    }
    own.set(name, assigned);
  }

  private static ScriptRaise notAssignable(Object value, String name, Object attribute) {
    if (attribute != null) {
      return Errors.attributeError(
          "'" + Types.nameOf(value) + "' object attribute '" + name + "' is read-only");
    }
    return Errors.notAssignable(value, name);
  }

  /** {@code del value.name} */
  public static void delete(Object value, String name) {
    PyType type = Types.of(value);
    if ((type.traits() & TypeTraits.PLAIN_SET) != 0
        || value instanceof PyType && isPlainClass(type)) {
      deletePlain(value, name);
    } else {
      MethodCalls.call(type.lookup("__delattr__"), value, Str.of(name));
    }
  }

  /** Deletes by the default rules. */
  public static void deletePlain(Object value, String name) {
    Object attribute = Types.of(value).lookup(name);
    if (attribute != null && Descriptors.delete(attribute, value, name)) {
      return;
    }
    if (value instanceof PyType) {
      ClassAttributes.delete((PyType) value, name);
      return;
    }
    Attributes own = value instanceof PyObject ? ((PyObject) value).attributes() : null;
    if (own == null) {
      throw notAssignable(value, name, attribute);
    }
    if (!own.remove(name)) {
      throw Errors.notAssignable(value, name);
    }
  }

  /**
   * The function to call for {@code value.name(…)} with the value as first argument, when the
   * attribute is a method found on the type; null when {@link #get} must decide.
   */
  public static Object methodOrNull(Object value, String name) {
    if (value instanceof Instance) {
      Instance instance = (Instance) value;
      Object attribute = instance.type.lookup(name);
      if (attribute instanceof PyFunction
          && (instance.type.traits() & TypeTraits.PLAIN_GET) != 0
          && !instance.has(name)) {
        return attribute;
      }
    }
    PyType type = Types.of(value);
    if ((type.traits() & (TypeTraits.PLAIN_GET | TypeTraits.HAS_GETATTR)) == 0
        || value instanceof PyType) {
      return null;
    }
    Object attribute = type.lookup(name);
    if (attribute instanceof PyFunction || isMethod(attribute)) {
      if (!(value instanceof PyObject)) {
        return attribute;
      }
      Attributes own = ((PyObject) value).attributes();
      return (own == null || own.get(name) == null) && (type.traits() & TypeTraits.PLAIN_GET) != 0
          ? attribute
          : null;
    }
    return null;
  }

  private static boolean isMethod(Object attribute) {
    return attribute instanceof BuiltinFunction
        && ((BuiltinFunction) attribute).binding() == BuiltinFunction.Binding.METHOD;
  }

  /** A special method, found on the type and bound to the value; null when there is none. */
  public static Object special(Object value, String name) {
    PyType type = Types.of(value);
    Object attribute = type.lookup(name);
    return attribute == null || attribute == None.NONE
        ? null
        : Descriptors.bind(attribute, value, type, name);
  }

  /** Calls a special method found on the type; null when there is none. */
  public static Object callSpecial(Object value, String name, Object... arguments) {
    Object attribute = Types.of(value).lookup(name);
    return attribute == null ? null : callBound(attribute, value, arguments, Callable.NO_KEYWORDS);
  }

  /** Calls an attribute found on the type as a method of the value. */
  static Object callBound(Object attribute, Object value, Object[] arguments, String[] keywords) {
    if (attribute instanceof PyFunction || isMethod(attribute)) {
      Object[] all = new Object[arguments.length + 1];
      all[0] = value;
      System.arraycopy(arguments, 0, all, 1, arguments.length);
      return ((Callable) attribute).call(all, keywords);
    }
    PyType type = Types.of(value);
    Object bound = Descriptors.bind(attribute, value, type, "");
    return Calls.call(bound, arguments.length == 0 ? NO_ARGUMENTS : arguments, keywords);
  }

  /**
   * An attribute found on a class as read on an instance, or on the class itself when {@code self}
   * is null.
   */
  public static Object bind(Object attribute, Object self, PyType type) {
    return self == null
        ? Descriptors.bindToClass(attribute, type)
        : Descriptors.bind(attribute, self, type, "");
  }
}
