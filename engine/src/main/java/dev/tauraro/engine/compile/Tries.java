package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.ExceptHandler;
import dev.tauraro.engine.ast.Node;
import dev.tauraro.engine.ast.Stmt;
import dev.tauraro.engine.bytecode.Intrinsic;
import dev.tauraro.engine.bytecode.Op;
import java.util.List;

/**
 * Compiles {@code try} statements.
 *
 * <p>A handler starts with PUSH_HANDLED, which makes the exception the one being handled and saves
 * the one handled before. Every way out of it does POP_HANDLED; for exceptions that leave it, a
 * second handler that protects the first sees to that.
 */
final class Tries {
  private final UnitCompiler unit;
  private final CodeBuilder code;
  private final RegisterStack registers;

  Tries(UnitCompiler unit) {
    this.unit = unit;
    this.code = unit.code;
    this.registers = unit.registers;
  }

  void tryStatement(Stmt.Try node) {
    withFinally(
        node,
        node.finalbody(),
        () -> {
          if (node.handlers().isEmpty()) {
            unit.statements.all(node.body());
            unit.statements.all(node.orelse());
          } else {
            tryExcept(node);
          }
        });
  }

  void tryStar(Stmt.TryStar node) {
    withFinally(node, node.finalbody(), () -> tryExceptStar(node));
  }

  private void withFinally(Stmt node, List<Stmt> finalbody, Runnable body) {
    if (finalbody.isEmpty()) {
      body.run();
      return;
    }
    Label end = new Label();
    Region region = new Region(code);
    unit.control.push(node, new ControlStack.FinallyBlock(region, finalbody));
    body.run();
    region.suspend();
    unit.control.pop();
    unit.statements.all(finalbody);
    code.jump(last(finalbody), end);

    int mark = registers.mark();
    int raised = registers.take();
    int saved = registers.take();
    Node at = last(finalbody);
    code.bindHandler(region, raised);
    code.emit(at, Op.PUSH_HANDLED, saved, raised, 0);
    Region cleanup = new Region(code);
    unit.control.push(node, new ControlStack.HandlerBlock(cleanup, saved, null));
    unit.statements.all(finalbody);
    cleanup.suspend();
    unit.control.pop();
    code.emit(at, Op.POP_HANDLED, saved, 0, 0);
    code.emit(at, Op.RERAISE, raised, 0, 0);
    cleanupHandler(at, cleanup, saved, null);
    registers.release(mark);
    code.bind(end);
  }

  private void tryExcept(Stmt.Try node) {
    Label end = new Label();
    Region region = new Region(code);
    unit.control.push(node, new BodyBlock(region));
    unit.statements.all(node.body());
    region.suspend();
    unit.control.pop();
    unit.statements.all(node.orelse());
    code.jump(node, end);

    int mark = registers.mark();
    int raised = registers.take();
    int saved = registers.take();
    ExceptHandler first = node.handlers().get(0);
    code.bindHandler(region, raised);
    code.emit(first, Op.PUSH_HANDLED, saved, raised, 0);
    Region cleanup = new Region(code);
    for (ExceptHandler handler : node.handlers()) {
      Label next = new Label();
      if (handler.type() != null) {
        int inner = registers.mark();
        int type = unit.expressions.any(handler.type());
        int matches = registers.take();
        code.emit(handler, Op.MATCH_EXCEPTION, matches, raised, type);
        code.emitJump(handler, Op.JUMP_IF_FALSE, matches, 0, next);
        registers.release(inner);
      }
      clause(handler, raised, saved, cleanup);
      code.jump(handler, end);
      code.bind(next);
    }
    cleanup.suspend();
    code.emit(first, Op.POP_HANDLED, saved, 0, 0);
    code.emit(first, Op.RERAISE, raised, 0, 0);
    cleanupHandler(first, cleanup, saved, null);
    registers.release(mark);
    code.bind(end);
  }

  /** The body of {@code try … except}: nothing is to be done when it is left early. */
  private static final class BodyBlock extends ControlStack.Block {
    BodyBlock(Region region) {
      super(region);
    }

    @Override
    void leave(UnitCompiler unit, Node at) {
      // Only the protected range ends.
    }

    @Override
    boolean hasCleanup() {
      return false;
    }
  }

  /** The body of one except clause, up to where the exception is no longer handled. */
  private void clause(ExceptHandler handler, int raised, int saved, Region cleanup) {
    if (handler.name() == null) {
      unit.control.push(handler, new ControlStack.HandlerBlock(cleanup, saved, null));
      unit.statements.all(handler.body());
      unit.control.pop();
      cleanup.suspend();
      leaveHandler(handler, saved, null);
      cleanup.resume();
      return;
    }
    cleanup.suspend();
    unit.variables.store(handler, handler.name(), raised);
    Region named = new Region(code);
    unit.control.push(handler, new ControlStack.HandlerBlock(named, saved, handler.name()));
    unit.statements.all(handler.body());
    named.suspend();
    unit.control.pop();
    leaveHandler(handler, saved, handler.name());
    Label over = new Label();
    code.jump(handler, over);
    cleanupHandler(handler, named, saved, handler.name());
    code.bind(over);
    cleanup.resume();
  }

