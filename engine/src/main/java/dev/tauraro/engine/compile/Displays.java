package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Node;
import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.objects.PyFrozenSet;
import dev.tauraro.engine.objects.PySet;
import dev.tauraro.engine.objects.PyTuple;
import java.util.List;

/** Compiles list, tuple, set and dict displays. */
final class Displays {
  /** Longer displays are built piece by piece, so that they need few registers. */
  private static final int MAX_AT_ONCE = 64;

  /** From this size on a list of constants is made from one constant tuple. */
  private static final int MIN_CONSTANT_LIST = 16;

  /** So many constants make a set that is a copy of a constant. */
  private static final int MIN_CONSTANT_SET = 3;

  private final UnitCompiler unit;
  private final CodeBuilder code;
  private final RegisterStack registers;

  Displays(UnitCompiler unit) {
    this.unit = unit;
    this.code = unit.code;
    this.registers = unit.registers;
  }

  void list(Expr.ListExpr node, int target) {
    List<Expr> elements = node.elts();
    if (isSimple(elements)) {
      int base = all(elements, target);
      code.emit(node, Op.BUILD_LIST, target, base, elements.size());
      return;
    }
    int mark = registers.mark();
    int result = unit.expressions.scratch(target);
    listInto(node, elements, result);
    unit.expressions.move(node, target, result);
    registers.release(mark);
  }

  void tuple(Expr.Tuple node, int target) {
    PyTuple constant = ConstantFolder.tuple(node.elts());
    if (constant != null) {
      unit.expressions.constant(node, constant, target);
      return;
    }
    tuple(node, node.elts(), target);
  }

  /** Builds a tuple of expressions, some of which may be starred. */
  void tuple(Node at, List<Expr> elements, int target) {
    if (isSimple(elements)) {
      int base = all(elements, target);
      code.emit(at, Op.BUILD_TUPLE, target, base, elements.size());
      return;
    }
    int mark = registers.mark();
    int list = registers.take();
    listInto(at, elements, list);
    registers.release(mark);
    code.emit(at, Op.LIST_TO_TUPLE, target, list, 0);
  }

  /** Builds a list of expressions, some of which may be starred, in a temporary. */
  void listInto(Node at, List<Expr> elements, int target) {
    if (elements.size() >= MIN_CONSTANT_LIST) {
      PyTuple constant = ConstantFolder.tuple(elements);
      if (constant != null) {
        int mark = registers.mark();
        code.emit(at, Op.BUILD_LIST, target, 0, 0);
        int items = unit.expressions.constantTemporary(at, constant);
        code.emit(at, Op.LIST_EXTEND, target, items, 0);
        registers.release(mark);
        return;
      }
    }
    int first = leading(elements);
    int base = all(elements.subList(0, first), target);
    code.emit(at, Op.BUILD_LIST, target, base, first);
    addAll(at, elements.subList(first, elements.size()), target, Op.LIST_APPEND, Op.LIST_EXTEND);
  }

  void set(Expr.SetExpr node, int target) {
    int mark = registers.mark();
    int result = unit.expressions.scratch(target);
    if (node.elts().size() >= MIN_CONSTANT_SET && ConstantFolder.tuple(node.elts()) != null) {
      setOfConstants(node, result);
      unit.expressions.move(node, target, result);
      registers.release(mark);
      return;
    }
    int first = leading(node.elts());
    int base = all(node.elts().subList(0, first), result);
    code.emit(node, Op.BUILD_SET, result, base, first);
    List<Expr> rest = node.elts().subList(first, node.elts().size());
    addAll(node, rest, result, Op.SET_ADD, Op.SET_UPDATE);
    unit.expressions.move(node, target, result);
    registers.release(mark);
  }

