package dev.tauraro.engine.jit.ir;

import dev.tauraro.engine.objects.BoundMethod;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.DictIterator;
import dev.tauraro.engine.objects.DictView;
import dev.tauraro.engine.objects.Instance;
import dev.tauraro.engine.objects.ListIterator;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyDictInstance;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyRange;
import dev.tauraro.engine.objects.PySet;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.RangeIterator;
import dev.tauraro.engine.objects.SetIterator;
import dev.tauraro.engine.objects.StrIterator;
import dev.tauraro.engine.objects.TupleIterator;
import dev.tauraro.engine.runtime.EnumerateIterator;
import dev.tauraro.engine.runtime.ZipIterator;
import java.math.BigInteger;

/**
 * What is known of a value: its machine representation, and for a reference which Java class it
 * surely has. Kinds form a flat lattice below {@link #OBJECT}, which is below {@link #ANY}.
 */
public enum Ty {
  /** An int that fits 64 bits, unboxed. */
  LONG(long.class),
  /** A float, unboxed. */
  DOUBLE(double.class),
  /** A bool, unboxed. */
  BOOL(boolean.class),
  /** Any reference; null when it stands for an unbound variable. */
  ANY(Object.class),
  /** Any script value, never null. */
  OBJECT(Object.class),
  /** {@code None} itself. */
  NONE(None.class),
  /** A str whose characters are all in the BMP. */
  STR(String.class),
  /** An int outside 64 bits. */
  BIG(BigInteger.class),
  /** Exactly a list, not a subclass. */
  LIST(PyList.class),
  /** Exactly a dict. */
  DICT(PyDict.class),
  /** An instance of a class derived from dict. */
  DICT_INSTANCE(PyDictInstance.class),
  /** Exactly a tuple. */
  TUPLE(PyTuple.class),
  /** Exactly a set. */
  SET(PySet.class),
  RANGE(PyRange.class),
  RANGE_ITERATOR(RangeIterator.class),
  LIST_ITERATOR(ListIterator.class),
  DICT_ITERATOR(DictIterator.class),
  SET_ITERATOR(SetIterator.class),
  STR_ITERATOR(StrIterator.class),
  TUPLE_ITERATOR(TupleIterator.class),
  DICT_VIEW(DictView.class),
  ENUMERATE_ITERATOR(EnumerateIterator.class),
  ZIP_ITERATOR(ZipIterator.class),
  INSTANCE(Instance.class),
  FUNCTION(PyFunction.class),
  BUILTIN(BuiltinFunction.class),
  BOUND_METHOD(BoundMethod.class),
  TYPE(PyType.class),
  /** An {@code int} of the machine: an index or a size, never a script value. */
  INT(int.class),
  /** Something of the machine that is no script value: an array, a cell. */
  RAW(Object.class),
  /** No value. */
  VOID(void.class);

  private final Class<?> javaClass;

  Ty(Class<?> javaClass) {
    this.javaClass = javaClass;
  }

  /** The Java type of the JVM local that holds such a value. */
  public Class<?> javaClass() {
    return javaClass;
  }

  /** Whether the value is a reference to a script value (or null). */
  public boolean isReference() {
    return this != LONG
        && this != DOUBLE
        && this != BOOL
        && this != INT
        && this != RAW
        && this != VOID;
  }

  /** Whether the value is an unboxed number or bool. */
  public boolean isPrimitive() {
    return this == LONG || this == DOUBLE || this == BOOL;
  }

  /** Whether a value of this kind is surely bound. */
  public boolean isBound() {
    return this != ANY;
  }

  /** Whether more than "some reference" is known. */
  public boolean isKnown() {
    return this != ANY && this != OBJECT;
  }

  /** Whether subclasses exist, so that a check of the exact class needs more than instanceof. */
  public boolean hasSubclasses() {
    return this == LIST || this == DICT || this == TUPLE || this == SET;
  }

  /** The narrowest kind that holds values of both. */
  public static Ty join(Ty a, Ty b) {
    if (a == b) {
      return a;
    }
    return a == ANY || b == ANY ? ANY : OBJECT;
  }

  /** The kind of a value seen at run time; {@link #ANY} for null. */
  public static Ty of(Object value) {
    if (value == null) {
      return ANY;
    }
    Class<?> type = value.getClass();
    if (type == Long.class) {
      return LONG;
    }
    if (type == Double.class) {
      return DOUBLE;
    }
    if (type == Boolean.class) {
      return BOOL;
    }
    if (value == None.NONE) {
      return NONE;
    }
    return ofClass(type);
  }

  /** The kind of the references to objects of a Java class. */
  public static Ty ofClass(Class<?> type) {
    for (Ty ty : REFERENCES) {
      if (ty.javaClass == type) {
        return ty;
      }
    }
    return OBJECT;
  }

  private static final Ty[] REFERENCES = {
    STR,
    LIST,
    DICT,
    DICT_INSTANCE,
    TUPLE,
    SET,
    RANGE_ITERATOR,
    LIST_ITERATOR,
    DICT_ITERATOR,
    SET_ITERATOR,
    STR_ITERATOR,
    TUPLE_ITERATOR,
    DICT_VIEW,
    ENUMERATE_ITERATOR,
    ZIP_ITERATOR,
    INSTANCE,
    FUNCTION,
    BUILTIN,
    TYPE,
    RANGE,
    BOUND_METHOD,
    BIG
  };
}
