package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Stmt;
import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.objects.Str;
import java.util.List;

/** Compiles class statements. The body is a function that fills the class's namespace. */
final class Classes {
  private final UnitCompiler unit;
  private final CodeBuilder code;
  private final RegisterStack registers;

  Classes(UnitCompiler unit) {
    this.unit = unit;
    this.code = unit.code;
    this.registers = unit.registers;
  }

  void define(Stmt.ClassDef node) {
    int mark = registers.mark();
    int decorators = unit.functions.decorators(node.decoratorList());
    int result = registers.take();
    int base = registers.take(4);
    CodeUnit body = unit.nested(node, () -> compileBody(node));
    unit.functions.make(node, body, base);
    unit.expressions.constant(node, Str.of(node.name()), base + 1);
    unit.displays.tuple(new Expr.Tuple(node.bases(), node.start(), node.end()), base + 2);
    unit.calls.keywordDict(node, node.keywords(), base, base + 3);
    code.emit(node, Op.BUILD_CLASS, result, base, 0);
    unit.functions.decorate(node.decoratorList(), decorators);
    unit.variables.store(node, node.name(), decorators);
    registers.release(mark);
  }

  private CodeUnit compileBody(Stmt.ClassDef node) {
    UnitCompiler body = UnitCompiler.classBody(unit, node);
    int firstLine = unit.functions.firstLine(node.decoratorList());
    if (firstLine > 0) {
      body.setFirstLine(firstLine);
    }
    int value = body.registers.take();
    body.code.emit(node, Op.LOAD_NAME, value, 0, body.names.index("__name__"));
    storeName(body, node, "__module__", value);
    body.expressions.constant(node, Str.of(body.qualifiedName), value);
    storeName(body, node, "__qualname__", value);
    List<Stmt> statements = node.body();
    body.setupAnnotations(statements);
    String docstring = body.docstring(statements);
    if (docstring != null) {
      body.expressions.constant(statements.get(0), Str.of(docstring), value);
      storeName(body, node, "__doc__", value);
      statements = statements.subList(1, statements.size());
    }
    body.registers.release(value);
    body.statements.all(statements);
    int cell = body.variables.ownCell("__class__");
    if (cell >= 0 && body.code.isReachable()) {
      value = body.registers.take();
      body.code.emit(node, Op.LOAD_CELL, value, 0, cell);
      storeName(body, node, "__classcell__", value);
    }
    body.returnNone(node);
    return body.finish(docstring);
  }

  private static void storeName(UnitCompiler body, Stmt.ClassDef node, String name, int value) {
    body.code.emit(node, Op.STORE_NAME, value, 0, body.names.index(name));
  }
}
