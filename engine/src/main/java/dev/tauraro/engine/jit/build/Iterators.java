package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.jit.ir.FieldRef;
import dev.tauraro.engine.objects.DictIterator;
import dev.tauraro.engine.objects.KeyTable;
import dev.tauraro.engine.objects.ListIterator;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyRange;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.RangeIterator;
import dev.tauraro.engine.runtime.EnumerateIterator;
import dev.tauraro.engine.runtime.ZipIterator;

/** Fields of sequences and their iterators that compiled code uses. */
final class Iterators {
  static final FieldRef LIST = FieldRef.of(ListIterator.class, "list");
  static final FieldRef RANGE_STEP = FieldRef.of(RangeIterator.class, "step");
  static final FieldRef START = FieldRef.of(PyRange.class, "start");
  static final FieldRef STEP = FieldRef.of(PyRange.class, "step");
  static final FieldRef LENGTH = FieldRef.of(PyRange.class, "length");
  static final FieldRef SIZE = FieldRef.of(PyList.class, "size");
  static final FieldRef LONGS = FieldRef.of(PyList.class, "longs");
  static final FieldRef DOUBLES = FieldRef.of(PyList.class, "doubles");
  static final FieldRef OBJECTS = FieldRef.of(PyList.class, "objects");
  static final FieldRef ENUMERATED = FieldRef.of(EnumerateIterator.class, "items");
  static final FieldRef ZIPPED = FieldRef.of(ZipIterator.class, "iterators");
  static final FieldRef ZIP_STRICT = FieldRef.of(ZipIterator.class, "strict");
  static final FieldRef ITERATED_DICT = FieldRef.of(DictIterator.class, "dict");
  static final FieldRef TABLE_SIZE = FieldRef.of(KeyTable.class, "size");
  static final FieldRef ITEMS = FieldRef.of(PyTuple.class, "items");

  private Iterators() {}
}
