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
import dev.tauraro.engine.runtime.Comparison;

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
      IteratorTypes.installCopied(iterator);
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
    setup.each(
        DictViewTypes::addCommon, "mapping", "__len__", "__iter__", "__reversed__", "__repr__");
  }

  private static void addCommon(TypeSetup setup, String name) {
    switch (name) {
      case "mapping":
        setup.getter("mapping", self -> new MappingProxy(((DictView) self).dict()));
        break;
      case "__len__":
        setup.zero("__len__", self -> (long) ((DictView) self).dict().size);
        break;
      case "__iter__":
        setup.zero("__iter__", self -> ((DictView) self).entries());
        break;
      case "__reversed__":
        setup.zero("__reversed__", self -> reversed((DictView) self));
        break;
      case "__repr__":
        setup.zero("__repr__", self -> repr((DictView) self));
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static void setLike(TypeSetup setup) {
    setup
        .constant("__hash__", None.NONE)
        .each(
            DictViewTypes::addSetLike,
            "__contains__",
            "isdisjoint",
            "__and__",
            "__rand__",
            "__or__",
            "__ror__",
            "__sub__",
            "__rsub__",
            "__xor__",
            "__rxor__")
        .comparisons(DictViewTypes::compare);
  }

  private static void addSetLike(TypeSetup setup, String name) {
    switch (name) {
      case "__contains__":
        setup.one("__contains__", (self, item) -> contains((DictView) self, item));
        break;
      case "isdisjoint":
        setup.one("isdisjoint", (a, b) -> SetOperations.isDisjoint(keys(a), b));
        break;
      case "__and__":
        setup.one("__and__", (a, b) -> SetOperations.intersection((DictView) a, b));
        break;
      case "__rand__":
        setup.one("__rand__", (a, b) -> SetOperations.intersection((DictView) a, b));
        break;
      case "__or__":
        setup.one("__or__", (a, b) -> union(keys(a), b));
        break;
      case "__ror__":
        setup.one("__ror__", (a, b) -> union(SetOperations.newSet(b), a));
        break;
      case "__sub__":
        setup.one("__sub__", (a, b) -> difference(keys(a), b));
        break;
      case "__rsub__":
        setup.one("__rsub__", (a, b) -> difference(SetOperations.newSet(b), a));
        break;
      case "__xor__":
        setup.one("__xor__", (a, b) -> symmetric(keys(a), b));
        break;
      case "__rxor__":
        setup.one("__rxor__", (a, b) -> symmetric(SetOperations.newSet(b), a));
        break;
      default:
        throw new IllegalArgumentException(name);
    }
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

  private static Object compare(Comparison relation, Object a, Object b) {
    if (!(b instanceof PyAnySet || isSetLike(b))) {
      return None.NOT_IMPLEMENTED;
    }
    if (relation == Comparison.NE) {
      return !(Boolean) compare(Comparison.EQ, a, b);
    }
    int sizeA = ((DictView) a).dict().size;
    int sizeB = b instanceof PyAnySet ? ((PyAnySet) b).size : ((DictView) b).dict().size;
    if (!relation.holds(Integer.compare(sizeA, sizeB))) {
      return false;
    }
    boolean above = relation == Comparison.GE || relation == Comparison.GT;
    return above ? allIn(b, a) : allIn(a, b);
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
