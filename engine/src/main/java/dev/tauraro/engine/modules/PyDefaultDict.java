package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.Callable;
import dev.tauraro.engine.objects.DictView;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyDictInstance;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Items;
import dev.tauraro.engine.runtime.Text;
import java.util.Arrays;

/** A {@code collections.defaultdict}: a dict that makes the values that it lacks. */
final class PyDefaultDict extends PyDictInstance {
  static final PyType TYPE = ModuleTypes.type("collections", "defaultdict", Types.DICT);

  private Object factory = None.NONE;
  private boolean shown;

  static {
    TypeSetup.of(TYPE).instances(PyDefaultDict.class);
    TYPE.installLater(PyDefaultDict::install);
  }

  private PyDefaultDict(PyType type) {
    super(type);
  }

  private static boolean install() {
    TypeSetup.of(TYPE)
        .maker((type, arguments, keywords) -> new PyDefaultDict(type))
        .any("__init__", PyDefaultDict::initialize)
        .one("__missing__", (self, key) -> of(self).missing(key))
        .zero("__repr__", self -> of(self).text())
        .zero("copy", self -> copy(self, self))
        .zero("__copy__", self -> copy(self, self))
        .zero("__reduce__", PyDefaultDict::reduce)
        .one("__or__", (self, other) -> union(self, self, other))
        .one("__ror__", (self, other) -> union(self, other, self))
        .subscripts()
        .getset(
            "default_factory",
            self -> of(self).factory,
            (self, value) -> of(self).factory = value == null ? None.NONE : value);
    return true;
  }

  private static PyDefaultDict of(Object value) {
    return (PyDefaultDict) value;
  }

  private static Object initialize(Object[] arguments, String[] keywords) {
    PyDefaultDict dict = of(arguments[0]);
    Object factory = None.NONE;
    Object[] rest = arguments;
    if (arguments.length - keywords.length > 1) {
      factory = arguments[1];
      if (factory != None.NONE && !Calls.isCallable(factory)) {
        throw Errors.typeError("first argument must be callable or None");
      }
      rest = Arrays.copyOfRange(arguments, 1, arguments.length);
      rest[0] = dict;
    }
    dict.factory = factory;
    return Calls.call(Types.DICT.lookup("__init__"), rest, keywords);
  }

  private Object missing(Object key) {
    if (factory == None.NONE) {
      throw Errors.keyError(key);
    }
    Object value = Calls.call(factory);
    Items.set(this, key, value);
    return value;
  }

  private Object text() {
    String name = Str.java(Text.str(type().name()));
    Object entries = Calls.call(Types.DICT.lookup("__repr__"), this);
    if (shown) {
      return Str.of(name + "(..., " + Str.java(entries) + ")");
    }
    shown = true;
    try {
      return Str.of(name + "(" + Text.reprJava(factory) + ", " + Str.java(entries) + ")");
    } finally {
      shown = false;
    }
  }

  private static Object copy(Object self, Object entries) {
    return Calls.call(of(self).type(), of(self).factory, entries);
  }

  private static Object reduce(Object self) {
    Object factory = of(self).factory;
    return PyTuple.of(
        of(self).type(),
        factory == None.NONE ? PyTuple.EMPTY : PyTuple.of(factory),
        None.NONE,
        None.NONE,
        of(self).iterator(DictView.Kind.ITEMS));
  }

  private static Object union(Object self, Object first, Object second) {
    if (!(first instanceof PyDict && second instanceof PyDict)) {
      return None.NOT_IMPLEMENTED;
    }
    Object union = copy(self, first);
    Calls.call(Types.DICT.lookup("update"), new Object[] {union, second}, Callable.NO_KEYWORDS);
    return union;
  }
}
