package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.Comprehension;
import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.bytecode.AwaitOrigin;
import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.bytecode.Op;
import java.util.List;

/**
 * Compiles comprehensions and generator expressions: functions of one argument {@code .0}, the
 * iterator of the first {@code for}, which is evaluated outside.
 */
final class Comprehensions {
  /** Compiles what is done with each element. */
  @FunctionalInterface
  private interface Element {
    void add(UnitCompiler body, int result);
  }

  /** A comprehension of some kind. {@code build} makes the empty result; null for a generator. */
  private record Shape(Expr node, List<Comprehension> generators, Op build) {}

  private final UnitCompiler unit;
  private final CodeBuilder code;
  private final RegisterStack registers;

  Comprehensions(UnitCompiler unit) {
    this.unit = unit;
    this.code = unit.code;
    this.registers = unit.registers;
  }

  void list(Expr.ListComp node, int target) {
    make(
        new Shape(node, node.generators(), Op.BUILD_LIST),
        (body, result) -> {
          int value = body.expressions.any(node.elt());
          body.code.emit(node, Op.LIST_APPEND, result, value, 0);
        },
        target);
  }

  void set(Expr.SetComp node, int target) {
    make(
        new Shape(node, node.generators(), Op.BUILD_SET),
        (body, result) -> {
          int value = body.expressions.any(node.elt());
          body.code.emit(node, Op.SET_ADD, result, value, 0);
        },
        target);
  }

  void dict(Expr.DictComp node, int target) {
    make(
        new Shape(node, node.generators(), Op.BUILD_DICT),
        (body, result) -> {
          int key = body.expressions.operand(node.key(), node.value());
          int value = body.expressions.any(node.value());
          body.code.emit(node, Op.DICT_ADD, result, key, value);
        },
        target);
  }

  void generator(Expr.GeneratorExp node, int target) {
    make(
        new Shape(node, node.generators(), null),
        (body, result) -> {
          int value = body.expressions.any(node.elt());
          body.suspensions.yieldRegister(node, value, body.registers.take());
        },
        target);
  }

  private void make(Shape shape, Element element, int target) {
    int mark = registers.mark();
    int base = registers.take();
    CodeUnit body =
        unit.nested(
            shape.node(),
            () -> {
              UnitCompiler inner = UnitCompiler.comprehension(unit, shape.node());
              compileBody(inner, shape, element);
              return inner.finish(null);
            });
    unit.functions.make(shape.node(), body, base);
    int iterator = registers.take();
    Comprehension first = shape.generators().get(0);
    Object constant = unit.displays.searched(first.iter());
    int inner = registers.mark();
    int iterable =
        constant == null
            ? unit.expressions.any(first.iter())
            : unit.expressions.constantTemporary(first.iter(), constant);
    registers.release(inner);
    code.emit(shape.node(), first.isAsync() ? Op.GET_AITER : Op.GET_ITER, iterator, iterable, 0);
    if (body.kind() == CodeUnit.Kind.COROUTINE) {
      code.emit(shape.node(), Op.CALL, base, base, 1);
      unit.suspensions.awaitRegister(shape.node(), base, target, AwaitOrigin.AWAIT);
    } else {
      code.emit(shape.node(), Op.CALL, target, base, 1);
    }
    registers.release(mark);
  }

  private static void compileBody(UnitCompiler body, Shape shape, Element element) {
    int result = -1;
    if (shape.build() != null) {
      result = body.registers.take();
      body.code.emit(shape.node(), shape.build(), result, 0, 0);
    }
    loop(body, shape, 0, element, result);
    if (result < 0) {
      result = body.registers.take();
      body.expressions.none(shape.node(), result);
    }
    body.code.emit(shape.node(), Op.RETURN, result, 0, 0);
  }

  private static void loop(UnitCompiler body, Shape shape, int index, Element element, int result) {
    if (index == shape.generators().size()) {
      int mark = body.registers.mark();
      element.add(body, result);
      body.registers.release(mark);
      return;
    }
    Comprehension generator = shape.generators().get(index);
    int mark = body.registers.mark();
    int iterator = 0;
    if (index > 0) {
      iterator = body.registers.take();
      int iterable = body.loops.iterable(generator.iter());
      Op op = generator.isAsync() ? Op.GET_AITER : Op.GET_ITER;
      body.code.emit(shape.node(), op, iterator, iterable, 0);
    }
    Loops.Each each = new Loops.Each(shape.node(), generator.target(), iterator);
    body.loops.each(
        each,
        generator.isAsync(),
        new Label(),
        next -> {
          for (Expr test : generator.ifs()) {
            body.conditions.jump(shape.node(), test, next, false);
          }
          loop(body, shape, index + 1, element, result);
        });
    body.registers.release(mark);
  }
}