  /**
   * Builds a set of constants as a copy of a copy: the order of a set depends on how it was made,
   * and CPython makes a constant of the items, a constant of the first one's items, and copies
   * that.
   */
  private void setOfConstants(Expr.SetExpr node, int result) {
    int mark = registers.mark();
    PyFrozenSet constant = frozenSet(ConstantFolder.tuple(node.elts()));
    int source;
    if (constant != null) {
      PyTuple items = PyTuple.of(constant.toArray());
      source = unit.expressions.constantTemporary(node, frozenSet(items));
    } else {
      int first = registers.take();
      code.emit(node, Op.BUILD_SET, first, 0, 0);
      addAll(node, node.elts(), first, Op.SET_ADD, Op.SET_UPDATE);
      int items = registers.take();
      code.emit(node, Op.BUILD_LIST, items, 0, 0);
      code.emit(node, Op.LIST_EXTEND, items, first, 0);
      source = registers.take();
      code.emit(node, Op.BUILD_SET, source, 0, 0);
      code.emit(node, Op.SET_UPDATE, source, items, 0);
    }
    code.emit(node, Op.BUILD_SET, result, 0, 0);
    code.emit(node, Op.SET_UPDATE, result, source, 0);
    registers.release(mark);
  }

  private void addAll(Node at, List<Expr> elements, int target, Op add, Op update) {
    for (Expr element : elements) {
      int mark = registers.mark();
      boolean starred = element instanceof Expr.Starred;
      int value = unit.expressions.any(starred ? ((Expr.Starred) element).value() : element);
      code.emit(at, starred ? update : add, target, value, 0);
      registers.release(mark);
    }
  }

  void dict(Expr.Dict node, int target) {
    int mark = registers.mark();
    int result = unit.expressions.scratch(target);
    int size = node.values().size();
    int first = 0;
    while (first < size && first < MAX_AT_ONCE / 2 && node.keys().get(first) != null) {
      first++;
    }
    int inner = registers.mark();
    int base = registers.take(2 * first);
    for (int i = 0; i < first; i++) {
      unit.expressions.into(node.keys().get(i), base + 2 * i);
      unit.expressions.into(node.values().get(i), base + 2 * i + 1);
    }
    registers.release(inner);
    code.emit(node, Op.BUILD_DICT, result, first == 0 ? 0 : base, first);
    for (int i = first; i < size; i++) {
      Expr key = node.keys().get(i);
      Expr value = node.values().get(i);
      if (key == null) {
        code.emit(node, Op.DICT_UPDATE, result, unit.expressions.any(value), 0);
      } else {
        int keyRegister = unit.expressions.operand(key, value);
        code.emit(node, Op.DICT_ADD, result, keyRegister, unit.expressions.any(value));
      }
      registers.release(inner);
    }
    unit.expressions.move(node, target, result);
    registers.release(mark);
  }

  /**
   * What a display of constants that is only searched or iterated can be replaced with, or null.
   */
  Object searched(Expr display) {
    if (display instanceof Expr.ListExpr listExpr) {
      return ConstantFolder.tuple(listExpr.elts());
    }
    if (display instanceof Expr.SetExpr setExpr) {
      PyTuple items = ConstantFolder.tuple(setExpr.elts());
      return items == null ? null : frozenSet(items);
    }
    return null;
  }

  /** A frozenset, if hashing and comparing the items needs no running script. */
  private static PyFrozenSet frozenSet(PyTuple items) {
    PySet set = new PySet();
    for (Object item : items.items()) {
      if (!(item instanceof Long || item instanceof String)) {
        return null;
      }
      set.add(item);
    }
    return PyFrozenSet.taking(set);
  }

  private static boolean isSimple(List<Expr> elements) {
    return leading(elements) == elements.size();
  }

  /** Number of elements before the first starred one, limited to what is built at once. */
  private static int leading(List<Expr> elements) {
    int count = 0;
    while (count < elements.size()
        && count < MAX_AT_ONCE
        && !(elements.get(count) instanceof Expr.Starred)) {
      count++;
    }
    return count;
  }

  /** Compiles to consecutive temporaries, which are free again; returns the first. */
  private int all(List<Expr> elements, int target) {
    if (elements.isEmpty()) {
      return 0;
    }
    int mark = registers.mark();
    int base = registers.takeOver(target);
    unit.expressions.into(elements.get(0), base);
    for (Expr element : elements.subList(1, elements.size())) {
      unit.expressions.temporary(element);
    }
    registers.release(mark);
    return base;
  }
}
