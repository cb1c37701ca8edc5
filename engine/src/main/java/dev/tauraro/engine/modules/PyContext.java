package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.DictView;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Compare;
import dev.tauraro.engine.runtime.Text;
import java.util.Arrays;

/** The values of context variables: a mapping that changes only while its own code runs. */
final class PyContext extends PyObject {
  static final PyType TYPE = ModuleTypes.type("_contextvars", "Context").notSubclassable();

  static {
    TypeSetup.of(TYPE)
        .maker(PyContext::make)
        .constant("__hash__", None.NONE)
        .any("run", (arguments, names) -> of(arguments[0]).run(arguments, names))
        .zero("copy", self -> of(self).copy())
        .oneOrTwo("get", (self, key) -> get(self, key, None.NONE), PyContext::get)
        .one("__getitem__", PyContext::item)
        .one("__contains__", (self, key) -> of(self).value(variable(key)) != null)
        .zero("__len__", self -> (long) of(self).values.size())
        .zero("__iter__", self -> of(self).iterator(DictView.Kind.KEYS))
        .zero("keys", self -> of(self).iterator(DictView.Kind.KEYS))
        .zero("values", self -> of(self).iterator(DictView.Kind.VALUES))
        .zero("items", self -> of(self).iterator(DictView.Kind.ITEMS))
        .one("__eq__", PyContext::equal);
    TYPE.seal();
  }

  private PyDict values;

  /** Whether somebody else looks at the same dict, which is copied before it changes then. */
  private boolean shared;

  private boolean entered;

  private PyContext(PyDict values) {
    this.values = values;
  }

  private static Object make(PyType type, Object[] arguments, String[] keywords) {
    if (arguments.length > 0) {
      throw Errors.typeError("Context() does not accept any arguments");
    }
    return new PyContext(new PyDict());
  }

  /** The one whose values variables have now. */
  static PyContext current() {
    ExecutionContext world = ExecutionContext.current();
    Object current = world.variableContext();
    if (current == null) {
      current = new PyContext(new PyDict());
      world.setVariableContext(current);
    }
    return (PyContext) current;
  }

  private static PyContext of(Object self) {
    return (PyContext) self;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  PyContext copy() {
    shared = true;
    PyContext copy = new PyContext(values);
    copy.shared = true;
    return copy;
  }

  /** The value of a variable, or null. */
  Object value(PyContextVar variable) {
    return values.getOrNull(variable);
  }

  /** Gives a variable a value, or none for null. */
  void change(PyContextVar variable, Object value) {
    if (shared) {
      values = values.copy();
      shared = false;
    }
    if (value == null) {
      values.removeOrNull(variable);
    } else {
      values.store(variable, value);
    }
    ExecutionContext.current().setDecimalState(null);
  }

  private Object run(Object[] arguments, String[] names) {
    if (arguments.length - names.length < 2) {
      throw Errors.typeError("run() missing 1 required positional argument");
    }
    if (entered) {
      throw Errors.runtimeError(
          "cannot enter context: " + Text.reprJava(this) + " is already entered");
    }
    ExecutionContext world = ExecutionContext.current();
    PyContext outer = current();
    entered = true;
    world.setVariableContext(this);
    try {
      return Calls.call(arguments[1], Arrays.copyOfRange(arguments, 2, arguments.length), names);
    } finally {
      world.setVariableContext(outer);
      entered = false;
    }
  }

  private static PyContextVar variable(Object key) {
    if (!(key instanceof PyContextVar)) {
      throw Errors.typeError("a ContextVar key was expected, got " + Text.reprJava(key));
    }
    return (PyContextVar) key;
  }

  private static Object get(Object self, Object key, Object otherwise) {
    Object value = of(self).value(variable(key));
    return value == null ? otherwise : value;
  }

  private static Object item(Object self, Object key) {
    Object value = of(self).value(variable(key));
    if (value == null) {
      throw Errors.keyError(key);
    }
    return value;
  }

  /** Runs over what there is now, whatever is set meanwhile. */
  private Object iterator(DictView.Kind kind) {
    shared = true;
    return values.iterator(kind);
  }

  private static Object equal(Object a, Object b) {
    return b instanceof PyContext ? Compare.eq(of(a).values, of(b).values) : None.NOT_IMPLEMENTED;
  }
}
