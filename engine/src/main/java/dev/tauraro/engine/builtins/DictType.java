package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.DictIterator;
import dev.tauraro.engine.objects.DictView.Kind;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyDictInstance;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.StrBuilder;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Compare;
import dev.tauraro.engine.runtime.Comparison;
import dev.tauraro.engine.runtime.Items;

/** The type {@code dict}. */
public final class DictType {
  private static final Signature POP = Signature.parse("pop(key, default=None, /)");
  private static final Signature FROM_KEYS = Signature.parse("fromkeys(iterable, value=None, /)");

  private DictType() {}

  static void install() {
    TypeSetup setup = TypeSetup.of(Types.DICT);
    setup.maker((type, args, kw) -> make(type));
    setup.subscripts();
    setup.any(
        "__init__",
        (args, kw) -> {
          DictUpdate.update((PyDict) args[0], args, kw, "dict");
          return None.NONE;
        });
    setup.constant("__hash__", None.NONE);
    setup.classMethod("fromkeys", DictType::fromKeys);
    items(setup);
    methods(setup);
    operators(setup);
  }

  private static PyDict make(PyType type) {
    return type == Types.DICT ? new PyDict() : new PyDictInstance(type);
  }

  private static PyDict of(Object self) {
    return ((PyDict) self).current();
  }

