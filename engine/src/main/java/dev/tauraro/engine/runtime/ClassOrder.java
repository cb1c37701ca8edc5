package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The order in which a class and its ancestors are searched, where scripts have a say in it. */
public final class ClassOrder {
  private ClassOrder() {}

  /** Asks the {@code mro} method of a metaclass that has one of its own. */
  static void decide(PyType type, PyType metatype, PyType best) {
    if (metatype.isBuiltin()) {
      return;
    }
    Object method = metatype.lookup("mro");
    if (method == Types.TYPE.own("mro")) {
      return;
    }
    Object answer = Access.callBound(method, type, new Object[0], new String[0]);
    Object[] order = Iteration.toArray(answer);
    if (order.length == 0) {
      throw Errors.typeError("type MRO must not be empty");
    }
    List<PyType> types = new ArrayList<>();
    for (Object each : order) {
      if (!(each instanceof PyType)) {
        throw Errors.typeError("mro() returned a non-class ('" + Types.nameOf(each) + "')");
      }
      PyType found = (PyType) each;
      if (found != type && !Layouts.fits(best, found)) {
        throw Errors.typeError(
            "mro() returned base with unsuitable layout ('" + found.displayName() + "')");
      }
      types.add(found);
    }
    type.setMro(types);
  }

  /** {@code type.__bases__ = bases} */
  public static void setBases(PyType type, Object value) {
    if (type.isBuiltin()) {
      throw Errors.typeError(
          "cannot set '__bases__' attribute of immutable type '" + type.displayName() + "'");
    }
    List<PyType> bases = checkedBases(type, value);
    PyType before = Layouts.best(type.bases());
    PyType after = Layouts.best(bases);
    if (!Layouts.sameLayout(before, after)) {
      boolean sameEnd = before.isBuiltin() == after.isBuiltin();
      throw Errors.typeError(
          "__bases__ assignment: '"
              + after.displayName()
              + (sameEnd ? "' object layout differs from '" : "' deallocator differs from '")
              + before.displayName()
              + "'");
    }
    List<PyType> old = type.bases();
    Map<PyType, List<PyType>> orders = new LinkedHashMap<>();
    boolean completed = false;
    try {
      reorder(type, bases, orders);
      completed = true;
    } finally {
      // Methods of metaclasses that were asked may have given it others by now.
      if (!completed && type.bases().equals(bases)) {
        type.setBases(old, List.of());
        orders.forEach(PyType::setMro);
      }
    }
  }

  private static List<PyType> checkedBases(PyType type, Object value) {
    if (value == null) {
      throw Errors.typeError(
          "cannot delete '__bases__' attribute of immutable type '" + type.name() + "'");
    }
    if (!(value instanceof PyTuple)) {
      throw Errors.typeError(
          "can only assign tuple to " + type.name() + ".__bases__, not " + Types.nameOf(value));
    }
    PyTuple bases = (PyTuple) value;
    if (bases.size() == 0) {
      throw Errors.typeError(
          "can only assign non-empty tuple to " + type.name() + ".__bases__, not ()");
    }
    List<PyType> checked = new ArrayList<>();
    for (Object base : bases.items()) {
      if (!(base instanceof PyType)) {
        throw Errors.typeError(
            type.name() + ".__bases__ must be tuple of classes, not '" + Types.nameOf(base) + "'");
      }
      if (((PyType) base).isSubtypeOf(type)) {
        throw Errors.typeError("a __bases__ item causes an inheritance cycle");
      }
      if (!((PyType) base).acceptsSubclasses()) {
        throw Errors.typeError(((PyType) base).whyNoBase());
      }
      checked.add((PyType) base);
    }
    return checked;
  }

  /**
   * Gives a class other bases, and the classes below it the orders that follow.
   *
   * @param orders receives the orders that the classes had
   */
  private static void reorder(PyType type, List<PyType> bases, Map<PyType, List<PyType>> orders) {
    Deque<PyType> waiting = new ArrayDeque<>();
    waiting.push(type);
    while (!waiting.isEmpty()) {
      Work.elements(8);
      PyType each = waiting.pop();
      List<PyType> its = each == type ? bases : each.bases();
      List<PyType> ancestors = ResolutionOrder.of(its);
      orders.putIfAbsent(each, List.of(each.mro()));
      each.setBases(its, ancestors);
      decide(each, each.type(), Layouts.best(its));
      List<PyType> heirs = each.subclasses();
      for (int i = heirs.size() - 1; i >= 0; i--) {
        waiting.push(heirs.get(i));
      }
    }
  }

  /** The order as {@code type.mro()} tells it: found anew from the bases. */
  public static Object[] computed(PyType type) {
    if (type.isBuiltin()) {
      return Arrays.copyOf(type.mro(), type.mro().length, Object[].class);
    }
    List<Object> order = new ArrayList<>();
    order.add(type);
    order.addAll(ResolutionOrder.of(type.bases()));
    return order.toArray();
  }

  /** The value of {@code __mro__}; None while there is none. */
  public static Object shown(PyType type) {
    return type.mro() == null ? None.NONE : PyTuple.of((Object[]) type.mro().clone());
  }
}
