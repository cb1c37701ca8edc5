package dev.tauraro.engine.interp;

import dev.tauraro.engine.objects.Cell;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyFunction;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.profile.Profile;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Classes;
import dev.tauraro.engine.runtime.Items;
import dev.tauraro.engine.runtime.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The class statement. */
final class ClassOps {
  private ClassOps() {}

  /** BUILD_CLASS */
  static Object build(Frame frame, int base) {
    Object[] r = frame.r;
    PyFunction body = (PyFunction) r[base];
    PyTuple bases = (PyTuple) r[base + 2];
    PyDict given = (PyDict) r[base + 3];
    PyDict keywords = given == null ? new PyDict() : given.copy();
    Object instead =
        frame.context.replacedBuiltin("__build_class__", frame.globalTable, Exceptions.NAME_ERROR);
    return instead == null
        ? build(body, r[base + 1], bases, keywords)
        : callInstead(instead, body, r[base + 1], bases, keywords);
  }

  private static Object callInstead(
      Object function, PyFunction body, Object name, PyTuple bases, PyDict keywords) {
    List<Object> arguments = new ArrayList<>(List.of(body, name));
    arguments.addAll(Arrays.asList(bases.items));
    List<String> names = new ArrayList<>();
    for (int i = keywords.nextEntry(0); i >= 0; i = keywords.nextEntry(i + 1)) {
      names.add(Str.java(keywords.keyAt(i)));
      arguments.add(keywords.valueAt(i));
    }
    return Calls.call(function, arguments.toArray(), names.toArray(new String[0]));
  }

  /** {@code __build_class__(body, name, *bases, **keywords)}; takes the keywords. */
  static Object build(PyFunction body, Object name, PyTuple original, PyDict keywords) {
    PyTuple bases = Classes.resolveBases(original);
    Object metaclass = metaclass(keywords.removeOrNull("metaclass"), bases);
    String[] names = new String[keywords.size()];
    Object[] values = new Object[names.length];
    int count = 0;
    for (int i = keywords.nextEntry(0); i >= 0; i = keywords.nextEntry(i + 1)) {
      names[count] = Str.java(keywords.keyAt(i));
      values[count++] = keywords.valueAt(i);
    }
    Object namespace = prepare(metaclass, name, bases, values, names);
    Object classCell = runBody(body, namespace);
    if (bases != original) {
      Items.set(namespace, "__orig_bases__", original);
    }
    Object[] arguments = new Object[3 + count];
    arguments[0] = name;
    arguments[1] = bases;
    arguments[2] = namespace;
    System.arraycopy(values, 0, arguments, 3, count);
    Object made = Calls.call(metaclass, arguments, names);
    if (made instanceof PyType) {
      Classes.attachBlueprint((PyType) made, body.state());
      if (classCell instanceof Cell && ((Cell) classCell).value == null) {
        throw Errors.runtimeError(
            "__class__ not set defining '"
                + Str.java(name)
                + "' as "
                + made
                + ". Was __classcell__ propagated to type.__new__?");
      }
      if (classCell instanceof Cell && ((Cell) classCell).value != made) {
        throw Errors.typeError(
            "__class__ set to "
                + Text.reprJava(((Cell) classCell).value)
                + " defining '"
                + Str.java(name)
                + "' as "
                + Text.reprJava(made));
      }
    }
    return made;
  }

  private static Object metaclass(Object given, PyTuple bases) {
    Object start = given;
    if (start == null) {
      start = bases.size() == 0 ? Types.TYPE : Types.of(bases.get(0));
    }
    if (!(start instanceof PyType)) {
      return start;
    }
    return Classes.metatype((PyType) start, List.of(bases.items));
  }

  private static Object prepare(
      Object metaclass, Object name, PyTuple bases, Object[] values, String[] names) {
    if (metaclass == Types.TYPE) {
      return new PyDict();
    }
    Object hook = Access.getIfPresent(metaclass, "__prepare__");
    if (hook == null) {
      return new PyDict();
    }
    Object[] arguments = new Object[2 + values.length];
    arguments[0] = name;
    arguments[1] = bases;
    System.arraycopy(values, 0, arguments, 2, values.length);
    Object namespace = Calls.call(hook, arguments, names);
    if (Types.of(namespace).lookup("__getitem__") == null) {
      String text = metaclass instanceof PyType ? ((PyType) metaclass).name() : "<metaclass>";
      throw Errors.typeError(
          text + ".__prepare__() must return a mapping, not " + Types.nameOf(namespace));
    }
    return namespace;
  }

  /** Runs the statements of the class; returns the {@code __class__} cell if methods use it. */
  private static Object runBody(PyFunction body, Object namespace) {
    Frame frame = new Frame((Profile) body.state(), scope(body), body.closure());
    frame.namespace = namespace;
    Interpreter.run(frame);
    return namespace instanceof PyDict ? ((PyDict) namespace).getOrNull("__classcell__") : null;
  }

  private static Frame.Scope scope(PyFunction body) {
    return new Frame.Scope(body.globals(), body.globalCells(), body.context());
  }
}
