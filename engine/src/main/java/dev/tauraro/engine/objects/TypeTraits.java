package dev.tauraro.engine.objects;

/** What a type's special methods do: the bits of {@link PyType#traits}. */
public final class TypeTraits {
  /** Whether lookups of attributes of instances go by the default rules. */
  public static final int PLAIN_GET = 1;

  /** Whether stores of attributes of instances go by the default rules. */
  public static final int PLAIN_SET = 2;

  /** Whether {@code __getattr__} exists. */
  public static final int HAS_GETATTR = 4;

  /** Whether calling the type makes an {@link Instance} and then runs {@code __init__}, if any. */
  public static final int PLAIN_MAKE = 8;

  /** Whether {@code __getitem__} is that of dicts. */
  public static final int DICT_GET = 16;

  /** Whether {@code __setitem__} is that of dicts. */
  public static final int DICT_SET = 32;

  /** Whether instances are true because no method says otherwise. */
  public static final int PLAIN_TRUTH = 64;

  /** Whether {@code __len__} is that of dicts. */
  public static final int DICT_LEN = 128;

  /** Whether {@code __contains__} is that of dicts. */
  public static final int DICT_CONTAINS = 256;

  /** Whether instances are equal only to themselves because no method says otherwise. */
  public static final int PLAIN_EQUAL = 1024;

  /** Whether {@code __class__} of instances is their type, whatever the type says. */
  public static final int HONEST_CLASS = 2048;

  /** Whether calling the type does no more than its maker. */
  static final int MADE_AT_ONCE = 512;

  /** Whether calling the type makes a {@link PyException} of the arguments and no more. */
  static final int PLAIN_EXCEPTION = 4096;

  /** Set in all traits, to tell them from those not found yet. */
  static final int KNOWN = 1 << 30;

  private TypeTraits() {}

  static int of(PyType type) {
    int found = KNOWN;
    if (isOf(Types.OBJECT, type, "__getattribute__")) {
      found |= PLAIN_GET;
    }
    if ((found & PLAIN_GET) != 0 && isOf(Types.OBJECT, type, "__class__")) {
      found |= HONEST_CLASS;
    }
    if (isOf(Types.OBJECT, type, "__setattr__") && isOf(Types.OBJECT, type, "__delattr__")) {
      found |= PLAIN_SET;
    }
    if (type.lookup("__getattr__") != null) {
      found |= HAS_GETATTR;
    }
    if (type.layout() == PyType.Layout.INSTANCE
        && !type.isBuiltin()
        && !type.isAbstract()
        && isPlainlyCalled(type.type())
        && isOf(Types.OBJECT, type, "__new__")) {
      found |= PLAIN_MAKE;
    }
    if (type.lookup("__bool__") == null && type.lookup("__len__") == null) {
      found |= PLAIN_TRUTH;
    }
    if (isOf(Types.OBJECT, type, "__eq__") && isOf(Types.OBJECT, type, "__ne__")) {
      found |= PLAIN_EQUAL;
    }
    if (type.isBuiltin()
        && type.ownMaker() != null
        && type != Types.TYPE
        && type.type() == Types.TYPE
        && type.own("__new__") != null
        && type != Types.OBJECT
        && isOf(Types.OBJECT, type, "__init__")) {
      found |= MADE_AT_ONCE;
    }
    if (type.layout() == PyType.Layout.NATIVE && isPlainException(type)) {
      found |= PLAIN_EXCEPTION;
    }
    return type.isSubtypeOf(Types.DICT) ? found | ofDict(type) : found;
  }

  private static boolean isPlainException(PyType type) {
    PyType base = Exceptions.BASE_EXCEPTION;
    return type.isSubtypeOf(base)
        && isPlainlyCalled(type.type())
        && isOf(base, type, "__new__")
        && isOf(base, type, "__init__")
        && type.maker() == base.ownMaker();
  }

  private static int ofDict(PyType type) {
    int found = isOf(Types.DICT, type, "__getitem__") ? DICT_GET : 0;
    found |= isOf(Types.DICT, type, "__setitem__") ? DICT_SET : 0;
    found |= isOf(Types.DICT, type, "__len__") ? DICT_LEN : 0;
    return found | (isOf(Types.DICT, type, "__contains__") ? DICT_CONTAINS : 0);
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
