package dev.tauraro.engine.host;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PatternKind;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PySlice;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Compare;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Text;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Lists and arrays as scripts see sequences. */
final class SequenceProtocol {
  private final Class<?> type;
  private final HostTypes types;
  private final Protocols protocols;

  SequenceProtocol(Class<?> type, HostTypes types, Protocols protocols) {
    this.type = type;
    this.types = types;
    this.protocols = protocols;
  }

  void install() {
    PyType target = protocols.target();
    target.setPatternKind(PatternKind.SEQUENCE);
    protocols.zero("__len__", self -> (long) size(self));
    protocols.zero("__iter__", self -> protocols.iterator(iterator(self)));
    protocols.one("__getitem__", this::get);
    protocols.one("__contains__", this::contains);
    protocols.zero("__repr__", self -> Text.repr(Containers.list(self, types)));
    if (type.isArray()) {
      if (types.policy().allowsEverything()) {
        protocols.two("__setitem__", this::setOfArray);
      } else {
        protocols.refused("__setitem__", "arrays are read-only unless HostAccess.ALL is allowed");
      }
      return;
    }
    if (protocols.may("set")) {
      Overloads set = protocols.overloads("set");
      protocols.two(
          "__setitem__",
          (self, key, value) -> {
            set.call(self, new Object[] {index(self, key), value});
            return None.NONE;
          });
    } else {
      protocols.refusedFor("__setitem__", "set");
    }
    if (protocols.may("remove")) {
      protocols.one(
          "__delitem__",
          (self, key) -> {
            ((List<?>) self).remove((int) index(self, key));
            return None.NONE;
          });
    } else {
      protocols.refusedFor("__delitem__", "remove");
    }
  }

  private static int size(Object self) {
    return self instanceof List ? ((List<?>) self).size() : Array.getLength(self);
  }

  private static Object item(Object self, int index) {
    return self instanceof List ? ((List<?>) self).get(index) : Array.get(self, index);
  }

  private Object get(Object self, Object key) {
    if (key instanceof PySlice) {
      PySlice.Bounds bounds = ((PySlice) key).indices(size(self));
      Work.elements(bounds.count());
      PyList list = new PyList();
      for (int i = 0, at = bounds.start(); i < bounds.count(); i++, at += bounds.step()) {
        list.append(types.toScript(item(self, at)));
      }
      return list;
    }
    return types.toScript(item(self, (int) index(self, key)));
  }

  /** An index from the start; IndexError when there is no such item. */
  private long index(Object self, Object key) {
    Object plain = Numbers.indexOrNull(key);
    if (plain == null) {
      throw Errors.typeError(
          type.getSimpleName() + " indices must be integers or slices, not " + Types.nameOf(key));
    }
    long size = size(self);
    long given = Numbers.toLongClamped(plain);
    long index = given < 0 ? given + size : given;
    if (index < 0 || index >= size) {
      throw Errors.indexError(type.getSimpleName() + " index out of range");
    }
    return index;
  }

  private Object setOfArray(Object self, Object key, Object value) {
    Array.set(self, (int) index(self, key), types.toJava().convert(value, type.getComponentType()));
    return None.NONE;
  }

  private Object contains(Object self, Object item) {
    return self instanceof List
        ? Containers.contains((Collection<?>) self, types.toJava().convert(item))
        : Compare.contains(Containers.list(self, types), item);
  }

  private static Iterator<?> iterator(Object self) {
    return self instanceof List ? ((List<?>) self).iterator() : new ArrayItems(self);
  }

  private static final class ArrayItems implements Iterator<Object> {
    private final Object array;
    private int next;

    ArrayItems(Object array) {
      this.array = array;
    }

    @Override
    public boolean hasNext() {
      return next < Array.getLength(array);
    }

    @Override
    public Object next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return Array.get(array, next++);
    }
  }
}
