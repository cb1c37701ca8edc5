package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Node;
import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.objects.None;

/**
 * Compiles expressions to a register of choice.
 *
 * <p>A local variable may be given as the target only because every expression writes its target
 * once, as the last thing it does; those that can't use a temporary ({@link #scratch}).
 */
final class Expressions {
  /** Deeper expressions are refused, for the compiler recurs along them. */
  private static final int MAX_DEPTH = 1000;

  private final UnitCompiler unit;
  private final CodeBuilder code;
  private final RegisterStack registers;
  private int depth;

  Expressions(UnitCompiler unit) {
    this.unit = unit;
    this.code = unit.code;
    this.registers = unit.registers;
    this.depth = unit.parent == null ? 0 : unit.parent.expressions.depth;
  }

  /** Compiles to the given register. */
  void into(Expr expr, int target) {
    if (!code.isReachable()) {
      return;
    }
    if (++depth > MAX_DEPTH) {
      throw unit.module.error(expr, "too many nested expressions");
    }
    expr.accept(new ExpressionTarget(unit, target));
    depth--;
  }

  /** Compiles to a new temporary. */
  int temporary(Expr expr) {
    int target = registers.take();
    into(expr, target);
    return target;
  }

  /** Compiles to any register: a local variable is used in place. */
  int any(Expr expr) {
    if (expr instanceof Expr.Name name) {
      int local = unit.variables.readLocal(name);
      if (local >= 0) {
        return local;
      }
    }
    if (expr instanceof Expr.NamedExpr namedExpr) {
      return named(namedExpr);
    }
    return temporary(expr);
  }

  /** Like {@link #any}, but safe from a later operand that binds the local variable anew. */
  int operand(Expr expr, Expr later) {
    return keep(expr, any(expr), later);
  }

  /**
   * The register itself, or a copy when it is a local variable that {@code later} may bind anew.
   */
  int keep(Node at, int register, Expr later) {
    if (registers.isLocal(register)
        && Rebinding.rebinds(later, unit.variables.localName(register))) {
      int copy = registers.take();
      code.emit(at, Op.MOVE, copy, register, 0);
      return copy;
    }
    return register;
  }

  /** Compiles for the effects only. */
  void effect(Expr expr) {
    if (expr instanceof Expr.Constant) {
      return;
    }
    int mark = registers.mark();
    any(expr);
    registers.release(mark);
  }

  /** Where to build a value in several steps that ends up in {@code target}. */
  int scratch(int target) {
    return registers.isLocal(target) ? registers.take() : target;
  }

  void move(Node at, int target, int from) {
    if (target != from) {
      code.emit(at, Op.MOVE, target, from, 0);
    }
  }

  void constant(Node at, Object value, int target) {
    code.emit(at, Op.LOAD_CONST, target, 0, unit.constants.index(value));
  }

  int constantTemporary(Node at, Object value) {
    int target = registers.take();
    constant(at, value, target);
    return target;
  }

  void none(Node at, int target) {
    constant(at, None.NONE, target);
  }

  /** {@code target := value}; returns the register of the value. */
  int named(Expr.NamedExpr expr) {
    int local = unit.variables.local(expr.target().id());
    if (local >= 0) {
      into(expr.value(), local);
      return local;
    }
    int value = any(expr.value());
    unit.variables.store(expr.target(), expr.target().id(), value);
    return value;
  }

  void conditional(Expr.IfExp expr, int target) {
    Boolean known = unit.conditions.known(expr.test());
    if (known != null) {
      into(known ? expr.body() : expr.orelse(), target);
      return;
    }
    Label otherwise = new Label();
    Label end = new Label();
    unit.conditions.jump(expr, expr.test(), otherwise, false);
    into(expr.body(), target);
    code.jump(expr, end);
    code.bind(otherwise);
    into(expr.orelse(), target);
    code.bind(end);
  }

  void attribute(Expr.Attribute expr, int target) {
    int mark = registers.mark();
    int object = any(expr.value());
    registers.release(mark);
    code.emit(
        unit.attributeStart(expr), expr.end(), Op.GET_ATTR, target, object, unit.name(expr.attr()));
  }

  void subscript(Expr.Subscript expr, int target) {
    int mark = registers.mark();
    int object = operand(expr.value(), expr.slice());
    int key = any(expr.slice());
    registers.release(mark);
    code.emit(expr, Op.GET_ITEM, target, object, key);
  }

  void slice(Expr.Slice expr, int target) {
    int mark = registers.mark();
    int base = registers.takeOver(target);
    int rest = registers.take(2);
    orNone(expr, expr.lower(), base);
    orNone(expr, expr.upper(), rest);
    orNone(expr, expr.step(), rest + 1);
    code.emit(expr, Op.BUILD_SLICE, target, base, 0);
    registers.release(mark);
  }

  private void orNone(Node at, Expr expr, int target) {
    if (expr == null) {
      none(at, target);
    } else {
      into(expr, target);
    }
  }
}
