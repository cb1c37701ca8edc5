package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.SlotMember;
import dev.tauraro.engine.objects.Types;
import java.util.List;
import java.util.Map;

/**
 * The numbers that types show of themselves: sizes as on other machines of the language, and flags.
 */
final class TypeFigures {
  private static final long POINTER = 8;

  /** Sizes of the instances of built-in types; the others inherit theirs. */
  private static final Map<PyType, Long> SIZES =
      Map.ofEntries(
          Map.entry(Types.OBJECT, 16L),
          Map.entry(Types.TYPE, 904L),
          Map.entry(Types.INT, 24L),
          Map.entry(Types.BOOL, 32L),
          Map.entry(Types.FLOAT, 24L),
          Map.entry(Types.COMPLEX, 32L),
          Map.entry(Types.STR, 80L),
          Map.entry(Types.BYTES, 33L),
          Map.entry(Types.BYTEARRAY, 56L),
          Map.entry(Types.MEMORYVIEW, 144L),
          Map.entry(Types.LIST, 40L),
          Map.entry(Types.TUPLE, 24L),
          Map.entry(Types.DICT, 48L),
          Map.entry(Types.SET, 200L),
          Map.entry(Types.FROZENSET, 200L),
          Map.entry(Types.RANGE, 48L),
          Map.entry(Types.SLICE, 40L),
          Map.entry(Types.FUNCTION, 136L),
          Map.entry(Types.PROPERTY, 64L),
          Map.entry(Types.SUPER, 40L),
          Map.entry(Types.ENUMERATE, 56L),
          Map.entry(Types.ZIP, 48L),
          Map.entry(Exceptions.BASE_EXCEPTION, 72L),
          Map.entry(Exceptions.STOP_ITERATION, 80L),
          Map.entry(Exceptions.NAME_ERROR, 80L),
          Map.entry(Exceptions.ATTRIBUTE_ERROR, 88L),
          Map.entry(Exceptions.IMPORT_ERROR, 96L),
          Map.entry(Exceptions.OS_ERROR, 112L),
          Map.entry(Exceptions.SYNTAX_ERROR, 136L));

  private static final long IMMUTABLE = 1L << 8;
  private static final long OF_SCRIPT = 1L << 9;
  private static final long SUBCLASSABLE = 1L << 10;
  private static final long READY = 1L << 12;
  private static final long ABSTRACT = 1L << 20;

  private TypeFigures() {}

  static long flags(Object type) {
    PyType of = (PyType) type;
    long flags = READY;
    flags |= of.isBuiltin() ? IMMUTABLE : OF_SCRIPT;
    flags |= of.acceptsSubclasses() ? SUBCLASSABLE : 0;
    flags |= of.isAbstract() ? ABSTRACT : 0;
    PyType[] families = {
      Types.INT,
      Types.LIST,
      Types.TUPLE,
      Types.BYTES,
      Types.STR,
      Types.DICT,
      Exceptions.BASE_EXCEPTION,
      Types.TYPE
    };
    for (int i = 0; i < families.length; i++) {
      flags |= of.isSubtypeOf(families[i]) ? 1L << 24 + i : 0;
    }
    return flags;
  }

  static long size(Object type) {
    PyType of = (PyType) type;
    long size = 0;
    for (PyType each : of.mro()) {
      size = Math.max(size, SIZES.getOrDefault(each, 0L));
    }
    if (!of.isBuiltin()) {
      for (PyType each : of.mro()) {
        size += POINTER * slots(each);
      }
      size += weakReferenceOffset(of) != 0 && !of.isSubtypeOf(Types.TYPE) ? POINTER : 0;
    }
    return size;
  }

  private static long slots(PyType type) {
    long count = 0;
    for (String name : type.isBuiltin() ? List.<String>of() : type.ownNames()) {
      count += type.own(name) instanceof SlotMember ? 1 : 0;
    }
    return count;
  }

  static long itemSize(Object type) {
    PyType of = (PyType) type;
    if (of.isSubtypeOf(Types.TYPE)) {
      return 40;
    }
    if (of.isSubtypeOf(Types.TUPLE)) {
      return POINTER;
    }
    return of.isSubtypeOf(Types.INT) ? 4 : of.isSubtypeOf(Types.BYTES) ? 1 : 0;
  }

  /** Where the dict of attributes is: as many bytes before the end of an instance. */
  static long dictOffset(Object type) {
    PyType of = (PyType) type;
    if (of == Types.TYPE) {
      return 264;
    }
    if (of.isSubtypeOf(Exceptions.BASE_EXCEPTION)) {
      return 16;
    }
    if (of == Types.FUNCTION) {
      return 88;
    }
    return !of.isBuiltin() && of.hasInstanceAttributes() ? -(size(of) + 3 * POINTER) : 0;
  }

  static long weakReferenceOffset(Object type) {
    PyType of = (PyType) type;
    if (of.isSubtypeOf(Types.TYPE)) {
      return 368;
    }
    if (of == Types.SET || of == Types.FROZENSET) {
      return 192;
    }
    if (of == Types.FUNCTION) {
      return 96;
    }
    return !of.isBuiltin() && of.hasInstanceAttributes() && itemSize(of) == 0 ? 2 * POINTER : 0;
  }
}