  private static void items(TypeSetup setup) {
    setup.each(
        DictType::addItem,
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
        setup.zero("__len__", self -> (long) of(self).size);
        break;
      case "__getitem__":
        setup.one("__getitem__", (self, key) -> Items.ofDict(of(self), key));
        break;
      case "__setitem__":
        setup.two(
            "__setitem__",
            (self, key, value) -> {
              PyDict dict = of(self);
              dict.store(key, value);
              dict.publish();
              return None.NONE;
            });
        break;
      case "__delitem__":
        setup.one("__delitem__", DictType::delete);
        break;
      case "__contains__":
        setup.one("__contains__", (self, key) -> of(self).containsKey(key));
        break;
      case "__iter__":
        setup.zero("__iter__", self -> of(self).iterator(Kind.KEYS));
        break;
      case "__reversed__":
        setup.zero("__reversed__", self -> new DictIterator(of(self), Kind.KEYS, true));
        break;
      case "__repr__":
        setup.zero("__repr__", self -> repr(of(self)));
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static void methods(TypeSetup setup) {
    setup.each(
        DictType::addMethod,
        "get",
        "setdefault",
        "pop",
        "popitem",
        "keys",
        "values",
        "items",
        "copy",
        "clear",
        "update");
  }

  private static void addMethod(TypeSetup setup, String name) {
    switch (name) {
      case "get":
        setup.oneOrTwo(
            "get",
            (self, key) -> get(of(self), key, None.NONE),
            (self, key, absent) -> get(of(self), key, absent));
        break;
      case "setdefault":
        setup.oneOrTwo(
            "setdefault", (self, key) -> setDefault(self, key, None.NONE), DictType::setDefault);
        break;
      case "pop":
        setup.oneOrMore("pop", (self, key) -> pop(self, key, null), DictType::pop);
        break;
      case "popitem":
        setup.zero("popitem", DictType::popItem);
        break;
      case "keys":
        setup.zero("keys", self -> ((PyDict) self).view(Kind.KEYS));
        break;
      case "values":
        setup.zero("values", self -> ((PyDict) self).view(Kind.VALUES));
        break;
      case "items":
        setup.zero("items", self -> ((PyDict) self).view(Kind.ITEMS));
        break;
      case "copy":
        setup.zero("copy", self -> of(self).copy());
        break;
      case "clear":
        setup.zero(
            "clear",
            self -> {
              PyDict dict = of(self);
              dict.clear();
              dict.publish();
              return None.NONE;
            });
        break;
      case "update":
        setup.any(
            "update",
            (args, kw) -> {
              PyDict dict = of(args[0]);
              DictUpdate.update(dict, args, kw, "update");
              dict.publish();
              return None.NONE;
            });
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static void operators(TypeSetup setup) {
    setup.each(DictType::addOperator, "__or__", "__ror__", "__ior__");
    setup.comparisons(DictType::compare);
  }

  private static void addOperator(TypeSetup setup, String name) {
    switch (name) {
      case "__or__":
        setup.one("__or__", (a, b) -> union(a, b));
        break;
      case "__ror__":
        setup.one("__ror__", (a, b) -> union(b, a));
        break;
      case "__ior__":
        setup.one(
            "__ior__",
            (a, b) -> {
              PyDict dict = of(a);
              DictUpdate.merge(dict, b);
              dict.publish();
              return a;
            });
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static Object compare(Comparison relation, Object a, Object b) {
    boolean known = b instanceof PyDict && relation.isEquality();
    return known
        ? (Object) (equal(of(a), of(b)) == (relation == Comparison.EQ))
        : None.NOT_IMPLEMENTED;
  }

  private static Object union(Object a, Object b) {
    if (!(a instanceof PyDict && b instanceof PyDict)) {
      return None.NOT_IMPLEMENTED;
    }
    PyDict union = of(a).copy();
    DictUpdate.merge(union, b);
    return union;
  }

  private static Object get(PyDict dict, Object key, Object absent) {
    Object value = dict.getOrNull(key);
    return value == null ? absent : value;
  }

  private static Object setDefault(Object self, Object key, Object value) {
    PyDict dict = of(self);
    Object present = dict.setDefault(key, value);
    dict.publish();
    return present;
  }

  private static Object delete(Object self, Object key) {
    PyDict dict = of(self);
    if (dict.removeOrNull(key) == null) {
      throw Errors.keyError(key);
    }
    dict.publish();
    return None.NONE;
  }

  private static Object pop(Object[] args, String[] kw) {
    Subscripts.noKeywords(kw, "dict.pop");
    Object[] bound = POP.bind(args, kw, 1);
    return pop(args[0], bound[0], bound[1]);
  }

  private static Object pop(Object self, Object key, Object absent) {
    PyDict dict = of(self);
    Object value = dict.size == 0 ? null : dict.removeOrNull(key);
    dict.publish();
    if (value != null) {
      return value;
    }
    if (absent != null) {
      return absent;
    }
    throw Errors.keyError(key);
  }

  private static Object popItem(Object self) {
    PyDict dict = of(self);
    PyTuple item = dict.popLast();
    dict.publish();
    if (item == null) {
      throw Errors.of(Exceptions.KEY_ERROR, "popitem(): dictionary is empty");
    }
    return item;
  }

  private static Object fromKeys(Object[] args, String[] kw) {
    Subscripts.noKeywords(kw, "dict.fromkeys");
    Object[] bound = FROM_KEYS.bind(args, kw, 1);
    Object value = bound[1] == null ? None.NONE : bound[1];
    Object made = args[0] == Types.DICT ? new PyDict() : Calls.call(args[0]);
    Elements all = new Elements(bound[0]);
    for (Object key = all.next(); key != null; key = all.next()) {
      if (made.getClass() == PyDict.class) {
        ((PyDict) made).store(key, value);
      } else {
        Items.set(made, key, value);
      }
    }
    return made;
  }

  /** {@code a == b} */
  static boolean equal(PyDict a, PyDict b) {
    if (a.size != b.size) {
      return false;
    }
    Work.elements(a.size);
    for (int i = a.nextEntry(0); i >= 0; i = a.nextEntry(i + 1)) {
      Object value = a.valueAt(i);
      int other = b.find(a.keyAt(i));
      if (other < 0 || !Compare.equal(value, b.valueAt(other))) {
        return false;
      }
    }
    return true;
  }

  private static Object repr(PyDict dict) {
    if (dict.size == 0) {
      return "{}";
    }
    return OpenContainers.repr(dict, "{...}", out -> write(dict, out));
  }

  private static void write(PyDict dict, StrBuilder out) {
    out.append('{');
    String separator = "";
    for (int i = dict.nextEntry(0); i >= 0; i = dict.nextEntry(i + 1)) {
      Object value = dict.valueAt(i);
      out.append(separator);
      OpenContainers.append(out, dict.keyAt(i));
      out.append(": ");
      OpenContainers.append(out, value);
      separator = ", ";
    }
    out.append('}');
  }
}
