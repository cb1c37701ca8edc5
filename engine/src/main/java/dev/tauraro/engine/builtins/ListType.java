package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Callable;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.ListIterator;
import dev.tauraro.engine.objects.ListReverseIterator;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyAnySet;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyListInstance;
import dev.tauraro.engine.objects.PyRange;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Compare;
import dev.tauraro.engine.runtime.Comparison;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.SequenceOrder;
import dev.tauraro.engine.runtime.Text;
import java.util.Arrays;

/** The type {@code list}. */
public final class ListType {
  private static final Signature NEW = Signature.parse("list(iterable=(), /)");
  private static final Signature INDEX = Signature.parse("index(value, start=0, stop=0, /)");
  private static final Signature SORT = Signature.parse("sort(*, key=None, reverse=False)");

  private ListType() {}

  static void install() {
    TypeSetup setup = TypeSetup.of(Types.LIST);
    setup.maker((type, args, kw) -> type == Types.LIST ? new PyList() : new PyListInstance(type));
    setup.any("__init__", ListType::init);
    setup.subscripts();
    setup.constant("__hash__", None.NONE);
    items(setup);
    methods(setup);
    operators(setup);
    setup.quiet("append", "reverse", "clear", "copy", "__len__", "__iter__").quietForPlain("pop");
    iterators();
  }

  private static Object init(Object[] args, String[] kw) {
    boolean ignoring =
        kw.length > 0 && Types.of(args[0]).lookup("__new__") != Types.LIST.own("__new__");
    Object source =
        ignoring
            ? NEW.bind(Arrays.copyOf(args, args.length - kw.length), Callable.NO_KEYWORDS, 1)[0]
            : NEW.bind(args, kw, 1)[0];
    PyList list = (PyList) args[0];
    list.clear();
    if (source != null) {
      extend(list, source);
    }
    return None.NONE;
  }

  private static void items(TypeSetup setup) {
    setup.each(
        ListType::addItem,
        "__len__",
        "__getitem__",
        "__setitem__",
        "__delitem__",
        "__contains__",
        "__iter__",
        "__reversed__",
        "__repr__");
  }

