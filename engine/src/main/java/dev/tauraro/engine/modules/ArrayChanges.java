package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PySlice;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Numbers;
import java.util.Arrays;

/** Items, slices and methods that change an array. */
final class ArrayChanges {
  private ArrayChanges() {}

  static void addTo(TypeSetup setup) {
    setup
        .one("__getitem__", (self, key) -> get(ArrayType.of(self), key))
        .two("__setitem__", (self, key, value) -> set(ArrayType.of(self), key, value))
        .one("__delitem__", (self, key) -> delete(ArrayType.of(self), key))
        .one("__add__", ArrayChanges::concatenate)
        .one("__iadd__", ArrayChanges::addInPlace)
        .one("__mul__", (self, times) -> repeat(ArrayType.of(self), times))
        .one("__rmul__", (self, times) -> repeat(ArrayType.of(self), times))
        .one(
            "__imul__",
            (self, times) -> {
              ArrayType.of(self).replaceAll(repeated(ArrayType.of(self), Numbers.toSize(times)));
              return self;
            })
        .one(
            "append",
            (self, value) -> {
              ArrayType.of(self).add(value);
              return None.NONE;
            })
        .two("insert", (self, index, value) -> insert(ArrayType.of(self), index, value))
        .zeroOrOne(
            "pop",
            self -> pop(ArrayType.of(self), -1L),
            (self, index) -> pop(ArrayType.of(self), index))
        .one("remove", (self, value) -> remove(ArrayType.of(self), value))
        .zero("reverse", self -> reverse(ArrayType.of(self)))
        .zero(
            "byteswap",
            self -> {
              ArrayType.of(self).swapBytes();
              return None.NONE;
            })
        .one("extend", (self, source) -> extend(ArrayType.of(self), source))
        .one("fromlist", (self, source) -> fromList(ArrayType.of(self), source))
        .one("frombytes", (self, source) -> addBytes(ArrayType.of(self), source))
        .one("fromunicode", (self, source) -> fromText(ArrayType.of(self), source))
        .two("fromfile", (self, file, n) -> fromFile(ArrayType.of(self), file, n));
  }

  /** Whether a subscript is an index; TypeError when it is neither an index nor a slice. */
  private static boolean isIndex(Object key) {
    if (key instanceof Long) {
      return true;
    }
    if (key instanceof PySlice) {
      return false;
    }
    if (Numbers.isInt(key) || Types.of(key).lookup("__index__") != null) {
      return true;
    }
    throw Errors.typeError("array indices must be integers");
  }

  private static int position(PyArray array, Object key, String message) {
    long index = key instanceof Long ? (Long) key : Numbers.toIndex(key);
    int count = array.count();
    if (index < 0) {
      index += count;
    }
    if (index < 0 || index >= count) {
      throw Errors.indexError(message);
    }
    return (int) index;
  }

  private static Object get(PyArray array, Object key) {
    if (isIndex(key)) {
      return array.get(position(array, key, "array index out of range"));
    }
    PySlice.Bounds bounds = ((PySlice) key).indices(array.count());
    int width = array.width();
    Work.elements((long) bounds.count() * width);
    Work.checkSize((long) bounds.count() * width);
    byte[] part = new byte[bounds.count() * width];
    for (int i = 0, at = bounds.start(); i < bounds.count(); i++, at += bounds.step()) {
      System.arraycopy(array.array(), at * width, part, i * width, width);
    }
    PyArray result = array.empty();
    result.replaceAll(part);
    return result;
  }

  private static Object set(PyArray array, Object key, Object value) {
    if (isIndex(key)) {
      array.set(position(array, key, "array assignment index out of range"), value);
      return None.NONE;
    }
    if (!(value instanceof PyArray)) {
      throw Errors.typeError(
          "can only assign array (not \"" + Types.nameOf(value) + "\") to array slice");
    }
    PyArray source = ArrayType.of(value);
    if (source.code() != array.code()) {
      throw Errors.typeError("bad argument type for built-in operation");
    }
    byte[] content = source.toByteArray();
    int width = array.width();
    PySlice.Bounds bounds = ((PySlice) key).indices(array.count());
    if (bounds.step() == 1) {
      int stop = Math.max(bounds.start(), bounds.stop());
      array.replace(bounds.start() * width, stop * width, content, content.length);
      return None.NONE;
    }
    if (source.count() != bounds.count()) {
      throw Errors.valueError(
          "attempt to assign array of size "
              + source.count()
              + " to extended slice of size "
              + bounds.count());
    }
    Work.elements(content.length);
    for (int i = 0, at = bounds.start(); i < bounds.count(); i++, at += bounds.step()) {
      System.arraycopy(content, i * width, array.array(), at * width, width);
    }
    return None.NONE;
  }

  private static Object delete(PyArray array, Object key) {
    if (isIndex(key)) {
      array.remove(position(array, key, "array assignment index out of range"));
      return None.NONE;
    }
    PySlice.Bounds bounds = ((PySlice) key).indices(array.count());
    int width = array.width();
    boolean[] gone = new boolean[array.count()];
    for (int i = 0, at = bounds.start(); i < bounds.count(); i++, at += bounds.step()) {
      gone[at] = true;
    }
    Work.elements(array.size());
    byte[] rest = new byte[array.size() - bounds.count() * width];
    int size = 0;
    for (int i = 0; i < gone.length; i++) {
      if (!gone[i]) {
        System.arraycopy(array.array(), i * width, rest, size, width);
        size += width;
      }
    }
    array.replaceAll(rest);
    return None.NONE;
  }

