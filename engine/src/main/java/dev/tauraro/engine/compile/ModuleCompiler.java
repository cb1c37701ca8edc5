package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Module;
import dev.tauraro.engine.ast.Stmt;
import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.bytecode.GlobalNames;
import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.bytecode.Verifier;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.scope.ScopeAnalyzer;
import dev.tauraro.engine.source.SourceText;
import dev.tauraro.engine.source.SyntaxException;
import dev.tauraro.engine.syntax.Parser;
import java.util.List;

/** The way from source text to code units. All methods throw {@link SyntaxException}. */
public final class ModuleCompiler {
  private ModuleCompiler() {}

  /** Compiles a module as a host runs it. */
  public static CodeUnit compileModule(SourceText source) {
    return compileModule(source, CompileOptions.MODULE);
  }

  /** Compiles a module or the text of an {@code exec}. */
  public static CodeUnit compileModule(SourceText source, CompileOptions options) {
    Module tree =
        source.tree() != null
            ? (Module) source.tree()
            : options.interactive() ? Parser.parseSingle(source) : Parser.parseModule(source);
    return compile(source, tree, options);
  }

  /** Compiles one piece of input at a prompt, whose expression statements show their values. */
  public static CodeUnit compileInteractive(SourceText source) {
    return compile(source, Parser.parseInteractive(source), CompileOptions.INTERACTIVE);
  }

  /** Compiles the text of an {@code eval}, which returns the value of the expression. */
  public static CodeUnit compileExpression(SourceText source, CompileOptions options) {
    Expr expression = source.tree() == null ? Parser.parseExpression(source) : (Expr) source.tree();
    GlobalNames globals = new GlobalNames();
    UnitCompiler unit =
        UnitCompiler.module(
            new ModuleContext(
                source,
                ScopeAnalyzer.analyze(source, expression),
                globals,
                options.forText(source.text())),
            expression);
    unit.code.emit(expression, Op.RETURN, unit.expressions.any(expression), 0, 0);
    return finish(unit, null, globals);
  }

  private static CodeUnit compile(SourceText source, Module tree, CompileOptions options) {
    GlobalNames globals = new GlobalNames();
    UnitCompiler unit =
        UnitCompiler.module(
            new ModuleContext(
                source,
                ScopeAnalyzer.analyze(source, tree),
                globals,
                options.forText(source.text())),
            tree);
    // The order of the slots is the order that globals() shows.
    unit.module.scopes().scope(tree).bound().forEach(globals::slot);
    List<Stmt> body = tree.body();
    unit.setupAnnotations(body);
    String docstring = options.interactive() ? null : unit.docstring(body);
    if (docstring != null) {
      int value = unit.expressions.constantTemporary(body.get(0), Str.of(docstring));
      unit.variables.store(body.get(0), "__doc__", value);
      unit.registers.release(value);
    }
    Stmt last = body.isEmpty() ? null : Tries.last(body);
    if (last instanceof Stmt.ExprStmt exprStmt && options.answering()) {
      unit.statements.all(body.subList(0, body.size() - 1));
      unit.code.emit(last, Op.RETURN, unit.expressions.any(exprStmt.value()), 0, 0);
    } else {
      unit.statements.all(body);
      unit.returnNone(last == null ? tree : last);
    }
    return finish(unit, docstring, globals);
  }

  private static CodeUnit finish(UnitCompiler unit, String docstring, GlobalNames globals) {
    CodeUnit code = unit.finish(docstring);
    globals.seal(FrameNames.appearIn(code));
    if (unit.module.isTraced()) {
      globals.trace();
    }
    assert isValid(code);
    return code;
  }

  private static boolean isValid(CodeUnit code) {
    Verifier.verify(code);
    return true;
  }
}
