package dev.tauraro.engine.objects;

import dev.tauraro.engine.objects.PyType.Layout;
import java.math.BigInteger;

/**
 * The built-in types. Their methods are added by the {@code builtins} package; exception types are
 * in {@link Exceptions}.
 */
public final class Types {
  public static final PyType OBJECT = PyType.builtin("object", null, Layout.INSTANCE);
  public static final PyType TYPE = PyType.builtin("type", OBJECT, Layout.NATIVE);
  public static final PyType INT = PyType.builtin("int", OBJECT, Layout.VALUE);
  public static final PyType BOOL = PyType.builtin("bool", INT, Layout.VALUE).notSubclassable();
  public static final PyType FLOAT = PyType.builtin("float", OBJECT, Layout.VALUE);
  public static final PyType COMPLEX = PyType.builtin("complex", OBJECT, Layout.VALUE);
  public static final PyType STR = PyType.builtin("str", OBJECT, Layout.VALUE);
  public static final PyType BYTES = PyType.builtin("bytes", OBJECT, Layout.VALUE);
  public static final PyType BYTEARRAY = PyType.builtin("bytearray", OBJECT, Layout.NATIVE);
  public static final PyType MEMORYVIEW = sealedNative("memoryview");
  public static final PyType LIST = PyType.builtin("list", OBJECT, Layout.NATIVE);
  public static final PyType TUPLE = PyType.builtin("tuple", OBJECT, Layout.NATIVE);
  public static final PyType DICT = PyType.builtin("dict", OBJECT, Layout.NATIVE);
  public static final PyType SET = PyType.builtin("set", OBJECT, Layout.NATIVE);
  public static final PyType FROZENSET = PyType.builtin("frozenset", OBJECT, Layout.NATIVE);
  public static final PyType RANGE = sealedNative("range");
  public static final PyType SLICE = sealedNative("slice");
  public static final PyType NONE = sealedNative("NoneType");
  public static final PyType NOT_IMPLEMENTED = sealedNative("NotImplementedType");
  public static final PyType ELLIPSIS = sealedNative("ellipsis");
  public static final PyType FUNCTION = sealedNative("function");
  public static final PyType METHOD = sealedNative("method");
  public static final PyType BUILTIN_FUNCTION = sealedNative("builtin_function_or_method");
  public static final PyType METHOD_DESCRIPTOR = sealedNative("method_descriptor");
  public static final PyType WRAPPER_DESCRIPTOR = sealedNative("wrapper_descriptor");
  public static final PyType METHOD_WRAPPER = sealedNative("method-wrapper");
  public static final PyType CLASS_METHOD_DESCRIPTOR = sealedNative("classmethod_descriptor");
  public static final PyType GETSET_DESCRIPTOR = sealedNative("getset_descriptor");
  public static final PyType MEMBER_DESCRIPTOR = sealedNative("member_descriptor");
  public static final PyType PROPERTY = PyType.builtin("property", OBJECT, Layout.NATIVE);
  public static final PyType STATIC_METHOD = PyType.builtin("staticmethod", OBJECT, Layout.NATIVE);
  public static final PyType CLASS_METHOD = PyType.builtin("classmethod", OBJECT, Layout.NATIVE);
  public static final PyType SUPER = PyType.builtin("super", OBJECT, Layout.NATIVE);
  public static final PyType CELL = sealedNative("cell");
  public static final PyType CODE = sealedNative("code");
  public static final PyType FRAME = sealedNative("frame");
  public static final PyType TRACEBACK = sealedNative("traceback");
  public static final PyType MODULE = PyType.builtin("module", OBJECT, Layout.NATIVE);
  public static final PyType GENERATOR = sealedNative("generator");
  public static final PyType COROUTINE = sealedNative("coroutine");
  public static final PyType ASYNC_GENERATOR = sealedNative("async_generator");
  public static final PyType ASYNC_GENERATOR_STEP = sealedNative("async_generator_asend");
  public static final PyType GENERIC_ALIAS = PyType.builtin("GenericAlias", OBJECT, Layout.NATIVE);
  public static final PyType MAPPING_PROXY = sealedNative("mappingproxy");

