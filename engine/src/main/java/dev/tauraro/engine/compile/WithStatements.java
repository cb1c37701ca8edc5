package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.Node;
import dev.tauraro.engine.ast.Stmt;
import dev.tauraro.engine.ast.WithItem;
import dev.tauraro.engine.bytecode.AwaitOrigin;
import dev.tauraro.engine.bytecode.Op;
import java.util.List;

/** Compiles {@code with} and {@code async with}; each item is a statement around the next. */
final class WithStatements {
  /**
   * A context manager whose body is being compiled.
   *
   * @param node the statement
   * @param exit register of its bound exit method
   */
  record Manager(Stmt node, int exit, boolean isAsync) {}

  private final UnitCompiler unit;
  private final CodeBuilder code;
  private final RegisterStack registers;

  WithStatements(UnitCompiler unit) {
    this.unit = unit;
    this.code = unit.code;
    this.registers = unit.registers;
  }

  void with(Stmt.With node) {
    item(node, node.items(), node.body(), false);
  }

  void asyncWith(Stmt.AsyncWith node) {
    item(node, node.items(), node.body(), true);
  }

  private void item(Stmt node, List<WithItem> items, List<Stmt> body, boolean isAsync) {
    if (items.isEmpty()) {
      unit.statements.all(body);
      return;
    }
    WithItem item = items.get(0);
    int mark = registers.mark();
    int exit = registers.take(2);
    int entered = exit + 1;
    Node at = node;
    int inner = registers.mark();
    int context = unit.expressions.any(item.contextExpr());
    registers.release(inner);
    if (!isAsync) {
      code.emit(at, Op.WITH_METHOD, entered, context, 0);
      code.emit(at, Op.WITH_METHOD, exit, context, 1);
      code.emit(at, Op.CALL, entered, entered, 0);
    } else {
      code.emit(at, Op.ASYNC_WITH_ENTER, exit, context, 0);
      unit.suspensions.awaitRegister(at, entered, entered, AwaitOrigin.ENTER);
    }
    Manager manager = new Manager(node, exit, isAsync);
    Region region = new Region(code);
    unit.control.push(node, new ControlStack.WithBlock(region, manager));
    if (item.optionalVars() != null) {
      unit.assignments.store(item.optionalVars(), entered);
    }
    item(node, items.subList(1, items.size()), body, isAsync);
    region.suspend();
    unit.control.pop();
    leaveNormally(manager);
    Label end = new Label();
    code.jump(node, end);
    leaveByException(manager, region, end);
    code.bind(end);
    registers.release(mark);
  }

  /** Calls the exit method with three Nones. */
  void leaveNormally(Manager manager) {
    int mark = registers.mark();
    int base = registers.take(4);
    Node at = manager.node();
    code.emit(at, Op.MOVE, base, manager.exit(), 0);
    for (int i = 1; i <= 3; i++) {
      unit.expressions.none(at, base + i);
    }
    code.emit(at, Op.CALL, base, base, 3);
    if (manager.isAsync()) {
      unit.suspensions.awaitRegister(at, base, base, AwaitOrigin.EXIT);
    }
    registers.release(mark);
  }

  private void leaveByException(Manager manager, Region region, Label end) {
    Node at = manager.node();
    int mark = registers.mark();
    int raised = registers.take();
    int saved = registers.take();
    code.bindHandler(region, raised);
    code.emit(at, Op.PUSH_HANDLED, saved, raised, 0);
    Region cleanup = new Region(code);
    int swallowed = registers.take();
    code.emit(at, Op.WITH_EXIT, swallowed, manager.exit(), raised);
    if (manager.isAsync()) {
      unit.suspensions.awaitRegister(at, swallowed, swallowed, AwaitOrigin.EXIT);
    }
    Label swallow = new Label();
    code.emitJump(at, Op.JUMP_IF_TRUE, swallowed, 0, swallow);
    cleanup.suspend();
    code.emit(at, Op.POP_HANDLED, saved, 0, 0);
    code.emit(at, Op.RERAISE, raised, 1, 0);
    int second = registers.take();
    code.bindHandler(cleanup, second);
    code.emit(at, Op.POP_HANDLED, saved, 0, 0);
    code.emit(at, Op.RERAISE, second, 1, 0);
    code.bind(swallow);
    code.emit(at, Op.POP_HANDLED, saved, 0, 0);
    code.jump(at, end);
    registers.release(mark);
  }
}
