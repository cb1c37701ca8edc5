package dev.tauraro.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticTest {
  private static String render(String text, int start, int end) {
    SourceText source = new SourceText("f.py", text);
    return Diagnostic.syntaxError(source, "wrong", start, end).render("f.py");
  }

  @Test
  void theRangeIsUnderlined() {
    assertThat(render("x = 1\n\tf(a b)\n", 9, 12))
        .isEqualTo("  File \"f.py\", line 2\n    f(a b)\n      ^^^\nSyntaxError: wrong\n");
  }

  @Test
  void aPointHasOneCaret() {
    assertThat(render("x = 1 +\n", 7, 7))
        .isEqualTo("  File \"f.py\", line 1\n    x = 1 +\n           ^\nSyntaxError: wrong\n");
  }

  @Test
  void aRangeOfSeveralLinesIsUnderlinedToTheEndOfTheFirst() {
    assertThat(render("x = [1\n2]\n", 5, 8))
        .isEqualTo("  File \"f.py\", line 1\n    x = [1\n         ^\nSyntaxError: wrong\n");
  }

  @Test
  void tabsWithinTheLineStayTabs() {
    assertThat(render("a\tb c\n", 4, 5)).contains("    a\tb c\n     \t  ^\n");
  }
}
