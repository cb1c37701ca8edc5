package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.Arg;
import dev.tauraro.engine.ast.Arguments;
import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Node;
import dev.tauraro.engine.ast.Stmt;
import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.objects.Str;
import java.util.ArrayList;
import java.util.List;

/** Compiles function definitions and lambdas. */
final class Functions {
  /** A definition of either kind. */
  private record Definition(
      Stmt node,
      String name,
      Arguments args,
      List<Stmt> body,
      List<Expr> decorators,
      Expr returns) {}

  /** A parameter's annotation. */
  private record Annotation(Node at, String name, Expr value) {}

  private final UnitCompiler unit;
  private final CodeBuilder code;
  private final RegisterStack registers;

  Functions(UnitCompiler unit) {
    this.unit = unit;
    this.code = unit.code;
    this.registers = unit.registers;
  }

  void define(Stmt.FunctionDef node) {
    define(
        new Definition(
            node, node.name(), node.args(), node.body(), node.decoratorList(), node.returns()));
  }

  void define(Stmt.AsyncFunctionDef node) {
    define(
        new Definition(
            node, node.name(), node.args(), node.body(), node.decoratorList(), node.returns()));
  }

  private void define(Definition definition) {
    int mark = registers.mark();
    int base = decorators(definition.decorators());
    int local = unit.variables.local(definition.name());
    boolean plain = definition.decorators().isEmpty();
    int function = plain && local >= 0 ? local : registers.take();
    CodeUnit body =
        unit.nested(
            definition.node(), () -> compileBody(definition, firstLine(definition.decorators())));
    makeWithDefaults(definition, body, function);
    decorate(definition.decorators(), base);
    if (!plain || local < 0) {
      unit.variables.store(definition.node(), definition.name(), plain ? function : base);
    }
    registers.release(mark);
  }

  private CodeUnit compileBody(Definition definition, int firstLine) {
    UnitCompiler body = UnitCompiler.function(unit, definition.node(), definition.args());
    if (firstLine > 0) {
      body.setFirstLine(firstLine);
    }
    List<Stmt> statements = definition.body();
    String docstring = body.docstring(statements);
    body.statements.all(docstring == null ? statements : statements.subList(1, statements.size()));
    body.returnNone(Tries.last(statements));
    return body.finish(docstring);
  }

  /** The line of the first decorator, or 0. */
  int firstLine(List<Expr> decorators) {
    return decorators.isEmpty() ? 0 : unit.module.source().line(decorators.get(0).start());
  }

  /**
   * Evaluates decorators to consecutive temporaries; returns the first. What is decorated must go
   * to the next one.
   */
  int decorators(List<Expr> decorators) {
    int first = registers.mark();
    for (Expr decorator : decorators) {
      unit.expressions.temporary(decorator);
    }
    return first;
  }

  /** Applies decorators from the last on; the result is in {@code base}. */
  void decorate(List<Expr> decorators, int base) {
    for (int i = decorators.size() - 1; i >= 0; i--) {
      code.emit(decorators.get(i), Op.CALL, base + i, base + i, 1);
    }
  }

  void lambda(Expr.Lambda node, int target) {
    CodeUnit body =
        unit.nested(
            node,
            () -> {
              UnitCompiler inner = UnitCompiler.function(unit, node, node.args());
              int value = inner.expressions.any(node.body());
              inner.code.emit(node.body(), Op.RETURN, value, 0, 0);
              return inner.finish(null);
            });
    makeWithDefaults(
        new Definition(null, "<lambda>", node.args(), List.of(), List.of(), null),
        node,
        body,
        target);
  }

  /** Makes a function without defaults and annotations. */
  void make(Node at, CodeUnit body, int target) {
    int mark = registers.mark();
    int base = registers.take(3);
    for (int i = 0; i < 3; i++) {
      code.emit(at, Op.CLEAR, base + i, 0, 0);
    }
    code.emit(at, Op.MAKE_FUNCTION, target, base, unit.constants.index(body));
    registers.release(mark);
  }

  private void makeWithDefaults(Definition definition, CodeUnit body, int target) {
    makeWithDefaults(definition, definition.node(), body, target);
  }

  private void makeWithDefaults(Definition definition, Node at, CodeUnit body, int target) {
    int mark = registers.mark();
    int base = registers.take(3);
    Arguments args = definition.args();
    if (args.defaults().isEmpty()) {
      code.emit(at, Op.CLEAR, base, 0, 0);
    } else {
      unit.displays.tuple(new Expr.Tuple(args.defaults(), at.start(), at.end()), base);
    }
    keywordDefaults(at, args, base + 1);
    annotations(at, definition, base + 2);
    code.emit(at, Op.MAKE_FUNCTION, target, base, unit.constants.index(body));
    registers.release(mark);
  }

  private void keywordDefaults(Node at, Arguments args, int target) {
    int mark = registers.mark();
    int first = registers.mark();
    int count = 0;
    for (int i = 0; i < args.kwonlyargs().size(); i++) {
      Expr value = args.kwDefaults().get(i);
      if (value != null) {
        Arg parameter = args.kwonlyargs().get(i);
        unit.expressions.constantTemporary(parameter, Str.of(unit.mangle(parameter.arg())));
        unit.expressions.temporary(value);
        count++;
      }
    }
    if (count == 0) {
      code.emit(at, Op.CLEAR, target, 0, 0);
    } else {
      code.emit(at, Op.BUILD_DICT, target, first, count);
    }
    registers.release(mark);
  }

  private void annotations(Node at, Definition definition, int target) {
    List<Annotation> annotations = new ArrayList<>();
    Arguments args = definition.args();
    args.posonlyargs().forEach(parameter -> collect(annotations, parameter));
    args.args().forEach(parameter -> collect(annotations, parameter));
    collect(annotations, args.vararg());
    args.kwonlyargs().forEach(parameter -> collect(annotations, parameter));
    collect(annotations, args.kwarg());
    if (definition.returns() != null) {
      annotations.add(new Annotation(definition.returns(), "return", definition.returns()));
    }
    if (annotations.isEmpty()) {
      code.emit(at, Op.CLEAR, target, 0, 0);
      return;
    }
    int mark = registers.mark();
    for (Annotation annotation : annotations) {
      unit.expressions.constantTemporary(annotation.at(), Str.of(unit.mangle(annotation.name())));
      annotation(annotation.value(), registers.take());
    }
    registers.release(mark);
    code.emit(at, Op.BUILD_DICT, target, mark, annotations.size());
  }

  private static void collect(List<Annotation> annotations, Arg parameter) {
    if (parameter != null && parameter.annotation() != null) {
      annotations.add(new Annotation(parameter, parameter.arg(), parameter.annotation()));
    }
  }

  /**
   * Evaluates an annotation, or makes it a string under {@code from __future__ import annotations}.
   */
  void annotation(Expr annotation, int target) {
    if (unit.module.postponesAnnotations()) {
      unit.expressions.constant(annotation, Str.of(Unparser.unparse(annotation)), target);
    } else if (annotation instanceof Expr.Starred starred) {
      // def f(*args: *Ts)
      int mark = registers.mark();
      int value = unit.expressions.any(starred.value());
      code.emit(annotation, Op.UNPACK, target, value, 1);
      registers.release(mark);
    } else {
      unit.expressions.into(annotation, target);
    }
  }
}
