package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyByteArray;
import dev.tauraro.engine.objects.PySlice;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Numbers;

/** What bytearray can do and bytes can't: change. */
final class ByteArrayMethods {
  private ByteArrayMethods() {}

  static void install(TypeSetup setup) {
    setup
        .two(
            "__setitem__",
            (self, key, value) -> {
              set((PyByteArray) self, key, value);
              return None.NONE;
            })
        .one(
            "__delitem__",
            (self, key) -> {
              delete((PyByteArray) self, key);
              return None.NONE;
            })
        .one(
            "__iadd__",
            (self, other) -> {
              ByteSequence bytes = BytesArguments.bytesOrNull(other);
              if (bytes == null) {
                throw Errors.typeError("can't concat " + Types.nameOf(other) + " to bytearray");
              }
              if (other == self && bytes.size() > 0) {
                // CPython takes it for its own view, which keeps its size.
                throw PyByteArray.viewed();
              }
              append((PyByteArray) self, bytes.toByteArray());
              return self;
            })
        .one(
            "__imul__",
            (self, count) -> {
              PyByteArray array = (PyByteArray) self;
              array.replaceAll(BytesTypes.repeated(array, Subscripts.count(count)));
              return self;
            })
        .one(
            "append",
            (self, value) -> {
              ((PyByteArray) self).append(BytesArguments.octet(value, "byte"));
              return None.NONE;
            })
        .one("extend", (self, source) -> extend((PyByteArray) self, source))
        .two("insert", (self, index, value) -> insert((PyByteArray) self, index, value))
        .zeroOrOne(
            "pop",
            self -> pop((PyByteArray) self, -1L),
            (self, index) -> pop((PyByteArray) self, index))
        .one("remove", (self, value) -> remove((PyByteArray) self, value))
        .zero(
            "clear",
            self -> {
              ((PyByteArray) self).replaceAll(new byte[0]);
              return None.NONE;
            })
        .zero("copy", self -> new PyByteArray(((PyByteArray) self).toByteArray()))
        .zero("reverse", self -> reverse((PyByteArray) self));
  }

  private static void append(PyByteArray array, byte[] bytes) {
    array.replace(array.size(), array.size(), bytes, bytes.length);
  }

  private static Object extend(PyByteArray array, Object source) {
    ByteSequence bytes = BytesArguments.bytesOrNull(source);
    if (bytes == null && Types.of(source).lookup("__iter__") == null) {
      throw Errors.typeError("can't extend bytearray with " + Types.nameOf(source));
    }
    append(array, bytes == null ? ofInts(source) : bytes.toByteArray());
    return None.NONE;
  }

  private static byte[] ofInts(Object source) {
    Elements all = new Elements(source);
    Iteration.lengthHint(source);
    PyByteArray collected = new PyByteArray();
    for (Object item = all.next(); item != null; item = all.next()) {
      collected.append(BytesArguments.octet(item, "byte"));
    }
    return collected.toByteArray();
  }

  private static void set(PyByteArray array, Object key, Object value) {
    if (Subscripts.isIndex(key, "bytearray")) {
      // The value comes first, because to ask it may change the size of the array.
      int octet = BytesArguments.octet(value, "byte");
      array.store(Subscripts.position(key, array.size(), "bytearray index"), octet);
      return;
    }
    PySlice.Bounds bounds = ((PySlice) key).indices(array.size());
    byte[] content = content(value);
    if (!(value instanceof PyByteArray)) {
      bounds = ((PySlice) key).indices(array.size());
    }
    if (bounds.step() == 1) {
      int stop = Math.max(bounds.start(), bounds.stop());
      array.replace(bounds.start(), stop, content, content.length);
      return;
    }
    if (content.length == 0) {
      delete(array, key);
      return;
    }
    if (content.length != bounds.count()) {
      throw Errors.valueError(
          "attempt to assign bytes of size "
              + content.length
              + " to extended slice of size "
              + bounds.count());
    }
    for (int i = 0, at = bounds.start(); i < content.length; i++, at += bounds.step()) {
      array.store(at, content[i]);
    }
  }

  private static byte[] content(Object value) {
    ByteSequence bytes = BytesArguments.bytesOrNull(value);
    if (bytes != null) {
      return bytes.toByteArray();
    }
    PyType type = Types.of(value);
    boolean isNumber =
        type.lookup("__index__") != null
            || type.lookup("__int__") != null
            || type.lookup("__float__") != null
            || type.isSubtypeOf(Types.COMPLEX);
    if (isNumber || Str.unwrap(value) != null) {
      throw Errors.typeError(
          "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
    }
    return BytesTypes.ofInts(value, "bytearray");
  }

  private static void delete(PyByteArray array, Object key) {
    if (Subscripts.isIndex(key, "bytearray")) {
      int at = Subscripts.position(key, array.size(), "bytearray index");
      array.replace(at, at + 1, new byte[0], 0);
      return;
    }
    PySlice.Bounds bounds = ((PySlice) key).indices(array.size());
    boolean[] gone = new boolean[array.size()];
    for (int i = 0, at = bounds.start(); i < bounds.count(); i++, at += bounds.step()) {
      gone[at] = true;
    }
    byte[] rest = new byte[array.size() - bounds.count()];
    int count = 0;
    for (int i = 0; i < gone.length; i++) {
      if (!gone[i]) {
        rest[count++] = (byte) array.at(i);
      }
    }
    array.replaceAll(rest);
  }

  private static Object insert(PyByteArray array, Object index, Object value) {
    int at = Subscripts.bound(Numbers.index(index), array.size(), 0);
    byte[] one = {(byte) BytesArguments.octet(value, "byte")};
    array.replace(at, at, one, 1);
    return None.NONE;
  }

  private static Object pop(PyByteArray array, Object key) {
    long index = Numbers.toIndex(key);
    if (array.size() == 0) {
      throw Errors.indexError("pop from empty bytearray");
    }
    if (index < 0) {
      index += array.size();
    }
    if (index < 0 || index >= array.size()) {
      throw Errors.indexError("pop index out of range");
    }
    int at = (int) index;
    long value = array.at(at);
    array.replace(at, at + 1, new byte[0], 0);
    return value;
  }

  private static Object remove(PyByteArray array, Object value) {
    int wanted = BytesArguments.octet(value, "byte");
    Work.elements(array.size());
    for (int i = 0; i < array.size(); i++) {
      if (array.at(i) == wanted) {
        array.replace(i, i + 1, new byte[0], 0);
        return None.NONE;
      }
    }
    throw Errors.valueError("value not found in bytearray");
  }

  private static Object reverse(PyByteArray array) {
    Work.elements(array.size());
    for (int i = 0, j = array.size() - 1; i < j; i++, j--) {
      int value = array.at(i);
      array.store(i, array.at(j));
      array.store(j, value);
    }
    return None.NONE;
  }
}
