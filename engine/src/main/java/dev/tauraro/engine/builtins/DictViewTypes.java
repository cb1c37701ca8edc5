package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.DictIterator;
import dev.tauraro.engine.objects.DictView;
import dev.tauraro.engine.objects.DictView.Kind;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyAnySet;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyIterator;
import dev.tauraro.engine.objects.PySet;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Compare;

/** The types of {@code dict.keys()}, {@code values()} and {@code items()} and their iterators. */
final class DictViewTypes {
  private DictViewTypes() {}

  static void install() {
    PyType[] iterators = {
      Types.DICT_KEY_ITERATOR,
      Types.DICT_VALUE_ITERATOR,
      Types.DICT_ITEM_ITERATOR,
      Types.DICT_REVERSE_KEY_ITERATOR,
      Types.DICT_REVERSE_VALUE_ITERATOR,
      Types.DICT_REVERSE_ITEM_ITERATOR
    };
    for (PyType iterator : iterators) {
      IteratorTypes.install(iterator);
    }
    PyType[] views = {Types.DICT_KEYS, Types.DICT_VALUES, Types.DICT_ITEMS};
    for (PyType view : views) {
      TypeSetup setup = TypeSetup.of(view);
      common(setup);
      if (view != Types.DICT_VALUES) {
        setLike(setup);
      }
    }
  }

  private static void common(TypeSetup setup) {
    setup
        .getter("mapping", self -> new MappingProxy(((DictView) self).dict()))
        .zero("__len__", self -> (long) ((DictView) self).dict().size)
        .zero("__iter__", self -> ((DictView) self).entries())
        .zero("__reversed__", self -> reversed((DictView) self))
        .zero("__repr__", self -> repr((DictView) self));
  }

  private static void setLike(TypeSetup setup) {
    setup
        .constant("__hash__", None.NONE)
        .one("__contains__", (self, item) -> contains((DictView) self, item))
        .one("__eq__", (a, b) -> compare(a, b, size -> size == 0, true))
        .one("__ne__", (a, b) -> negate(compare(a, b, size -> size == 0, true)))
        .one("__le__", (a, b) -> compare(a, b, size -> size <= 0, true))
        .one("__lt__", (a, b) -> compare(a, b, size -> size < 0, true))
        .one("__ge__", (a, b) -> compare(a, b, size -> size >= 0, false))
        .one("__gt__", (a, b) -> compare(a, b, size -> size > 0, false))
        .one("isdisjoint", (a, b) -> SetOperations.isDisjoint(keys(a), b))
        .one("__and__", (a, b) -> SetOperations.intersection((DictView) a, b))
        .one("__rand__", (a, b) -> SetOperations.intersection((DictView) a, b))
        .one("__or__", (a, b) -> union(keys(a), b))
        .one("__ror__", (a, b) -> union(SetOperations.newSet(b), a))
        .one("__sub__", (a, b) -> difference(keys(a), b))
        .one("__rsub__", (a, b) -> difference(SetOperations.newSet(b), a))
        .one("__xor__", (a, b) -> symmetric(keys(a), b))
        .one("__rxor__", (a, b) -> symmetric(SetOperations.newSet(b), a));
  }

  private static PySet union(PySet set, Object other) {
    SetOperations.addAll(set, other);
    return set;
  }

  private static PySet difference(PySet set, Object other) {
    SetOperations.removeAll(set, other);
    return set;
  }

  private static PySet symmetric(PySet set, Object other) {
    SetOperations.exchange(set, other);
    return set;
  }

  /** Decides by the difference of the sizes whether a set relation is possible at all. */
  @FunctionalInterface
  private interface SizeTest {
    boolean test(int difference);
  }

  private static Object compare(Object a, Object b, SizeTest sizes, boolean subset) {
    if (!(b instanceof PyAnySet || isSetLike(b))) {
      return None.NOT_IMPLEMENTED;
    }
    int sizeA = ((DictView) a).dict().size;
    int sizeB = b instanceof PyAnySet ? ((PyAnySet) b).size : ((DictView) b).dict().size;
    if (!sizes.test(sizeA - sizeB)) {
      return false;
    }
    return subset ? allIn(a, b) : allIn(b, a);
  }

  /** Whether all items of a set or view are in another one. */
  private static boolean allIn(Object items, Object container) {
    Elements all = new Elements(items);
    for (Object item = all.next(); item != null; item = all.next()) {
      boolean found =
          container instanceof DictView
              ? contains((DictView) container, item)
              : ((PyAnySet) container).contains(item);
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private static Object negate(Object truth) {
    return truth instanceof Boolean ? (Object) !(Boolean) truth : truth;
  }

  private static boolean isSetLike(Object value) {
    return value instanceof DictView && ((DictView) value).kind() != Kind.VALUES;
  }

  /** What a view shows, as a new set. */
  static PySet keys(Object view) {
    DictView shown = (DictView) view;
    PySet keys = new PySet();
    if (shown.kind() == Kind.KEYS) {
      keys.addKeys(shown.dict());
    } else {
      PyIterator items = shown.entries();
      for (Object item = items.next(); item != null; item = items.next()) {
        keys.add(item);
      }
    }
    return keys;
  }

  static boolean contains(DictView view, Object item) {
    if (view.kind() == Kind.KEYS) {
      return view.dict().containsKey(item);
    }
    if (!(item instanceof PyTuple) || ((PyTuple) item).size() != 2) {
      return false;
    }
    PyTuple pair = (PyTuple) item;
    Object value = view.dict().getOrNull(pair.get(0));
    return value != null && Compare.equal(value, pair.get(1));
  }

  private static Object reversed(DictView view) {
    return new DictIterator(view.dict(), view.kind(), true);
  }

  private static Object repr(DictView view) {
    String name = view.type().name();
    return OpenContainers.repr(
        view,
        "...",
        out -> {
          out.append(name).append("([");
          PyDict dict = view.dict();
          String separator = "";
          for (int i = dict.nextEntry(0); i >= 0; i = dict.nextEntry(i + 1)) {
            out.append(separator);
            separator = ", ";
            switch (view.kind()) {
              case KEYS:
                OpenContainers.append(out, dict.keyAt(i));
                break;
              case VALUES:
                OpenContainers.append(out, dict.valueAt(i));
                break;
              default:
                OpenContainers.append(out, PyTuple.of(dict.keyAt(i), dict.valueAt(i)));
                break;
            }
          }
          out.append("])");
        });
  }
}
