package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Node;
import dev.tauraro.engine.ast.Stmt;
import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.objects.Str;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compiles assignments, unpacking and {@code del}. */
final class Assignments {
  /** The operand of UNPACK_EX has 12 bits for each number. */
  private static final int MAX_AROUND_STAR = 0xFFF;

  private final UnitCompiler unit;
  private final CodeBuilder code;
  private final RegisterStack registers;

  Assignments(UnitCompiler unit) {
    this.unit = unit;
    this.code = unit.code;
    this.registers = unit.registers;
  }

  void assign(Stmt.Assign node) {
    List<Expr> targets = node.targets();
    int mark = registers.mark();
    if (targets.size() == 1 && isParallel(targets.get(0), node.value())) {
      parallel(elements(targets.get(0)), elements(node.value()));
    } else {
      int local = unit.variables.local(targets.get(0));
      int value;
      if (local >= 0) {
        unit.expressions.into(node.value(), local);
        value = local;
        targets = targets.subList(1, targets.size());
        if (!targets.isEmpty()) {
          value = keepFrom(node, value, targets);
        }
      } else {
        value = keepFrom(node, unit.expressions.any(node.value()), targets);
      }
      for (Expr target : targets) {
        store(target, value);
      }
    }
    registers.release(mark);
  }

  /** A copy of a local variable that the targets may change before all of them have the value. */
  private int keepFrom(Node at, int value, List<Expr> targets) {
    if (!registers.isLocal(value)) {
      return value;
    }
    String name = unit.variables.localName(value);
    for (Expr target : targets) {
      boolean simple = target instanceof Expr.Name || isDisplay(target);
      if ((!simple || targets.size() > 1) && touches(target, name)) {
        int copy = registers.take();
        code.emit(at, Op.MOVE, copy, value, 0);
        return copy;
      }
    }
    return value;
  }

  private static boolean touches(Expr target, String name) {
    if (target instanceof Expr.Name variable) {
      return name.endsWith(variable.id());
    }
    if (target instanceof Expr.Starred starred) {
      return touches(starred.value(), name);
    }
    if (isDisplay(target)) {
      for (Expr element : elements(target)) {
        if (touches(element, name)) {
          return true;
        }
      }
      return false;
    }
    return Rebinding.rebinds(target, name);
  }