  private static Object concatenate(Object self, Object other) {
    PyArray array = ArrayType.of(self);
    if (!(other instanceof PyArray)) {
      throw Errors.typeError(
          "can only append array (not \"" + Types.nameOf(other) + "\") to array");
    }
    if (ArrayType.of(other).code() != array.code()) {
      throw Errors.typeError("bad argument type for built-in operation");
    }
    PyArray sum = array.empty();
    sum.addBytes(array.toByteArray());
    sum.addBytes(ArrayType.of(other).toByteArray());
    return sum;
  }

  private static Object addInPlace(Object self, Object other) {
    if (!(other instanceof PyArray)) {
      throw Errors.typeError(
          "can only extend array with array (not \"" + Types.nameOf(other) + "\")");
    }
    extend(ArrayType.of(self), other);
    return self;
  }

  private static Object extend(PyArray array, Object source) {
    if (source instanceof PyArray) {
      if (ArrayType.of(source).code() != array.code()) {
        throw Errors.typeError("can only extend with array of same kind");
      }
      array.addBytes(ArrayType.of(source).toByteArray());
    } else {
      addItems(array, source);
    }
    return None.NONE;
  }

  static void addItems(PyArray array, Object source) {
    ArrayType.forEach(source, array::add);
  }

  private static byte[] repeated(PyArray array, long times) {
    byte[] content = array.toByteArray();
    if (times <= 0 || content.length == 0) {
      return new byte[0];
    }
    Work.checkSize(times, content.length);
    if (times > (Integer.MAX_VALUE - 16) / content.length) {
      throw Errors.of(Exceptions.MEMORY_ERROR);
    }
    byte[] result = new byte[(int) times * content.length];
    Work.elements(result.length);
    for (int i = 0; i < result.length; i += content.length) {
      System.arraycopy(content, 0, result, i, content.length);
    }
    Work.allocated(result.length, result);
    return result;
  }

  private static Object repeat(PyArray array, Object times) {
    PyArray result = array.empty();
    result.replaceAll(repeated(array, Numbers.toSize(times)));
    return result;
  }

  private static Object insert(PyArray array, Object index, Object value) {
    long at = Numbers.toSize(index);
    int count = array.count();
    at = at < 0 ? Math.max(0, at + count) : Math.min(at, count);
    array.insert((int) at, value);
    return None.NONE;
  }

  private static Object pop(PyArray array, Object index) {
    long at = Numbers.toSize(index);
    int count = array.count();
    if (count == 0) {
      throw Errors.indexError("pop from empty array");
    }
    if (at < 0) {
      at += count;
    }
    if (at < 0 || at >= count) {
      throw Errors.indexError("pop index out of range");
    }
    Object item = array.get((int) at);
    array.remove((int) at);
    return item;
  }

  private static Object remove(PyArray array, Object value) {
    int at = ArrayType.find(array, value, 0, array.count());
    if (at < 0) {
      throw Errors.valueError("array.remove(x): x not in array");
    }
    array.remove(at);
    return None.NONE;
  }

  private static Object reverse(PyArray array) {
    int width = array.width();
    byte[] old = array.toByteArray();
    Work.elements(old.length);
    for (int i = 0; i < old.length; i += width) {
      System.arraycopy(old, i, array.array(), old.length - width - i, width);
    }
    return None.NONE;
  }

  private static Object fromList(PyArray array, Object source) {
    if (!(source instanceof PyList)) {
      throw Errors.typeError("arg must be list");
    }
    int before = array.size();
    boolean completed = false;
    try {
      addItems(array, source);
      completed = true;
    } finally {
      if (!completed) {
        array.replaceAll(Arrays.copyOf(array.array(), before));
      }
    }
    return None.NONE;
  }

  /** {@code frombytes(source)} */
  static Object addBytes(PyArray array, Object source) {
    Object plain = ValueInstance.unwrap(source);
    if (!(plain instanceof ByteSequence)) {
      throw Errors.typeError("a bytes-like object is required, not '" + Types.nameOf(source) + "'");
    }
    byte[] bytes = ((ByteSequence) plain).toByteArray();
    if (bytes.length % array.width() != 0) {
      throw Errors.valueError("bytes length not a multiple of item size");
    }
    array.addBytes(bytes);
    return None.NONE;
  }

  private static Object fromText(PyArray array, Object source) {
    if (Str.unwrap(source) == null) {
      throw Errors.typeError("fromunicode() argument must be str, not " + Types.nameOf(source));
    }
    if (array.code() != 'u') {
      throw Errors.valueError("fromunicode() may only be called on unicode type arrays");
    }
    addItems(array, source);
    return None.NONE;
  }

  private static Object fromFile(PyArray array, Object file, Object n) {
    long count = Numbers.toSize(n);
    if (count < 0) {
      throw Errors.valueError("negative count");
    }
    long wanted = Math.multiplyExact(Math.min(count, Integer.MAX_VALUE), (long) array.width());
    Object read = Calls.call(Access.get(file, "read"), wanted);
    if (!(read instanceof ByteSequence)) {
      throw Errors.typeError("read() didn't return bytes");
    }
    addBytes(array, read);
    if (((ByteSequence) read).size() < wanted) {
      throw ArrayType.endOfFile();
    }
    return None.NONE;
  }
}
