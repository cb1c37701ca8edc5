package dev.tauraro.engine.objects;

/** Finds out what a type's special methods do, as the bits of {@link PyType#traits}. */
final class TypeTraits {
  private TypeTraits() {}

  static int of(PyType type) {
    int found = PyType.KNOWN;
    if (isOf(Types.OBJECT, type, "__getattribute__")) {
      found |= PyType.PLAIN_GET;
    }
    if (isOf(Types.OBJECT, type, "__setattr__") && isOf(Types.OBJECT, type, "__delattr__")) {
      found |= PyType.PLAIN_SET;
    }
    if (type.lookup("__getattr__") != null) {
      found |= PyType.HAS_GETATTR;
    }
    if (type.layout() == PyType.Layout.INSTANCE
        && !type.isBuiltin()
        && !type.isAbstract()
        && isPlainlyCalled(type.type())
        && isOf(Types.OBJECT, type, "__new__")) {
      found |= PyType.PLAIN_MAKE;
    }
    if (type.lookup("__bool__") == null && type.lookup("__len__") == null) {
      found |= PyType.PLAIN_TRUTH;
    }
    if (isOf(Types.OBJECT, type, "__eq__") && isOf(Types.OBJECT, type, "__ne__")) {
      found |= PyType.PLAIN_EQUAL;
    }
    if (type.isBuiltin()
        && type.ownMaker() != null
        && type != Types.TYPE
        && type.type() == Types.TYPE
        && type.own("__new__") != null
        && type != Types.OBJECT
        && isOf(Types.OBJECT, type, "__init__")) {
      found |= PyType.MADE_AT_ONCE;
    }
    return type.isSubtypeOf(Types.DICT) ? found | ofDict(type) : found;
  }

  private static int ofDict(PyType type) {
    int found = isOf(Types.DICT, type, "__getitem__") ? PyType.DICT_GET : 0;
    found |= isOf(Types.DICT, type, "__setitem__") ? PyType.DICT_SET : 0;
    found |= isOf(Types.DICT, type, "__len__") ? PyType.DICT_LEN : 0;
    return found | (isOf(Types.DICT, type, "__contains__") ? PyType.DICT_CONTAINS : 0);
  }

  /** Whether a type has an attribute from a built-in type. */
  private static boolean isOf(PyType builtin, PyType type, String attribute) {
    return type.lookup(attribute) == builtin.own(attribute);
  }

  /** Whether calling the classes of a metaclass makes instances as the metaclass type does. */
  private static boolean isPlainlyCalled(PyType metatype) {
    return metatype == Types.TYPE || metatype.isBuiltin() && isOf(Types.TYPE, metatype, "__call__");
  }
}
