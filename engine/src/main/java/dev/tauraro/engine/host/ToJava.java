package dev.tauraro.engine.host;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.HostObject;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyAnySet;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.NativeDepth;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jdk.dynalink.linker.support.TypeUtilities;

/**
 * Values of scripts as Java code wants them. Collections of scripts are copied, objects of the host
 * are themselves, functions and objects of scripts become implementations of interfaces.
 */
final class ToJava {
  private static final int IMPOSSIBLE = -1;
  private static final int FUNCTION = 3;
  private static final int COPY = 1;
  private static final int ARRAY = 2;
  private static final int TO_OBJECT = 9;

  private final HostTypes types;

  ToJava(HostTypes types) {
    this.types = types;
  }

  /** How well a value becomes a wanted class: 0 is best, negative impossible. */
  int cost(Object value, Class<?> target) {
    if (isOfBase(value, target)) {
      return target == Object.class ? TO_OBJECT : 0;
    }
    Object plain = ValueInstance.unwrap(value);
    if (plain == None.NONE) {
      return target.isPrimitive() ? IMPOSSIBLE : 0;
    }
    Class<?> wanted = boxed(target);
    if (isScalar(plain)) {
      return Scalars.cost(plain, wanted);
    }
    if (plain instanceof HostObject) {
      return wanted.isInstance(((HostObject) plain).target) ? 0 : IMPOSSIBLE;
    }
    if (plain instanceof PyException && ((PyException) plain).hostCause() != null) {
      return wanted.isInstance(((PyException) plain).hostCause()) ? 0 : IMPOSSIBLE;
    }
    if (isContainer(plain)) {
      return containerCost(plain, wanted);
    }
    if (plain instanceof PyType && types.classOf((PyType) plain) != null) {
      if (wanted == Class.class) {
        return types.policy().allowsEverything() ? 0 : IMPOSSIBLE;
      }
    }
    if (wanted == Object.class) {
      return TO_OBJECT;
    }
    return types.proxies().canImplement(wanted, plain)
        ? Calls.isCallable(plain) ? FUNCTION : FUNCTION + 1
        : IMPOSSIBLE;
  }

  /** Whether an object's class is derived from a Java interface that is what is wanted. */
  private boolean isOfBase(Object value, Class<?> wanted) {
    return (wanted.isInterface() || wanted == Object.class)
        && types.proxies().bases(value).stream().anyMatch(wanted::isAssignableFrom);
  }

  private static boolean isScalar(Object plain) {
    return plain instanceof Long
        || plain instanceof Double
        || plain instanceof Boolean
        || plain instanceof BigInteger
        || plain instanceof PyBytes
        || Str.is(plain);
  }

  private static boolean isContainer(Object plain) {
    return plain instanceof PyList
        || plain instanceof PyTuple
        || plain instanceof PyDict
        || plain instanceof PyAnySet;
  }

  private static int containerCost(Object plain, Class<?> wanted) {
    if (wanted == Object.class) {
      return TO_OBJECT;
    }
    if (plain instanceof PyDict) {
      return wanted.isAssignableFrom(LinkedHashMap.class) ? COPY : IMPOSSIBLE;
    }
    if (plain instanceof PyAnySet) {
      return wanted.isAssignableFrom(LinkedHashSet.class) ? COPY : IMPOSSIBLE;
    }
    if (wanted.isArray()) {
      return ARRAY;
    }
    return wanted.isAssignableFrom(ArrayList.class) ? COPY : IMPOSSIBLE;
  }

  private static Class<?> boxed(Class<?> type) {
    return type.isPrimitive() && type != void.class ? TypeUtilities.getWrapperType(type) : type;
  }

