package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Callable;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PySlice;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyTupleInstance;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.TupleIterator;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Compare;
import dev.tauraro.engine.runtime.Comparison;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.SequenceOrder;
import java.util.Arrays;

/** The type {@code tuple}. */
public final class TupleType {
  private static final Signature NEW = Signature.parse("tuple(iterable=(), /)");
  private static final Signature INDEX = Signature.parse("index(value, start=0, stop=0, /)");

  private TupleType() {}

  static void install() {
    TypeSetup setup = TypeSetup.of(Types.TUPLE);
    setup.maker(TupleType::make);
    setup.subscripts();
    items(setup);
    operators(setup);
    IteratorTypes.installIndexed(Types.TUPLE_ITERATOR);
  }

  private static Object make(PyType type, Object[] args, String[] kw) {
    Object source = NEW.bind(NewMethods.positional(type, args, kw), Callable.NO_KEYWORDS)[0];
    if (type == Types.TUPLE) {
      return source == null ? PyTuple.EMPTY : of(source);
    }
    return new PyTupleInstance(type, source == null ? PyTuple.EMPTY.items : of(source).items);
  }

  /** {@code tuple(source)} */
  public static PyTuple of(Object source) {
    return source.getClass() == PyTuple.class
        ? (PyTuple) source
        : PyTuple.of(Iteration.toArray(source));
  }

  private static void items(TypeSetup setup) {
    setup.each(
        TupleType::addItem,
        "__len__",
        "__getitem__",
        "__contains__",
        "__iter__",
        "__repr__",
        "__hash__",
        "__getnewargs__",
        "count",
        "index");
  }

  private static void addItem(TypeSetup setup, String name) {
    switch (name) {
      case "__len__":
        setup.zero("__len__", self -> (long) ((PyTuple) self).size());
        break;
      case "__getitem__":
        setup.one("__getitem__", (self, key) -> get((PyTuple) self, key));
        break;
      case "__contains__":
        setup.one(
            "__contains__", (self, item) -> find((PyTuple) self, item, 0, Integer.MAX_VALUE) >= 0);
        break;
      case "__iter__":
        setup.zero("__iter__", self -> new TupleIterator((PyTuple) self));
        break;
      case "__repr__":
        setup.zero("__repr__", self -> repr((PyTuple) self));
        break;
      case "__hash__":
        setup.zero("__hash__", self -> ((PyTuple) self).hash());
        break;
      case "__getnewargs__":
        setup.zero("__getnewargs__", self -> PyTuple.of(PyTuple.of(((PyTuple) self).items)));
        break;
      case "count":
        setup.one("count", (self, item) -> count((PyTuple) self, item));
        break;
      case "index":
        setup.any("index", TupleType::index);
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static void operators(TypeSetup setup) {
    setup.each(TupleType::addOperator, "__add__", "__mul__", "__rmul__");
    setup.comparisons(TupleType::compare);
  }

  private static void addOperator(TypeSetup setup, String name) {
    switch (name) {
      case "__add__":
        setup.one("__add__", TupleType::add);
        break;
      case "__mul__":
        setup.one("__mul__", (self, count) -> repeat((PyTuple) self, Subscripts.count(count)));
        break;
      case "__rmul__":
        setup.one("__rmul__", (self, count) -> repeat((PyTuple) self, Subscripts.count(count)));
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static Object compare(Comparison relation, Object a, Object b) {
    return b instanceof PyTuple
        ? SequenceOrder.ofTuples(relation, (PyTuple) a, (PyTuple) b)
        : None.NOT_IMPLEMENTED;
  }

  static Object get(PyTuple tuple, Object key) {
    if (Subscripts.isIndex(key, "tuple")) {
      return tuple.get(Subscripts.position(key, tuple.size(), "tuple index"));
    }
    PySlice.Bounds bounds = ((PySlice) key).indices(tuple.size());
    if (bounds.count() == tuple.size() && bounds.step() == 1 && tuple.getClass() == PyTuple.class) {
      return tuple;
    }
    Work.elements(bounds.count());
    Object[] items = new Object[bounds.count()];
    for (int i = 0, at = bounds.start(); i < items.length; i++, at += bounds.step()) {
      items[i] = tuple.get(at);
    }
    return PyTuple.of(items);
  }

  private static Object add(Object a, Object b) {
    if (!(b instanceof PyTuple)) {
      throw Errors.typeError(
          "can only concatenate tuple (not \"" + Types.nameOf(b) + "\") to tuple");
    }
    Object[] left = ((PyTuple) a).items;
    Object[] right = ((PyTuple) b).items;
    if (right.length == 0 && a.getClass() == PyTuple.class) {
      return a;
    }
    if (left.length == 0 && b.getClass() == PyTuple.class) {
      return b;
    }
    Work.checkSize((long) left.length + right.length, 8);
    Work.elements((long) left.length + right.length);
    Object[] items = Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, items, left.length, right.length);
    Work.allocated(items.length * 8L, items);
    return PyTuple.of(items);
  }

  private static Object repeat(PyTuple tuple, long count) {
    int size = tuple.size();
    if (count <= 0 || size == 0) {
      return PyTuple.EMPTY;
    }
    if (count == 1 && tuple.getClass() == PyTuple.class) {
      return tuple;
    }
    Object[] items = PyList.of(tuple.items).repeat(count).toArray();
    Work.allocated(items.length * 8L, items);
    return PyTuple.of(items);
  }

  private static int find(PyTuple tuple, Object item, int start, int stop) {
    int end = Math.min(stop, tuple.size());
    for (int i = start; i < end; i++) {
      if ((i & 63) == 63) {
        Work.steps(8);
      }
      if (Compare.equal(tuple.get(i), item)) {
        return i;
      }
    }
    return -1;
  }

  private static Object count(PyTuple tuple, Object item) {
    Work.elements(tuple.size());
    long count = 0;
    for (Object other : tuple.items) {
      if (Compare.equal(other, item)) {
        count++;
      }
    }
    return count;
  }

  private static Object index(Object[] args, String[] kw) {
    Subscripts.noKeywords(kw, "tuple.index");
    Object[] bound = INDEX.bind(args, kw, 1);
    PyTuple tuple = (PyTuple) args[0];
    int start = Subscripts.strictBound(bound[1], tuple.size(), 0);
    int stop = Subscripts.strictBound(bound[2], tuple.size(), Integer.MAX_VALUE);
    int index = find(tuple, bound[0], start, stop);
    if (index < 0) {
      throw Errors.valueError("tuple.index(x): x not in tuple");
    }
    return (long) index;
  }

  private static Object repr(PyTuple tuple) {
    if (tuple.size() == 0) {
      return "()";
    }
    return OpenContainers.repr(
        tuple,
        "(...)",
        out -> {
          out.append('(');
          for (int i = 0; i < tuple.size(); i++) {
            if (i > 0) {
              out.append(", ");
            }
            OpenContainers.append(out, tuple.get(i));
          }
          out.append(tuple.size() == 1 ? ",)" : ")");
        });
  }
}
