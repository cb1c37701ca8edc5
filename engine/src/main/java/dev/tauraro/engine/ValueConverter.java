package dev.tauraro.engine;

import dev.tauraro.engine.objects.HostObject;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PySet;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.objects.WideStr;
import dev.tauraro.engine.runtime.PlainValues;
import java.lang.reflect.Array;
import java.math.BigInteger;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Turns Java values of the host into script values and back. */
final class ValueConverter {
  private ValueConverter() {}

  /**
   * A script value for a Java one, as a policy says; a copy if there is none.
   *
   * @throws IllegalArgumentException for a value that the policy keeps from scripts
   */
  static Object toScript(Object value, HostAccess access) {
    return access.types() == null ? toScript(value) : access.types().give(value);
  }

  /**
   * A script value equal to a Java one: numbers, text, booleans, null, byte arrays, functions of
   * the host, and collections, maps and arrays of such, which are copied.
   *
   * @throws IllegalArgumentException for a value of another class, or a collection that holds
   *     itself
   */
  static Object toScript(Object value) {
    Object plain = PlainValues.toScript(value);
    return plain == null ? toScript(value, new IdentityHashMap<>()) : plain;
  }

  private static Object toScript(Object value, Map<Object, Boolean> open) {
    Object plain = PlainValues.toScript(value);
    if (plain != null) {
      return plain;
    }
    Object own = HostFunctions.own(value);
    if (own != null) {
      return own;
    }
    if (value instanceof byte[]) {
      return new PyBytes(((byte[]) value).clone());
    }
    if (value instanceof Enum) {
      return Str.of(((Enum<?>) value).name());
    }
    if (open.put(value, true) != null) {
      throw new IllegalArgumentException(
          "a " + value.getClass().getName() + " that contains itself can't be given to a script");
    }
    Object converted = container(value, open);
    open.remove(value);
    return converted;
  }

  private static Object container(Object value, Map<Object, Boolean> open) {
    if (value instanceof Set) {
      PySet set = new PySet();
      for (Object item : (Set<?>) value) {
        set.add(toScript(item, open));
      }
      return set;
    }
    if (value instanceof Collection) {
      PyList list = new PyList();
      for (Object item : (Collection<?>) value) {
        list.append(toScript(item, open));
      }
      return list;
    }
    if (value instanceof Map) {
      PyDict dict = new PyDict();
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
        dict.put(toScript(entry.getKey(), open), toScript(entry.getValue(), open));
      }
      return dict;
    }
    if (value.getClass().isArray()) {
      PyList list = new PyList();
      for (int i = 0; i < Array.getLength(value); i++) {
        list.append(toScript(Array.get(value, i), open));
      }
      return list;
    }
    throw new IllegalArgumentException(
        "a value of class "
            + value.getClass().getName()
            + " can't be given to a script unless a HostAccess allows Java objects"
            + " (Context.hostAccess, or the attribute tauraro.hostAccess of javax.script); wanted:"
            + " a number, text, boolean, null, byte[], HostFunction, or a collection, map or array"
            + " of these");
  }

  /**
   * The plain Java value of a script value: null for None, {@code String} for str; lists, dicts and
   * sets are themselves Java collections, and objects of the host are themselves.
   */
  static Object toJava(Object value) {
    Object plain = ValueInstance.unwrap(value);
    if (plain == None.NONE) {
      return null;
    }
    if (plain instanceof Opaque) {
      return ((Opaque) plain).value();
    }
    if (plain instanceof HostObject) {
      return ((HostObject) plain).target;
    }
    HostFunction function = HostFunctions.function(plain);
    if (function != null) {
      return function;
    }
    return plain instanceof WideStr ? Str.java(plain) : plain;
  }

  /**
   * The value as the wanted class.
   *
   * @throws ClassCastException when it can't be converted without loss
   */
  static <T> T toJava(Object value, Class<T> wanted) {
    Object plain = toJava(value);
    if (plain == null || wanted.isInstance(plain)) {
      return wanted.cast(plain);
    }
    Object converted = null;
    if (plain instanceof Long) {
      long number = (Long) plain;
      if (wanted == Integer.class && number == (int) number) {
        converted = (int) number;
      } else if (wanted == Short.class && number == (short) number) {
        converted = (short) number;
      } else if (wanted == Byte.class && number == (byte) number) {
        converted = (byte) number;
      } else if (wanted == Double.class && number == (long) (double) number) {
        converted = (double) number;
      } else if (wanted == BigInteger.class) {
        converted = BigInteger.valueOf(number);
      }
    } else if (plain instanceof Double && wanted == Float.class) {
      converted = ((Double) plain).floatValue();
    } else if (wanted == byte[].class && plain instanceof PyBytes) {
      converted = ((PyBytes) plain).toByteArray();
    }
    if (converted == null) {
      throw new ClassCastException(
          "the script's value is a "
              + plain.getClass().getSimpleName()
              + ", which is no "
              + wanted.getName());
    }
    return wanted.cast(converted);
  }
}
