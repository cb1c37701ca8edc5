package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Node;
import dev.tauraro.engine.ast.Stmt;
import dev.tauraro.engine.bytecode.Intrinsic;
import dev.tauraro.engine.bytecode.Op;
import java.util.List;

/** Compiles statements: the simple ones here, the others in the class of their concern. */
final class Statements implements Stmt.Visitor<Void> {
  /** The place of instructions that stand for nothing in the text. */
  static final Stmt NOWHERE = new Stmt.Pass(-1, -1);

  private final UnitCompiler unit;
  private final CodeBuilder code;
  private final RegisterStack registers;

  Statements(UnitCompiler unit) {
    this.unit = unit;
    this.code = unit.code;
    this.registers = unit.registers;
  }

  /** Compiles statements up to the first that can't be reached. */
  void all(List<Stmt> body) {
    for (Stmt statement : body) {
      if (!code.isReachable()) {
        return;
      }
      if (unit.module.isTraced()) {
        mark(statement);
      }
      statement.accept(this);
    }
  }

  /** Gives a statement an instruction of its own, unless it has none or begins at a decorator. */
  private void mark(Stmt statement) {
    boolean without =
        statement instanceof Stmt.Global
            || statement instanceof Stmt.Nonlocal
            || statement instanceof Stmt.FunctionDef
            || statement instanceof Stmt.AsyncFunctionDef
            || statement instanceof Stmt.ClassDef;
    if (!without) {
      code.emit(statement, Op.NOP, 0, 0, 0);
    }
  }

  @Override
  public Void visitFunctionDef(Stmt.FunctionDef node) {
    unit.functions.define(node);
    return null;
  }

  @Override
  public Void visitAsyncFunctionDef(Stmt.AsyncFunctionDef node) {
    unit.functions.define(node);
    return null;
  }

  @Override
  public Void visitClassDef(Stmt.ClassDef node) {
    unit.classes.define(node);
    return null;
  }

  @Override
  public Void visitReturn(Stmt.Return node) {
    int mark = registers.mark();
    Object constant = node.value() == null ? null : ConstantFolder.fold(node.value());
    int value;
    // What follows the code of a finally clause begins no line.
    Node place = unit.module.isTraced() && unit.control.hasCleanup() ? NOWHERE : node;
    if (node.value() == null || constant != null) {
      value = registers.take();
      unit.control.leaveAll(
          node,
          () -> {
            if (constant == null) {
              unit.expressions.none(place, value);
            } else {
              unit.expressions.constant(place == node ? node.value() : place, constant, value);
            }
            code.emit(place, Op.RETURN, value, 0, 0);
          });
    } else {
      value =
          unit.control.hasCleanup()
              ? unit.expressions.temporary(node.value())
              : unit.expressions.any(node.value());
      unit.control.leaveAll(node, () -> code.emit(place, Op.RETURN, value, 0, 0));
    }
    registers.release(mark);
    return null;
  }

  @Override
  public Void visitDelete(Stmt.Delete node) {
    for (Expr target : node.targets()) {
      unit.assignments.delete(target);
    }
    return null;
  }

  @Override
  public Void visitAssign(Stmt.Assign node) {
    unit.assignments.assign(node);
    return null;
  }

  @Override
  public Void visitAugAssign(Stmt.AugAssign node) {
    unit.assignments.augmented(node);
    return null;
  }

  @Override
  public Void visitAnnAssign(Stmt.AnnAssign node) {
    unit.assignments.annotated(node);
    return null;
  }

  @Override
  public Void visitFor(Stmt.For node) {
    unit.loops.forLoop(node);
    return null;
  }

  @Override
  public Void visitAsyncFor(Stmt.AsyncFor node) {
    unit.loops.asyncFor(node);
    return null;
  }

  @Override
  public Void visitWhile(Stmt.While node) {
    unit.loops.whileLoop(node);
    return null;
  }