  /** The value as a wanted type; TypeError or OverflowError when it can't be. */
  Object convert(Object value, Type declared) {
    Class<?> target = raw(declared);
    if (isOfBase(value, target)) {
      return types.proxies().implement(types.proxies().bases(value), value);
    }
    Object plain = ValueInstance.unwrap(value);
    if (cost(plain, target) < 0) {
      throw mismatch(plain, target);
    }
    if (plain == None.NONE) {
      return null;
    }
    Class<?> wanted = boxed(target);
    if (isScalar(plain)) {
      Object converted = Scalars.convert(plain, wanted);
      if (converted == null) {
        throw Errors.valueError(
            "'" + Str.java(plain) + "' is no constant of Java enum " + wanted.getName());
      }
      return converted;
    }
    if (isContainer(plain)) {
      return container(plain, wanted, declared);
    }
    if (plain instanceof HostObject) {
      return ((HostObject) plain).target;
    }
    if (plain instanceof PyException && ((PyException) plain).hostCause() != null) {
      return ((PyException) plain).hostCause();
    }
    if (wanted == Class.class) {
      return types.classOf((PyType) plain);
    }
    return wanted == Object.class ? plain : types.proxies().implement(wanted, plain);
  }

  /** The Java value that is most like a value. */
  Object convert(Object value) {
    return convert(value, Object.class);
  }

  private Object container(Object plain, Class<?> wanted, Type declared) {
    NativeDepth depth = NativeDepth.enter(" while giving a value to Java");
    try {
      if (plain instanceof PyDict) {
        return map((PyDict) plain, argument(declared, 0, 2), argument(declared, 1, 2));
      }
      Object[] items = Iteration.toArray(plain);
      Work.elements(items.length);
      if (wanted.isArray()) {
        return array(items, wanted, declared);
      }
      Type item = argument(declared, 0, 1);
      if (plain instanceof PyAnySet) {
        Set<Object> set = new LinkedHashSet<>();
        for (Object each : items) {
          set.add(convert(each, item));
        }
        return set;
      }
      List<Object> list = new ArrayList<>(items.length);
      for (Object each : items) {
        list.add(convert(each, item));
      }
      return list;
    } finally {
      depth.leave();
    }
  }

  private Map<Object, Object> map(PyDict dict, Type key, Type value) {
    Map<Object, Object> map = new LinkedHashMap<>();
    Object[] keys = Iteration.toArray(dict);
    Work.elements(keys.length);
    for (Object each : keys) {
      map.put(convert(each, key), convert(dict.getOrNull(each), value));
    }
    return map;
  }

  private Object array(Object[] items, Class<?> wanted, Type declared) {
    Class<?> component = wanted.getComponentType();
    Type item =
        declared instanceof GenericArrayType
            ? ((GenericArrayType) declared).getGenericComponentType()
            : component;
    Work.checkSize(items.length, Long.BYTES);
    Object array = Array.newInstance(component, items.length);
    for (int i = 0; i < items.length; i++) {
      Array.set(array, i, convert(items[i], item));
    }
    return array;
  }

  private static ScriptRaise mismatch(Object plain, Class<?> target) {
    Class<?> wanted = boxed(target);
    if (plain instanceof Long || plain instanceof BigInteger) {
      if (Number.class.isAssignableFrom(wanted)) {
        return Errors.overflowError("int is too large for Java " + target.getSimpleName());
      }
    }
    if (plain instanceof Double && (wanted == Float.class || wanted == BigDecimal.class)) {
      return Errors.overflowError("float does not fit a Java " + target.getSimpleName());
    }
    return Errors.typeError(
        "Java wants "
            + target.getName()
            + (target.isArray() ? " (" + target.getSimpleName() + ")" : "")
            + ", not "
            + (plain == None.NONE ? "None" : Types.nameOf(plain)));
  }

  private static Type argument(Type declared, int index, int count) {
    if (declared instanceof ParameterizedType) {
      Type[] all = ((ParameterizedType) declared).getActualTypeArguments();
      if (all.length == count) {
        return all[index];
      }
    }
    return Object.class;
  }

  private static Class<?> raw(Type type) {
    if (type instanceof Class) {
      return (Class<?>) type;
    }
    if (type instanceof ParameterizedType) {
      return (Class<?>) ((ParameterizedType) type).getRawType();
    }
    if (type instanceof GenericArrayType) {
      return raw(((GenericArrayType) type).getGenericComponentType()).arrayType();
    }
    if (type instanceof WildcardType) {
      return raw(((WildcardType) type).getUpperBounds()[0]);
    }
    return raw(((TypeVariable<?>) type).getBounds()[0]);
  }
}
