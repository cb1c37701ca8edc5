package dev.tauraro.engine.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tauraro.engine.source.SourceText;
import dev.tauraro.engine.source.SyntaxException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several errors in one file: all that is sure, and nothing that is not wrong. */
class RecoveryTest {
  private static List<String> errors(String program) {
    SourceText source = new SourceText("<string>", program);
    SyntaxException error =
        catchThrowableOfType(SyntaxException.class, () -> Parser.parseModule(source));
    return error.diagnostics().stream().map(d -> d.line() + ": " + d.message()).toList();
  }

  @Test
  void wrongLinesAreReportedOneByOne() {
    assertThat(errors("x = 1 2\ny = 3\nz = (4 5)\nf(1 +\n)\n"))
        .containsExactly(
            "1: invalid syntax",
            "3: invalid syntax. Perhaps you forgot a comma?",
            "5: invalid syntax");
  }

  @Test
  void linesWithinBlocksAreReported() {
    assertThat(errors("def f():\n    a b\n    if x:\n        y y\n    return 1 +\nz z\n"))
        .containsExactly(
            "2: invalid syntax", "4: invalid syntax", "5: invalid syntax", "6: invalid syntax");
  }

  @Test
  void aWrongHeaderHidesItsBlock() {
    assertThat(errors("if a b:\n    c d\nelse:\n    e f\ng h\n"))
        .containsExactly("1: invalid syntax", "5: invalid syntax");
  }

  @Test
  void afterWrongIndentationNothingIsSure() {
    assertThat(errors("def f():\n    x\n  y\nz z\n"))
        .containsExactly("3: unindent does not match any outer indentation level");
  }

  @Test
  void afterAnOpenBracketNothingIsSure() {
    assertThat(errors("x = (1,\ny = 2\nz z\n")).containsExactly("1: '(' was never closed");
  }

  @Test
  void thereIsALimit() {
    assertThat(errors("x = 1 2\n".repeat(1000))).hasSize(20);
  }
}