  /** What ends the handling of an exception: also its variable is deleted. */
  void leaveHandler(Node at, int saved, String name) {
    code.emit(at, Op.POP_HANDLED, saved, 0, 0);
    forget(at, name);
  }

  private void forget(Node at, String name) {
    if (name == null) {
      return;
    }
    int local = unit.variables.local(name);
    if (local >= 0) {
      code.emit(at, Op.CLEAR, local, 0, 0);
      return;
    }
    // Bound first, for the handler may have deleted it.
    int mark = registers.mark();
    int none = registers.take();
    unit.expressions.none(at, none);
    unit.variables.store(at, name, none);
    unit.variables.delete(at, name);
    registers.release(mark);
  }

  /** The handler that protects a handler: ends the handling and passes the new exception on. */
  private void cleanupHandler(Node at, Region cleanup, int saved, String name) {
    int mark = registers.mark();
    int raised = registers.take();
    code.bindHandler(cleanup, raised);
    leaveHandler(at, saved, name);
    code.emit(at, Op.RERAISE, raised, 1, 0);
    registers.release(mark);
  }

  /**
   * The clauses split the exception group one after the other. What they raise is collected in a
   * list with what is left of the group, and raised together at the end.
   */
  private void tryExceptStar(Stmt.TryStar node) {
    Label end = new Label();
    Region region = new Region(code);
    unit.control.push(node, new BodyBlock(region));
    unit.statements.all(node.body());
    region.suspend();
    unit.control.pop();
    unit.statements.all(node.orelse());
    code.jump(node, end);

    int mark = registers.mark();
    int raised = registers.take();
    int saved = registers.take();
    int list = registers.take();
    // Consecutive, as SPLIT_GROUP's result is unpacked to them: what matched, and the rest.
    int matched = registers.take();
    int rest = registers.take();
    Node at = node.handlers().get(0);
    code.bindHandler(region, raised);
    code.emit(at, Op.PUSH_HANDLED, saved, raised, 0);
    Region cleanup = new Region(code);
    code.emit(at, Op.BUILD_LIST, list, 0, 0);
    code.emit(at, Op.MOVE, rest, raised, 0);
    for (ExceptHandler handler : node.handlers()) {
      starClause(handler, list, matched, cleanup);
    }
    Label complete = new Label();
    code.emitJump(at, Op.JUMP_IF_NONE, rest, 0, complete);
    code.emit(at, Op.LIST_APPEND, list, rest, 0);
    code.bind(complete);
    int pair = registers.take(2);
    code.emit(at, Op.MOVE, pair, raised, 0);
    code.emit(at, Op.MOVE, pair + 1, list, 0);
    unit.intrinsic(at, Intrinsic.MERGE_GROUP, pair, pair, 2);
    cleanup.suspend();
    code.emit(at, Op.POP_HANDLED, saved, 0, 0);
    code.emitJump(at, Op.JUMP_IF_NONE, pair, 0, end);
    code.emit(at, Op.RERAISE, pair, 0, 0);
    cleanupHandler(at, cleanup, saved, null);
    registers.release(mark);
    code.bind(end);
  }

  private void starClause(ExceptHandler handler, int list, int matched, Region cleanup) {
    int rest = matched + 1;
    Label next = new Label();
    int mark = registers.mark();
    code.emitJump(handler, Op.JUMP_IF_NONE, rest, 0, next);
    int pair = registers.take(2);
    code.emit(handler, Op.MOVE, pair, rest, 0);
    unit.expressions.into(handler.type(), pair + 1);
    unit.intrinsic(handler, Intrinsic.SPLIT_GROUP, pair, pair, 2);
    code.emit(handler, Op.UNPACK, matched, pair, 2);
    registers.release(mark);
    code.emitJump(handler, Op.JUMP_IF_NONE, matched, 0, next);
    int outer = registers.take();
    code.emit(handler, Op.PUSH_HANDLED, outer, matched, 0);
    cleanup.suspend();
    if (handler.name() != null) {
      unit.variables.store(handler, handler.name(), matched);
    }
    Region body = new Region(code);
    unit.control.push(handler, new ControlStack.StarBlock(body));
    unit.statements.all(handler.body());
    body.suspend();
    unit.control.pop();
    leaveHandler(handler, outer, handler.name());
    code.jump(handler, next);
    int raised = registers.take();
    code.bindHandler(body, raised);
    leaveHandler(handler, outer, handler.name());
    code.emit(handler, Op.LIST_APPEND, list, raised, 0);
    cleanup.resume();
    code.bind(next);
    registers.release(mark);
  }

  static Stmt last(List<Stmt> body) {
    return body.get(body.size() - 1);
  }
}
