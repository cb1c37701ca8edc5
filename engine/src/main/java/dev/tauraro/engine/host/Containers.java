package dev.tauraro.engine.host;

import dev.tauraro.engine.objects.HostObject;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyAnySet;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PySet;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Compare;
import java.lang.reflect.Array;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Java collections, maps and arrays compared with those of scripts, and looked into. */
final class Containers {
  private Containers() {}

  /** Whether objects of a class are equal by what they hold. */
  static boolean is(Class<?> type) {
    return type.isArray()
        || List.class.isAssignableFrom(type)
        || Set.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type);
  }

  /** A list, dict or set of what a container holds now. */
  static Object copy(Object container, HostTypes types) {
    if (container instanceof Map) {
      Map<?, ?> map = (Map<?, ?>) container;
      Work.elements(map.size());
      PyDict dict = new PyDict();
      for (Map.Entry<?, ?> each : map.entrySet()) {
        dict.store(types.toScript(each.getKey()), types.toScript(each.getValue()));
      }
      return dict;
    }
    if (container instanceof Set) {
      PySet set = new PySet();
      each((Set<?>) container, types).forEach(set::add);
      return set;
    }
    return list(container, types);
  }

  /** A list of the items of a collection or an array. */
  static PyList list(Object container, HostTypes types) {
    if (container instanceof Collection) {
      return each((Collection<?>) container, types);
    }
    int size = Array.getLength(container);
    Work.elements(size);
    PyList list = new PyList();
    for (int i = 0; i < size; i++) {
      list.append(types.toScript(Array.get(container, i)));
    }
    return list;
  }

  private static PyList each(Collection<?> items, HostTypes types) {
    Work.elements(items.size());
    PyList list = new PyList();
    for (Object each : items) {
      list.append(types.toScript(each));
    }
    return list;
  }

  /** {@code container == other}, also with a list, dict or set of a script. */
  static Object equal(Object container, Object other, HostTypes types) {
    if (other instanceof HostObject) {
      Object that = ((HostObject) other).target;
      if (that == container) {
        return true;
      }
      return is(that.getClass())
          ? (Object) Compare.equal(copy(container, types), copy(that, types))
          : None.NOT_IMPLEMENTED;
    }
    boolean comparable =
        other instanceof PyList || other instanceof PyDict || other instanceof PyAnySet;
    if (other instanceof PyTuple || !comparable) {
      return None.NOT_IMPLEMENTED;
    }
    return Compare.equal(copy(container, types), other);
  }

  /** Whether a collection holds a value: a number of a script as any of Java's that is equal. */
  static boolean contains(Collection<?> items, Object value) {
    List<Object> forms = forms(value);
    if (items instanceof Set) {
      return forms.stream().anyMatch(each -> holds(items, each));
    }
    Work.elements(items.size());
    if (forms.size() == 1) {
      return holds(items, value);
    }
    for (Object each : items) {
      if (forms.contains(each)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Collection<?> items, Object value) {
    try {
      return items.contains(value);
    } catch (ClassCastException | NullPointerException e) {
      // Sorted collections and those without null say so when they are asked.
      return false;
    }
  }

  /** The key of a map that a value means, in a list of one; empty when there is none. */
  static Iterator<Object> key(Map<?, ?> map, Object value) {
    return forms(value).stream().filter(each -> holds(map.keySet(), each)).limit(1).iterator();
  }

  /** What a value of a script may be in Java: a number may be of several classes. */
  private static List<Object> forms(Object value) {
    if (value instanceof Boolean) {
      return ofInteger((Boolean) value ? 1 : 0);
    }
    if (value instanceof Long) {
      return ofInteger((Long) value);
    }
    if (value instanceof Double) {
      double number = (Double) value;
      if (number == (long) number && number < Long.MAX_VALUE) {
        return ofInteger((long) number);
      }
      return number == (float) number ? List.of(number, (float) number) : List.of(number);
    }
    if (value instanceof String && ((String) value).length() == 1) {
      return List.of(value, ((String) value).charAt(0));
    }
    return Collections.singletonList(value);
  }

  private static List<Object> ofInteger(long number) {
    List<Object> forms = new ArrayList<>(List.of(number, BigInteger.valueOf(number)));
    if (number == (int) number) {
      forms.addAll(List.of((int) number, (short) number, (byte) number));
    }
    if (number == (long) (double) number) {
      forms.addAll(List.of((double) number, (float) number));
    }
    if (number == 0) {
      forms.addAll(List.of(-0.0, -0.0f));
    }
    if (number == 0 || number == 1) {
      forms.add(number == 1);
    }
    return forms;
  }
}
