package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.GlobalsDict;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyDictInstance;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyMemoryView;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.TypeTraits;
import dev.tauraro.engine.objects.Types;

/** Subscripts: getting, setting and deleting items. */
public final class Items {
  private Items() {}

  /** {@code container[key]} */
  public static Object get(Object container, Object key) {
    Class<?> type = container.getClass();
    if (type == PyDict.class) {
      Object value = ((PyDict) container).getOrNull(key);
      if (value == null) {
        throw Errors.keyError(key);
      }
      return value;
    }
    if (key instanceof Long) {
      long index = (Long) key;
      if (type == PyList.class) {
        PyList list = (PyList) container;
        long at = index < 0 ? index + list.size : index;
        if (at >= 0 && at < list.size) {
          return list.get((int) at);
        }
        throw Errors.indexError("list index out of range");
      }
      if (type == PyTuple.class) {
        Object[] items = ((PyTuple) container).items;
        long at = index < 0 ? index + items.length : index;
        if (at >= 0 && at < items.length) {
          return items[(int) at];
        }
        throw Errors.indexError("tuple index out of range");
      }
      if (type == String.class) {
        int length = ((String) container).length();
        long at = index < 0 ? index + length : index;
        if (at >= 0 && at < length) {
          return Str.charAt(container, (int) at);
        }
        throw Errors.indexError("string index out of range");
      }
    }
    return getByMethod(container, key);
  }

  /** {@code dict[key]} by the rules of dicts and the classes derived from them. */
  public static Object ofDict(PyDict dict, Object key) {
    Object value = dict.getOrNull(key);
    if (value != null) {
      return value;
    }
    if (dict.getClass() != PyDict.class) {
      Object missing = dict.type().lookup("__missing__");
      if (missing != null) {
        return MethodCalls.call(missing, dict, key);
      }
    }
    throw Errors.keyError(key);
  }

  private static boolean hasTrait(Object container, int trait) {
    return container instanceof PyDictInstance
        && (((PyDictInstance) container).type().traits() & trait) != 0;
  }

  private static Object getByMethod(Object container, Object key) {
    if (hasTrait(container, TypeTraits.DICT_GET)) {
      return ofDict((PyDict) container, key);
    }
    Object method = Types.of(container).lookup("__getitem__");
    if (method != null && method != None.NONE) {
      return MethodCalls.call(method, container, key);
    }
    if (container instanceof PyType) {
      return ofClass((PyType) container, key);
    }
    throw Errors.typeError("'" + Types.nameOf(container) + "' object is not subscriptable");
  }

  private static Object ofClass(PyType type, Object key) {
    if (type == Types.TYPE) {
      return Calls.call(Types.GENERIC_ALIAS, type, key);
    }
    Object method = Access.getOrNull(type, "__class_getitem__");
    if (method == null || method == None.NONE) {
      throw Errors.typeError("type '" + type.name() + "' is not subscriptable");
    }
    return Calls.call(method, key);
  }

  /** {@code container[key] = value} */
  public static void set(Object container, Object key, Object value) {
    if (container.getClass() == PyDict.class) {
      ((PyDict) container).store(key, value);
      return;
    }
    if (key instanceof Long && container.getClass() == PyList.class) {
      PyList list = (PyList) container;
      long index = (Long) key;
      long at = index < 0 ? index + list.size : index;
      if (at < 0 || at >= list.size) {
        throw Errors.indexError("list assignment index out of range");
      }
      list.store((int) at, value);
      return;
    }
    if (hasTrait(container, TypeTraits.DICT_SET)) {
      ((PyDict) container).store(key, value);
      return;
    }
    if (container instanceof GlobalsDict) {
      ((GlobalsDict) container).assign(key, value);
      return;
    }
    Object method = Types.of(container).lookup("__setitem__");
    if (method == null || method == None.NONE) {
      throw Errors.typeError(
          "'" + Types.nameOf(container) + "' object does not support item assignment");
    }
    MethodCalls.call(method, container, key, value);
  }

  /** {@code del container[key]} */
  public static void delete(Object container, Object key) {
    if (container instanceof GlobalsDict) {
      ((GlobalsDict) container).discard(key);
      return;
    }
    Object method = Types.of(container).lookup("__delitem__");
    if (method == null || method == None.NONE) {
      throw Errors.typeError(
          container instanceof PyMemoryView
              ? "cannot delete memory"
              : "'" + Types.nameOf(container) + "' object doesn't support item deletion");
    }
    MethodCalls.call(method, container, key);
  }
}
