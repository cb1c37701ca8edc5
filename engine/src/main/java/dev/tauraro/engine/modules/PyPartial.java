package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.Callable;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.NamedAttributes;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A callable with some of its arguments given: {@code functools.partial}. */
final class PyPartial extends PyObject implements Callable {
  static final PyType TYPE = ModuleTypes.type("functools", "partial");

  static {
    TYPE.setHasInstanceAttributes(true);
    TypeSetup setup = TypeSetup.of(TYPE);
    setup
        .maker(PyPartial::make)
        .getter("func", self -> ((PyPartial) self).function)
        .getter("args", self -> PyTuple.of(((PyPartial) self).arguments))
        .getter("keywords", self -> ((PyPartial) self).keywords)
        .any(
            "__call__",
            (arguments, names) ->
                ((PyPartial) arguments[0])
                    .call(Arrays.copyOfRange(arguments, 1, arguments.length), names))
        .zero("__repr__", self -> Str.of(((PyPartial) self).text()));
    TYPE.seal();
  }

  private final PyType type;
  private final Object function;
  private final Object[] arguments;
  private final PyDict keywords;
  private NamedAttributes attributes;

  private PyPartial(PyType type, Object function, Object[] arguments, PyDict keywords) {
    this.type = type;
    this.function = function;
    this.arguments = arguments;
    this.keywords = keywords;
  }

  private static Object make(PyType type, Object[] given, String[] names) {
    int positional = given.length - names.length;
    if (positional == 0) {
      throw Errors.typeError("type 'partial' takes at least one argument");
    }
    Object function = given[0];
    if (!Calls.isCallable(function)) {
      throw Errors.typeError("the first argument must be callable");
    }
    Object[] arguments = Arrays.copyOfRange(given, 1, positional);
    PyDict keywords = new PyDict();
    if (function instanceof PyPartial && ((PyPartial) function).attributes == null) {
      PyPartial inner = (PyPartial) function;
      Object[] all = Arrays.copyOf(inner.arguments, inner.arguments.length + arguments.length);
      System.arraycopy(arguments, 0, all, inner.arguments.length, arguments.length);
      arguments = all;
      keywords.update(inner.keywords);
      function = inner.function;
    }
    for (int i = 0; i < names.length; i++) {
      keywords.store(Str.of(names[i]), given[positional + i]);
    }
    return new PyPartial(type, function, arguments, keywords);
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public NamedAttributes attributes() {
    if (attributes == null) {
      attributes = new NamedAttributes();
    }
    return attributes;
  }

  @Override
  public Object call(Object[] more, String[] names) {
    int positional = more.length - names.length;
    List<Object> all = new ArrayList<>(Arrays.asList(arguments));
    all.addAll(Arrays.asList(more).subList(0, positional));
    List<String> allNames = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (Map.Entry<Object, Object> entry : keywords.entrySet()) {
      String name = Str.java(entry.getKey());
      if (!Arrays.asList(names).contains(name)) {
        allNames.add(name);
        values.add(entry.getValue());
      }
    }
    for (int i = 0; i < names.length; i++) {
      allNames.add(names[i]);
      values.add(more[positional + i]);
    }
    all.addAll(values);
    return Calls.call(function, all.toArray(), allNames.toArray(new String[0]));
  }

  private String text() {
    StringBuilder text = new StringBuilder("functools.partial(").append(Text.reprJava(function));
    for (Object argument : arguments) {
      text.append(", ").append(Text.reprJava(argument));
    }
    keywords.forEach(
        (name, value) ->
            text.append(", ").append(Str.java(name)).append('=').append(Text.reprJava(value)));
    return text.append(')').toString();
  }
}