  /** {@code a, b = x, y}: needs no tuple. */
  private static boolean isParallel(Expr target, Expr value) {
    if (!isDisplay(target) || !isDisplay(value)) {
      return false;
    }
    List<Expr> targets = elements(target);
    List<Expr> values = elements(value);
    if (targets.size() != values.size()) {
      return false;
    }
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i) instanceof Expr.Starred || values.get(i) instanceof Expr.Starred) {
        return false;
      }
    }
    return true;
  }

  private void parallel(List<Expr> targets, List<Expr> values) {
    int base = registers.mark();
    int last = targets.size() - 1;
    boolean direct = last >= 0 && areLocals(targets);
    for (int i = 0; i <= last; i++) {
      if (direct && i == last) {
        // All values before are safe in temporaries, so the last one needs none.
        unit.expressions.into(values.get(i), unit.variables.local(targets.get(i)));
      } else {
        unit.expressions.temporary(values.get(i));
      }
    }
    for (int i = 0; i <= last; i++) {
      if (!direct || i < last) {
        store(targets.get(i), base + i);
      }
    }
  }

  /** Whether the targets are different local variables. */
  private boolean areLocals(List<Expr> targets) {
    Set<Integer> seen = new HashSet<>();
    for (Expr target : targets) {
      int local = unit.variables.local(target);
      if (local < 0 || !seen.add(local)) {
        return false;
      }
    }
    return true;
  }

  /** The first register of targets that are local variables in consecutive registers, or -1. */
  private int consecutiveLocals(List<Expr> targets) {
    int first = targets.isEmpty() ? -1 : localOf(targets.get(0));
    for (int i = 1; i < targets.size() && first >= 0; i++) {
      if (localOf(targets.get(i)) != first + i) {
        return -1;
      }
    }
    return first;
  }

  private int localOf(Expr target) {
    return unit.variables.local(target instanceof Expr.Starred starred ? starred.value() : target);
  }

  private static boolean isDisplay(Expr expr) {
    return expr instanceof Expr.Tuple || expr instanceof Expr.ListExpr;
  }

  private static List<Expr> elements(Expr expr) {
    return expr instanceof Expr.Tuple tuple ? tuple.elts() : ((Expr.ListExpr) expr).elts();
  }

  /** Stores a register to any kind of target. */
  void store(Expr target, int value) {
    int mark = registers.mark();
    if (target instanceof Expr.Name name) {
      unit.variables.store(target, name.id(), value);
    } else if (target instanceof Expr.Attribute attribute) {

      int object = unit.expressions.any(attribute.value());
      int start = unit.attributeStart(attribute);
      code.emit(start, target.end(), Op.SET_ATTR, object, value, unit.name(attribute.attr()));
    } else if (target instanceof Expr.Subscript subscript) {

      int object = unit.expressions.operand(subscript.value(), subscript.slice());
      int key = unit.expressions.any(subscript.slice());
      code.emit(target, Op.SET_ITEM, object, key, value);
    } else if (target instanceof Expr.Starred starred) {
      store(starred.value(), value);
    } else {
      unpack(target, elements(target), value);
    }
    registers.release(mark);
  }

  private void unpack(Expr at, List<Expr> targets, int value) {
    int star = -1;
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i) instanceof Expr.Starred) {
        if (star >= 0) {
          throw unit.module.error(at, "multiple starred expressions in assignment");
        }
        star = i;
      }
    }
    int count = targets.size();
    int locals = consecutiveLocals(targets);
    int base = locals >= 0 ? locals : count == 0 ? 0 : registers.take(count);
    if (star < 0) {
      code.emit(at, Op.UNPACK, base, value, count);
    } else {
      int after = count - star - 1;
      if (star > MAX_AROUND_STAR || after > MAX_AROUND_STAR) {
        throw unit.module.error(at, "too many expressions in star-unpacking assignment");
      }
      code.emit(at, Op.UNPACK_EX, base, value, star | after << 12);
    }
    for (int i = 0; i < count && locals < 0; i++) {
      store(targets.get(i), base + i);
    }
  }

  void augmented(Stmt.AugAssign node) {
    Op op = Operators.inPlace(node.op());
    int mark = registers.mark();
    if (node.target() instanceof Expr.Name) {
      augmentedName(node, (Expr.Name) node.target(), op);
    } else if (node.target() instanceof Expr.Attribute) {
      Expr.Attribute target = (Expr.Attribute) node.target();
      int object = unit.expressions.operand(target.value(), node.value());
      int name = unit.name(target.attr());
      int start = unit.attributeStart(target);
      int result = registers.take();
      code.emit(start, target.end(), Op.GET_ATTR, result, object, name);
      code.emit(node, op, result, result, unit.expressions.any(node.value()));
      code.emit(start, target.end(), Op.SET_ATTR, object, result, name);
    } else {
      Expr.Subscript target = (Expr.Subscript) node.target();
      int object = unit.expressions.any(target.value());
      object = unit.expressions.keep(target, object, target.slice());
      object = unit.expressions.keep(target, object, node.value());
      int key = unit.expressions.operand(target.slice(), node.value());
      int result = registers.take();
      code.emit(target, Op.GET_ITEM, result, object, key);
      code.emit(node, op, result, result, unit.expressions.any(node.value()));
      code.emit(target, Op.SET_ITEM, object, key, result);
    }
    registers.release(mark);
  }

  private void augmentedName(Stmt.AugAssign node, Expr.Name target, Op op) {
    int local = unit.variables.local(target.id());
    int value = unit.expressions.operand(target, node.value());
    int operand = unit.expressions.any(node.value());
    int result = local >= 0 ? local : value;
    code.emit(node, op, result, value, operand);
    if (local < 0) {
      unit.variables.store(target, target.id(), result);
    }
  }

  void annotated(Stmt.AnnAssign node) {
    int mark = registers.mark();
    if (node.value() != null) {
      int local = unit.variables.local(node.target());
      if (local >= 0) {
        unit.expressions.into(node.value(), local);
      } else {
        store(
            node.target(),
            keepFrom(node, unit.expressions.any(node.value()), List.of(node.target())));
      }
      registers.release(mark);
    }
    boolean inFunction = unit.kind.isFunction() && !unit.isModule();
    if (!inFunction && node.simple() && node.target() instanceof Expr.Name) {
      int annotation = registers.take();
      unit.functions.annotation(node.annotation(), annotation);
      int annotations = registers.take();
      unit.variables.load(node, "__annotations__", annotations);
      String name = unit.mangle(((Expr.Name) node.target()).id());
      int key = unit.expressions.constantTemporary(node, Str.of(name));
      code.emit(node, Op.SET_ITEM, annotations, key, annotation);
    } else {
      if (node.value() == null) {
        evaluateParts(node.target());
      }
      if (!inFunction && !unit.module.postponesAnnotations()) {
        unit.expressions.effect(node.annotation());
      }
    }
    registers.release(mark);
  }

  /** {@code a.b: int} evaluates a, {@code a[i]: int} a and i. */
  private void evaluateParts(Expr target) {
    if (target instanceof Expr.Attribute attribute) {
      unit.expressions.effect(attribute.value());
    } else if (target instanceof Expr.Subscript subscript) {
      unit.expressions.effect(subscript.value());
      unit.expressions.effect(subscript.slice());
    }
  }

  void delete(Expr target) {
    int mark = registers.mark();
    if (target instanceof Expr.Name name) {
      unit.variables.delete(target, name.id());
    } else if (target instanceof Expr.Attribute attribute) {

      int object = unit.expressions.any(attribute.value());
      int start = unit.attributeStart(attribute);
      code.emit(start, target.end(), Op.DELETE_ATTR, object, 0, unit.name(attribute.attr()));
    } else if (target instanceof Expr.Subscript subscript) {

      int object = unit.expressions.operand(subscript.value(), subscript.slice());
      int key = unit.expressions.any(subscript.slice());
      code.emit(target, Op.DELETE_ITEM, object, key, 0);
    } else {
      for (Expr element : elements(target)) {
        delete(element);
      }
    }
    registers.release(mark);
  }
}
