package dev.tauraro.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.bytecode.Disassembler;
import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.bytecode.Verifier;
import dev.tauraro.engine.source.SourceText;
import dev.tauraro.engine.source.SyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What listings show badly: folding, sizes, options, refusals. */
class ModuleCompilerTest {
  private static SourceText source(String text) {
    return new SourceText("test.py", text);
  }

  private static CodeUnit compile(String text) {
    CodeUnit unit = ModuleCompiler.compileModule(source(text));
    Verifier.verify(unit);
    return unit;
  }

  private static List<Op> operations(CodeUnit unit) {
    List<Op> operations = new ArrayList<>();
    for (long word : unit.code()) {
      operations.add(Op.of(word));
    }
    return operations;
  }

  private static CodeUnit inner(CodeUnit unit) {
    for (Object constant : unit.constants()) {
      if (constant instanceof CodeUnit codeUnit) {
        return codeUnit;
      }
    }
    throw new AssertionError("no unit inside");
  }

  @Test
  void marksStatementsOnlyWhereATracerIsNamed() {
    assertThat(operations(compile("half_trace = 1\ndebug.f_traces = 2  # f_trace\n")))
        .doesNotContain(Op.NOP);
    assertThat(operations(compile("frame.f_trace = tracer\n"))).contains(Op.NOP);
    assertThat(operations(compile("setattr(frame, 'f_trace', tracer)\nx = 1\n"))).contains(Op.NOP);
    assertThat(operations(compile("sys.settrace(tracer)\nx = 1\n"))).contains(Op.NOP);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 + 2 * 3 | 7",
        "-7 // 2 | -4",
        "-7 % 3 | 2",
        "7 % -3 | -2",
        "2 ** 64 | 18446744073709551616",
        "9223372036854775807 + 1 | 9223372036854775808",
        "-9223372036854775808 | -9223372036854775808",
        "1 << 70 >> 68 | 4",
        "7 / 2 | 3.5",
        "1.5 + 1 | 2.5",
        "~5 | -6",
        "True + True | 2",
        "\"a\" + \"b\" * 3 | abbb",
        "True & True | True",
        "True ^ 1 | 0",
        "not 0 | True",
      })
  void foldsConstants(String expression, String value) {
    CodeUnit unit = ModuleCompiler.compileExpression(source(expression), CompileOptions.MODULE);
    assertThat(operations(unit)).containsExactly(Op.LOAD_CONST, Op.RETURN);
    String text = String.valueOf(unit.constants()[0]);
    assertThat(text).isEqualToIgnoringCase(value);
  }

  @ParameterizedTest
  @CsvSource({"1 // 0", "2 ** 1000", "1 << 1000", "\"a\" * 100000", "2 ** -1", "1 % 0.0"})
  void leavesTheRestToTheRun(String expression) {
    CodeUnit unit = ModuleCompiler.compileExpression(source(expression), CompileOptions.MODULE);
    assertThat(operations(unit)).hasSizeGreaterThan(2);
  }

  @Test
  void keepsNegativeZeroApart() {
    CodeUnit unit = compile("a = 0.0; b = -0.0; c = 0; d = False");
    assertThat(unit.constants()).contains(0.0, -0.0, 0L, false);
  }

  @Test
  void returnsTheValueOfTheLastExpression() {
    assertThat(Disassembler.disassemble(compile("x = 1\nx"))).contains("LOAD_GLOBAL      t0, x");
  }

  @Test
  void usesNamesInANamespaceOfItsOwn() {
    CodeUnit unit =
        ModuleCompiler.compileModule(source("x = y\ndef f(): return x"), CompileOptions.NAMESPACE);
    Verifier.verify(unit);
    assertThat(operations(unit)).contains(Op.LOAD_NAME, Op.STORE_NAME);
    assertThat(operations(inner(unit))).contains(Op.LOAD_GLOBAL);
  }

  @Test
  void showsValuesAtAPrompt() {
    CodeUnit unit = ModuleCompiler.compileInteractive(source("1 + x\n"));
    Verifier.verify(unit);
    assertThat(Disassembler.disassemble(unit)).contains("PRINT_EXPRESSION");
  }

  @Test
  void compilesLongChainsWithoutDeepRecursion() {
    compile("a = 1\nx = " + "a + ".repeat(10_000) + "a");
    compile("x = " + "'a' + ".repeat(10_000) + "'a'");
    StringBuilder chain = new StringBuilder("a = 1\nif a == 0: pass\n");
    for (int i = 0; i < 3_000; i++) {
      chain.append("elif a == ").append(i).append(": x = 1\n");
    }
    compile(chain.toString());
  }

  @Test
  void buildsLongDisplaysWithFewRegisters() {
    CodeUnit unit = compile("x = [" + "a, ".repeat(100_000) + "]");
    assertThat(unit.registers()).isLessThan(100);
    assertThat(operations(compile("x = [" + "1, ".repeat(100_000) + "]"))).hasSizeLessThan(10);
  }

  @Test
  void keepsAnnotationsAsText() {
    CodeUnit unit =
        compile(
            """
            from __future__ import annotations
            def f(a: List[int, 'x'], *b: (1 + 2) * -x) -> lambda y, *z: y.a(k=1): pass
            """);
    assertThat(unit.constants())
        .contains("List[int, 'x']", "(1 + 2) * -x", "lambda y, *z: y.a(k=1)");
  }

  @Test
  void refusesToLeaveAnExceptStarClause() {
    assertThatThrownBy(() -> compile("def f():\n  try: g()\n  except* OSError:\n    return 1\n"))
        .isInstanceOf(SyntaxException.class)
        .hasMessageContaining("cannot appear in an except* block");
  }

  @Test
  void refusesTooDeepNesting() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 21; i++) {
      text.append(" ".repeat(i)).append("while a:\n");
    }
    text.append(" ".repeat(21)).append("pass\n");
    assertThatThrownBy(() -> compile(text.toString()))
        .isInstanceOf(SyntaxException.class)
        .hasMessage("too many statically nested blocks");
    assertThatThrownBy(() -> compile("x = a" + ".b".repeat(2_000)))
        .isInstanceOf(SyntaxException.class)
        .hasMessage("too many nested expressions");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "case _: pass | wildcard makes remaining patterns unreachable",
        "case x: pass | name capture 'x' makes remaining patterns unreachable",
        "case [x, x]: pass | multiple assignments to name 'x' in pattern",
        "case [x] OR [y]: pass | alternative patterns bind different names",
        "case {1: a, 1: b}: pass | mapping pattern checks duplicate key (1)",
        "case A(b=1, b=2): pass | attribute name repeated in class pattern: b",
      })
  void refusesFaultyPatterns(String text, String message) {
    String module = "match a:\n  " + text.replace("OR", "|") + "\n  case 3: pass\n";
    assertThatThrownBy(() -> compile(module))
        .isInstanceOf(SyntaxException.class)
        .hasMessage(message);
  }
}
