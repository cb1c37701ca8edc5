package dev.tauraro.engine.runtime;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.ClassBlueprint;
import dev.tauraro.engine.objects.CodeState;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.HostObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Shape;
import dev.tauraro.engine.sandbox.Budget;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What a walk over live memory has to know about a class, found once. */
final class MemoryLayout {
  private static final long HEADER = 16;
  private static final long REFERENCE = 4;
  private static final String OURS = "dev.tauraro.engine.";
  private static final Field[] OPAQUE = {};

  /** How instances are looked into. */
  enum Kind {
    /** Shared by all contexts: not counted. */
    SHARED,
    /** A record of what all contexts share, as numerous as small: counted where it is met. */
    LEAF,
    /** A class of the engine: its fields. */
    OURS,
    TEXT,
    BIG_INTEGER,
    ARRAY,
    MAP,
    COLLECTION,
    OTHER
  }

  private static final ClassValue<MemoryLayout> LAYOUTS =
      new ClassValue<>() {
        @Override
        protected MemoryLayout computeValue(Class<?> type) {
          return new MemoryLayout(type);
        }
      };

  private final Kind kind;
  private final boolean isType;
  private final Field[] fields;
  private final int owned;
  private final long bytes;

  private MemoryLayout(Class<?> type) {
    kind = kindOf(type);
    isType = PyType.class.isAssignableFrom(type);
    List<Field> ownedArrays = new ArrayList<>();
    List<Field> others = new ArrayList<>();
    long size = HEADER;
    for (Class<?> each = type;
        each != null && kind == Kind.OURS && isOurs(each);
        each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          continue;
        }
        if (field.getType().isPrimitive()) {
          size += sizeOf(field.getType());
          continue;
        }
        size += REFERENCE;
        if (isOfHost(field)) {
          continue;
        }
        field.setAccessible(true);
        (isOwned(field.getType()) ? ownedArrays : others).add(field);
      }
    }
    owned = ownedArrays.size();
    ownedArrays.addAll(others);
    fields = ownedArrays.toArray(OPAQUE);
    bytes = size;
  }

  private static int sizeOf(Class<?> primitive) {
    if (primitive == boolean.class || primitive == byte.class) {
      return 1;
    }
    if (primitive == char.class || primitive == short.class) {
      return 2;
    }
    return primitive == int.class || primitive == float.class ? 4 : 8;
  }

  static MemoryLayout of(Object value) {
    return LAYOUTS.get(value.getClass());
  }

  /** Arrays of values and of numbers belong to one object; arrays of cells or names are shared. */
  private static boolean isOwned(Class<?> type) {
    return type == Object[].class || type.isArray() && type.getComponentType().isPrimitive();
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith(OURS);
  }

  /** What an object of the host holds is the host's. */
  private static boolean isOfHost(Field field) {
    return field.getDeclaringClass() == HostObject.class && field.getType() == Object.class
        || field.getType() == Throwable.class;
  }

  private static Kind kindOf(Class<?> type) {
    if (isSharedClass(type)) {
      return Kind.SHARED;
    }
    if (type == String.class) {
      return Kind.TEXT;
    }
    if (BigInteger.class.isAssignableFrom(type)) {
      return Kind.BIG_INTEGER;
    }
    if (type.isArray()) {
      return Kind.ARRAY;
    }
    if (isOurs(type)) {
      return type.isRecord() && isLeaf(type) ? Kind.LEAF : Kind.OURS;
    }
    if (Map.class.isAssignableFrom(type)) {
      return Kind.MAP;
    }
    return Collection.class.isAssignableFrom(type) ? Kind.COLLECTION : Kind.OTHER;
  }

  private static boolean isLeaf(Class<?> type) {
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())
          && !field.getType().isPrimitive()
          && !isSharedClass(field.getType())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSharedClass(Class<?> type) {
    return CodeUnit.class.isAssignableFrom(type)
        || CodeState.class.isAssignableFrom(type)
        || Shape.class.isAssignableFrom(type)
        || ClassBlueprint.class.isAssignableFrom(type)
        || BuiltinFunction.class.isAssignableFrom(type)
        || ExecutionContext.class.isAssignableFrom(type)
        || Budget.class.isAssignableFrom(type)
        || Enum.class.isAssignableFrom(type)
        || type == Class.class;
  }

  Kind kind() {
    return kind;
  }

  /** Whether an instance belongs to all contexts. */
  boolean isShared(Object value) {
    return kind == Kind.SHARED || isType && ((PyType) value).isBuiltin();
  }

  /** Size of an instance itself. */
  long bytes() {
    return bytes;
  }

  /** Number of reference fields; the first ones are {@linkplain #owned() owned arrays}. */
  int references() {
    return fields.length;
  }

  /** Number of fields that refer to arrays to which nothing else refers. */
  int owned() {
    return owned;
  }

  Object read(Object value, int field) {
    try {
      return fields[field].get(value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("field not made accessible: " + fields[field], e);
    }
  }
}
