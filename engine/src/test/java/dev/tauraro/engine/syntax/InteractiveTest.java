package dev.tauraro.engine.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.engine.source.SourceText;
import dev.tauraro.engine.source.SyntaxException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a prompt does with the lines typed so far: run them, ask for more, or show an error. */
class InteractiveTest {
  private static String state(String typed) {
    try {
      Parser.parseInteractive(new SourceText("<stdin>", typed));
      return "complete";
    } catch (SyntaxException error) {
      return error.incomplete() ? "incomplete" : "wrong";
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "x = 1\n",
        "# c",
        "(1,\n2)",
        "'''a\nb'''",
        "if x:\n  y\n\n",
        "def f(): pass\n\n",
        "@a\ndef f(): pass\n\n",
        "x = \\\n1",
        "try:\n  x\nexcept A:\n  y\n\n"
      })
  void complete(String typed) {
    assertThat(state(typed)).isEqualTo("complete");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if x:",
        "if x:\n",
        "if x:\n  y\n",
        "def f(): pass\n",
        "(",
        "f(1,\n",
        "'''a",
        "x = \\\n",
        "@a\n",
        "try:\n  x\n",
        "if x:\n  y\nelse:",
        "match x:\n",
        "{'a':",
        "f'''{a"
      })
  void incomplete(String typed) {
    assertThat(state(typed)).isEqualTo("incomplete");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x y", "'abc", "x = 1 +", ")", "1a", "  x", "f'{a", "if x: y z"})
  void wrong(String typed) {
    assertThat(state(typed)).isEqualTo("wrong");
  }
}
