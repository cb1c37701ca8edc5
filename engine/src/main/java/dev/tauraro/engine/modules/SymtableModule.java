package dev.tauraro.engine.modules;

import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Module;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PySet;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.SyntaxErrors;
import dev.tauraro.engine.scope.Scope;
import dev.tauraro.engine.scope.ScopeAnalyzer;
import dev.tauraro.engine.scope.ScopeTable;
import dev.tauraro.engine.source.SourceText;
import dev.tauraro.engine.source.SyntaxException;
import dev.tauraro.engine.syntax.Parser;

/**
 * The module {@code _symtable}: what the compiler finds out about names and about unfinished text.
 */
final class SymtableModule {
  private SymtableModule() {}

  static PyModule create() {
    return new ModuleBuilder("_symtable", "What the compiler knows of names.")
        .add(BuiltinFunction.function("table").three(SymtableModule::table))
        .add(BuiltinFunction.function("is_incomplete").three(SymtableModule::isIncomplete))
        .build();
  }

  private static Object table(Object source, Object file, Object mode) {
    SourceText text = AstModule.source(source, file);
    boolean expression = Str.java(mode).equals("eval");
    try {
      return told(text, expression ? expression(text) : module(text));
    } catch (SyntaxException error) {
      throw SyntaxErrors.of(error, text.name(), !expression);
    }
  }

  private static Scope module(SourceText text) {
    Module tree = Parser.parseModule(text);
    ScopeTable scopes = ScopeAnalyzer.analyze(text, tree);
    return scopes.top();
  }

  private static Scope expression(SourceText text) {
    Expr tree = Parser.parseExpression(text);
    return ScopeAnalyzer.analyze(text, tree).top();
  }

  /** The kind of a scope, its name, line, symbols with their facts, and the scopes within. */
  private static PyTuple told(SourceText text, Scope scope) {
    Work.steps(1);
    PyDict symbols = new PyDict();
    scope
        .facts()
        .forEach(
            (name, facts) -> {
              PySet set = new PySet();
              facts.forEach(fact -> set.add(Str.of(fact)));
              symbols.store(name, set);
            });
    PyList children = new PyList();
    scope.children().forEach(child -> children.append(told(text, child)));
    boolean top = scope.parent() == null;
    String name = scope.name();
    String shown = name.startsWith("<") ? name.substring(1, name.length() - 1) : name;
    return PyTuple.of(
        Str.of(top ? "module" : scope.kind() == Scope.Kind.CLASS ? "class" : "function"),
        Str.of(top ? "top" : shown),
        top ? 0L : (long) text.line(scope.node().start()),
        symbols,
        children);
  }

  /** Whether a text could become a program if more lines followed. */
  private static Object isIncomplete(Object source, Object file, Object mode) {
    SourceText text = AstModule.source(source, file);
    try {
      switch (Str.java(mode)) {
        case "single":
          // A line break at the end is the empty line that ends a block.
          boolean ended = text.text().endsWith("\n");
          Parser.parseInteractive(ended ? new SourceText(text.name(), text.text() + "\n") : text);
          break;
        case "eval":
          Parser.parseExpression(new SourceText(text.name(), text.text() + "\n"));
          break;
        default:
          Parser.parseModule(text);
          break;
      }
      return false;
    } catch (SyntaxException error) {
      return error.incomplete();
    }
  }
}