  private static void addItem(TypeSetup setup, String name) {
    switch (name) {
      case "__len__":
        setup.zero("__len__", self -> (long) ((PyList) self).size);
        break;
      case "__getitem__":
        setup.one("__getitem__", (self, key) -> ListItems.get((PyList) self, key));
        break;
      case "__setitem__":
        setup.two(
            "__setitem__",
            (self, key, value) -> {
              ListItems.set((PyList) self, key, value);
              return None.NONE;
            });
        break;
      case "__delitem__":
        setup.one(
            "__delitem__",
            (self, key) -> {
              ListItems.delete((PyList) self, key);
              return None.NONE;
            });
        break;
      case "__contains__":
        setup.one(
            "__contains__", (self, item) -> find((PyList) self, item, 0, Integer.MAX_VALUE) >= 0);
        break;
      case "__iter__":
        setup.zero("__iter__", self -> new ListIterator((PyList) self));
        break;
      case "__reversed__":
        setup.zero("__reversed__", self -> new ListReverseIterator((PyList) self));
        break;
      case "__repr__":
        setup.zero("__repr__", self -> repr((PyList) self));
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static void methods(TypeSetup setup) {
    setup.each(
        ListType::addMethod,
        "append",
        "extend",
        "insert",
        "pop",
        "remove",
        "clear",
        "copy",
        "count",
        "index",
        "reverse",
        "sort");
  }

  private static void addMethod(TypeSetup setup, String name) {
    switch (name) {
      case "append":
        setup.one(
            "append",
            (self, item) -> {
              ((PyList) self).append(item);
              return None.NONE;
            });
        break;
      case "extend":
        setup.one(
            "extend",
            (self, source) -> {
              extend((PyList) self, source);
              return None.NONE;
            });
        break;
      case "insert":
        setup.two("insert", (self, index, item) -> insert((PyList) self, index, item));
        break;
      case "pop":
        setup.zeroOrOne(
            "pop",
            self -> popLast((PyList) self),
            (self, index) -> ListItems.pop((PyList) self, index));
        break;
      case "remove":
        setup.one("remove", (self, item) -> remove((PyList) self, item));
        break;
      case "clear":
        setup.zero(
            "clear",
            self -> {
              ((PyList) self).clear();
              return None.NONE;
            });
        break;
      case "copy":
        setup.zero("copy", self -> ((PyList) self).copy());
        break;
      case "count":
        setup.one("count", (self, item) -> count((PyList) self, item));
        break;
      case "index":
        setup.any("index", ListType::index);
        break;
      case "reverse":
        setup.zero(
            "reverse",
            self -> {
              ((PyList) self).reverse();
              return None.NONE;
            });
        break;
      case "sort":
        setup.any("sort", self -> sort((PyList) self, None.NONE, false), ListType::sort);
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static void operators(TypeSetup setup) {
    setup.each(ListType::addOperator, "__add__", "__iadd__", "__mul__", "__rmul__", "__imul__");
    setup.comparisons(ListType::compare);
  }

  private static void addOperator(TypeSetup setup, String name) {
    switch (name) {
      case "__add__":
        setup.one("__add__", ListType::add);
        break;
      case "__iadd__":
        setup.one(
            "__iadd__",
            (self, source) -> {
              extend((PyList) self, source);
              return self;
            });
        break;
      case "__mul__":
        setup.one("__mul__", (self, count) -> ((PyList) self).repeat(Subscripts.count(count)));
        break;
      case "__rmul__":
        setup.one("__rmul__", (self, count) -> ((PyList) self).repeat(Subscripts.count(count)));
        break;
      case "__imul__":
        setup.one(
            "__imul__",
            (self, count) -> {
              ((PyList) self).take(((PyList) self).repeat(Subscripts.count(count)));
              return self;
            });
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static void iterators() {
    IteratorTypes.installIndexed(Types.LIST_ITERATOR);
    IteratorTypes.installIndexed(Types.LIST_REVERSE_ITERATOR);
  }

  private static Object compare(Comparison relation, Object a, Object b) {
    return b instanceof PyList
        ? SequenceOrder.ofLists(relation, (PyList) a, (PyList) b)
        : None.NOT_IMPLEMENTED;
  }

  private static Object add(Object a, Object b) {
    if (!(b instanceof PyList)) {
      throw Errors.typeError("can only concatenate list (not \"" + Types.nameOf(b) + "\") to list");
    }
    PyList left = (PyList) a;
    PyList right = (PyList) b;
    Work.checkSize((long) left.size + right.size, 8);
    PyList sum = left.copy();
    sum.extend(right);
    return sum;
  }

  /** {@code list.extend(source)} */
  public static void extend(PyList list, Object source) {
    if (source instanceof PyRange) {
      extendByRange(list, (PyRange) source);
    } else if (source.getClass() == PyDict.class) {
      list.extend(((PyDict) source).keyArray(), ((PyDict) source).size);
    } else if (source instanceof PyAnySet && ((PyAnySet) source).type().isBuiltin()) {
      list.extend(((PyAnySet) source).keyArray(), ((PyAnySet) source).size);
    } else if (source == list) {
      list.extend(list);
    } else {
      Iteration.extend(list, source);
    }
  }

  private static void extendByRange(PyList list, PyRange range) {
    Work.checkSize(range.length, 8);
    Work.elements(range.length);
    if (list.size == 0 && range.length <= Integer.MAX_VALUE - 16) {
      long[] values = new long[(int) range.length];
      Work.allocated(range.length * 8, values);
      for (int i = 0; i < values.length; i++) {
        values[i] = range.get(i);
      }
      if (values.length > 0) {
        list.useLongs(values, values.length);
      }
      return;
    }
    for (long i = 0; i < range.length; i++) {
      list.appendLong(range.get(i));
    }
  }

  private static Object insert(PyList list, Object key, Object item) {
    long index = Numbers.toSizeArgument(key);
    if (index < 0) {
      index = Math.max(0, index + list.size);
    }
    list.insert((int) Math.min(index, list.size), item);
    return None.NONE;
  }

  private static Object popLast(PyList list) {
    if (list.size == 0) {
      throw Errors.indexError("pop from empty list");
    }
    return list.pop(list.size - 1);
  }

  private static Object remove(PyList list, Object item) {
    int index = find(list, item, 0, Integer.MAX_VALUE);
    if (index < 0) {
      throw Errors.valueError("list.remove(x): x not in list");
    }
    if (index < list.size) {
      list.pop(index);
    }
    return None.NONE;
  }

  /** Index of the first item from {@code start} to before {@code stop} that is equal, or -1. */
  static int find(PyList list, Object item, int start, int stop) {
    if (list.strategy == PyList.LONG && item instanceof Long) {
      long wanted = (Long) item;
      int end = Math.min(stop, list.size);
      for (int i = start; i < end; i++) {
        if (list.longs[i] == wanted) {
          Work.elements(i - start);
          return i;
        }
      }
      Work.elements(end - start);
      return -1;
    }
    for (int i = start; i < stop && i < list.size; i++) {
      if ((i & 63) == 63) {
        Work.steps(8);
      }
      if (Compare.equal(list.get(i), item)) {
        return i;
      }
    }
    return -1;
  }

  private static Object count(PyList list, Object item) {
    Work.elements(list.size);
    long count = 0;
    for (int i = 0; i < list.size; i++) {
      if (Compare.equal(list.get(i), item)) {
        count++;
      }
    }
    return count;
  }

  private static Object index(Object[] args, String[] kw) {
    Subscripts.noKeywords(kw, "list.index");
    Object[] bound = INDEX.bind(args, kw, 1);
    PyList list = (PyList) args[0];
    int start = Subscripts.strictBound(bound[1], list.size, 0);
    int stop = Subscripts.strictBound(bound[2], list.size, Integer.MAX_VALUE);
    int index = find(list, bound[0], start, stop);
    if (index < 0) {
      throw Errors.of(
          Exceptions.VALUE_ERROR, Str.concat(Str.unwrap(Text.repr(bound[0])), " is not in list"));
    }
    return (long) index;
  }

  private static Object sort(Object[] args, String[] kw) {
    Object[] bound = SORT.bind(args, kw, 1);
    return sort(
        (PyList) args[0],
        bound[0] == null ? None.NONE : bound[0],
        bound[1] != null && Numbers.toInt(bound[1]) != 0);
  }

  /** {@code list.sort(key=key, reverse=reverse)} */
  public static Object sort(PyList list, Object key, boolean reverse) {
    ListSort.sort(list, key, reverse);
    return None.NONE;
  }

  private static Object repr(PyList list) {
    if (list.size == 0) {
      return "[]";
    }
    return OpenContainers.repr(
        list,
        "[...]",
        out -> {
          out.append('[');
          for (int i = 0; i < list.size; i++) {
            if (i > 0) {
              out.append(", ");
            }
            OpenContainers.append(out, list.get(i));
          }
          out.append(']');
        });
  }
}
