package dev.tauraro.engine.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.engine.ast.Module;
import dev.tauraro.engine.source.SourceText;
import dev.tauraro.engine.syntax.Parser;
import dev.tauraro.engine.syntax.RecordedCases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Scopes compared with those of Python's {@code symtable}, and what compilers ask of them. */
class ScopeAnalyzerTest {
  @Test
  void scopesAreThoseOfPython() {
    for (RecordedCases.Case recorded : RecordedCases.table("/scope/scopes.tsv")) {
      SourceText source = new SourceText("<string>", recorded.program());
      List<String> dump = new ArrayList<>();
      dump(source, analyze(source), dump);
      Collections.sort(dump);
      assertThat(String.join("\n", dump))
          .as(recorded.program())
          .isEqualTo(RecordedCases.unquote(recorded.expected()));
    }
  }

  private static Scope analyze(SourceText source) {
    Module module = Parser.parseModule(source);
    return ScopeAnalyzer.analyze(source, module).top();
  }

  private static Scope analyze(String program) {
    return analyze(new SourceText("<string>", program));
  }

  private static void dump(SourceText source, Scope scope, List<String> out) {
    boolean function = scope.isFunctionLike();
    List<String> locals = new ArrayList<>(function ? scope.locals() : List.of());
    locals.removeAll(scope.cells());
    List<String> globals = new ArrayList<>();
    for (Map.Entry<String, Symbol> entry : scope.symbols.entrySet()) {
      if (function && entry.getValue().global) {
        globals.add(entry.getKey());
      }
    }
    Collections.sort(locals);
    Collections.sort(globals);
    String kind = function ? "F" : scope.kind() == Scope.Kind.CLASS ? "C" : "M";
    int line = scope.parent() == null ? 0 : source.line(scope.node().start());
    String names =
        String.join(
            ";",
            String.join(",", scope.parameters()),
            String.join(",", locals),
            function ? String.join(",", scope.cells()) : "",
            String.join(",", scope.frees()),
            String.join(",", globals));
    out.add(kind + " " + scope.name() + " " + line + " " + names);
    for (Scope child : scope.children()) {
      dump(source, child, out);
    }
  }

  @Test
  void namesOfModulesAndClassesAreDynamic() {
    Scope module = analyze("x = 1\nclass A:\n  y = x\n  def f(self): return x\n");
    Scope cls = module.children().get(0);
    assertThat(module.binding("x")).isEqualTo(Binding.NAME);
    assertThat(cls.binding("x")).isEqualTo(Binding.NAME);
    assertThat(cls.children().get(0).binding("x")).isEqualTo(Binding.GLOBAL);
    assertThat(cls.children().get(0).binding("self")).isEqualTo(Binding.LOCAL);
  }

  @Test
  void cellsAreSharedWithFunctionsWithin() {
    Scope outer = analyze("def f(a, b):\n  c = 1\n  return lambda: a + c\n").children().get(0);
    assertThat(outer.binding("a")).isEqualTo(Binding.CELL);
    assertThat(outer.binding("b")).isEqualTo(Binding.LOCAL);
    assertThat(outer.locals()).containsExactly("a", "b");
    assertThat(outer.cells()).containsExactly("a", "c");
    assertThat(outer.children().get(0).binding("c")).isEqualTo(Binding.FREE);
  }

  @Test
  void theClassCellExistsWhenAMethodNeedsIt() {
    Scope with = analyze("class A:\n  def f(self): super().f()\n").children().get(0);
    Scope without = analyze("class A:\n  def f(self): f()\n").children().get(0);
    assertThat(with.needsClassCell()).isTrue();
    assertThat(with.children().get(0).frees()).containsExactly("__class__");
    assertThat(without.needsClassCell()).isFalse();
  }

  @Test
  void privateNamesAreMangled() {
    Scope cls = analyze("class _A:\n  def f(self, __x): return __x\n").children().get(0);
    assertThat(cls.children().get(0).parameters()).containsExactly("self", "_A__x");
    assertThat(cls.mangle("__x")).isEqualTo("_A__x");
    assertThat(cls.mangle("__x__")).isEqualTo("__x__");
    assertThat(cls.parent().mangle("__x")).isEqualTo("__x");
  }

  @Test
  void localsComeInTheOrderOfTheirFirstMention() {
    Scope function = analyze("def f(p, *, k, **kw):\n  b = 1\n  a = b\n  for c in a: d = c\n");
    assertThat(function.children().get(0).locals())
        .containsExactly("p", "k", "kw", "b", "a", "c", "d");
  }

  @Test
  void yieldAndAwaitSayWhatACallMakes() {
    Scope module =
        analyze(
            """
            def a(): yield
            async def b(): await x
            async def c(): yield
            d = (x for x in y)
            async def e(): return [x async for x in y], (x async for x in y)
            """);
    List<Scope> scopes = module.children();
    assertThat(scopes.get(0).isGenerator()).isTrue();
    assertThat(scopes.get(1).isCoroutine()).isTrue();
    assertThat(scopes.get(2).isAsyncGenerator()).isTrue();
    assertThat(scopes.get(3).isGenerator()).isTrue();
    assertThat(scopes.get(4).children().get(0).isCoroutine()).isTrue();
    assertThat(scopes.get(4).children().get(1).isAsyncGenerator()).isTrue();
  }
}