  /** Iterators that have no type of their own. */
  public static final PyType ITERATOR = sealedNative("iterator");

  public static final PyType LIST_ITERATOR = sealedNative("list_iterator");
  public static final PyType LIST_REVERSE_ITERATOR = sealedNative("list_reverseiterator");
  public static final PyType TUPLE_ITERATOR = sealedNative("tuple_iterator");
  public static final PyType STR_ITERATOR = sealedNative("str_iterator");
  public static final PyType STR_ASCII_ITERATOR = sealedNative("str_ascii_iterator");
  public static final PyType BYTES_ITERATOR = sealedNative("bytes_iterator");
  public static final PyType BYTEARRAY_ITERATOR = sealedNative("bytearray_iterator");
  public static final PyType RANGE_ITERATOR = sealedNative("range_iterator");
  public static final PyType SET_ITERATOR = sealedNative("set_iterator");
  public static final PyType DICT_KEYS = sealedNative("dict_keys");
  public static final PyType DICT_VALUES = sealedNative("dict_values");
  public static final PyType DICT_ITEMS = sealedNative("dict_items");
  public static final PyType DICT_KEY_ITERATOR = sealedNative("dict_keyiterator");
  public static final PyType DICT_VALUE_ITERATOR = sealedNative("dict_valueiterator");
  public static final PyType DICT_ITEM_ITERATOR = sealedNative("dict_itemiterator");
  public static final PyType DICT_REVERSE_KEY_ITERATOR = sealedNative("dict_reversekeyiterator");
  public static final PyType DICT_REVERSE_VALUE_ITERATOR =
      sealedNative("dict_reversevalueiterator");
  public static final PyType DICT_REVERSE_ITEM_ITERATOR = sealedNative("dict_reverseitemiterator");
  public static final PyType CALLABLE_ITERATOR = sealedNative("callable_iterator");
  public static final PyType ENUMERATE = PyType.builtin("enumerate", OBJECT, Layout.NATIVE);
  public static final PyType ZIP = PyType.builtin("zip", OBJECT, Layout.NATIVE);
  public static final PyType MAP = PyType.builtin("map", OBJECT, Layout.NATIVE);
  public static final PyType FILTER = PyType.builtin("filter", OBJECT, Layout.NATIVE);
  public static final PyType REVERSED = PyType.builtin("reversed", OBJECT, Layout.NATIVE);

  static {
    for (PyType type : new PyType[] {LIST, TUPLE, RANGE, MEMORYVIEW}) {
      type.setPatternKind(PatternKind.SEQUENCE);
    }
    GENERIC_ALIAS.setDisplayName("types.GenericAlias");
    GENERIC_ALIAS.setOwn("__module__", "types");
    DICT.setPatternKind(PatternKind.MAPPING);
    MAPPING_PROXY.setPatternKind(PatternKind.MAPPING);
  }

  private Types() {}

  private static PyType sealedNative(String name) {
    return PyType.builtin(name, OBJECT, Layout.NATIVE).notSubclassable();
  }

  /** {@code type(value)} */
  public static PyType of(Object value) {
    if (value instanceof PyObject) {
      return ((PyObject) value).type();
    }
    if (value instanceof Long) {
      return INT;
    }
    if (value instanceof String) {
      return STR;
    }
    if (value instanceof Double) {
      return FLOAT;
    }
    if (value instanceof Boolean) {
      return BOOL;
    }
    if (value instanceof BigInteger) {
      return INT;
    }
    throw new IllegalArgumentException(
        "not a script value: " + (value == null ? "null" : value.getClass().getName()));
  }

  /** Name of the type of a value, as error messages show it. */
  public static String nameOf(Object value) {
    return of(value).displayName();
  }
}