  @Override
  public Void visitIf(Stmt.If node) {
    Label end = new Label();
    Stmt.If branch = node;
    // A chain of elif is a loop here, for it may be thousands long.
    while (true) {
      Boolean known = unit.conditions.known(branch.test());
      List<Stmt> orelse = branch.orelse();
      if (known != null) {
        if (known) {
          all(branch.body());
          break;
        }
      } else {
        Label otherwise = orelse.isEmpty() ? end : new Label();
        unit.conditions.jump(branch, branch.test(), otherwise, false);
        all(branch.body());
        if (orelse.isEmpty()) {
          break;
        }
        code.jump(branch, end);
        code.bind(otherwise);
      }
      if (orelse.size() == 1 && orelse.get(0) instanceof Stmt.If && code.isReachable()) {
        branch = (Stmt.If) orelse.get(0);
        continue;
      }
      all(orelse);
      break;
    }
    code.bind(end);
    return null;
  }

  @Override
  public Void visitWith(Stmt.With node) {
    unit.withs.with(node);
    return null;
  }

  @Override
  public Void visitAsyncWith(Stmt.AsyncWith node) {
    unit.withs.asyncWith(node);
    return null;
  }

  @Override
  public Void visitMatch(Stmt.Match node) {
    unit.patterns.match(node);
    return null;
  }

  @Override
  public Void visitRaise(Stmt.Raise node) {
    int mark = registers.mark();
    if (node.exc() == null) {
      // Names a register all the same, for a frame may have no other.
      int unused = registers.take();
      code.emit(node, Op.RAISE, unused, unused, 0);
    } else if (node.cause() == null) {
      int exception = unit.expressions.any(node.exc());
      code.emit(node, Op.RAISE, exception, 0, 1);
    } else {
      int exception = unit.expressions.operand(node.exc(), node.cause());
      code.emit(node, Op.RAISE, exception, unit.expressions.any(node.cause()), 2);
    }
    registers.release(mark);
    return null;
  }

  @Override
  public Void visitTry(Stmt.Try node) {
    unit.tries.tryStatement(node);
    return null;
  }

  @Override
  public Void visitTryStar(Stmt.TryStar node) {
    unit.tries.tryStar(node);
    return null;
  }

  @Override
  public Void visitAssert(Stmt.Assert node) {
    if (!unit.module.isDebug()) {
      return null;
    }
    Label end = new Label();
    unit.conditions.jump(node, node.test(), end, true);
    int mark = registers.mark();
    if (node.msg() == null) {
      unit.intrinsic(node.test(), Intrinsic.FAIL_ASSERTION, registers.take(), 0, 0);
    } else {
      int message = unit.expressions.temporary(node.msg());
      unit.intrinsic(node.test(), Intrinsic.FAIL_ASSERTION, message, message, 1);
    }
    registers.release(mark);
    code.bind(end);
    return null;
  }

  @Override
  public Void visitImport(Stmt.Import node) {
    unit.imports.importModules(node);
    return null;
  }

  @Override
  public Void visitImportFrom(Stmt.ImportFrom node) {
    unit.imports.importFrom(node);
    return null;
  }

  @Override
  public Void visitGlobal(Stmt.Global node) {
    return null;
  }

  @Override
  public Void visitNonlocal(Stmt.Nonlocal node) {
    return null;
  }

  @Override
  public Void visitExprStmt(Stmt.ExprStmt node) {
    boolean prints = unit.module.options().interactive() && unit.isModule();
    if (prints) {
      int mark = registers.mark();
      int value = unit.expressions.temporary(node.value());
      unit.intrinsic(node, Intrinsic.PRINT_EXPRESSION, value, value, 1);
      registers.release(mark);
    } else {
      unit.expressions.effect(node.value());
    }
    return null;
  }

  @Override
  public Void visitPass(Stmt.Pass node) {
    return null;
  }

  @Override
  public Void visitBreak(Stmt.Break node) {
    unit.control.breakLoop(node);
    return null;
  }

  @Override
  public Void visitContinue(Stmt.Continue node) {
    unit.control.continueLoop(node);
    return null;
  }
}
