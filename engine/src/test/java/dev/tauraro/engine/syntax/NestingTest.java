package dev.tauraro.engine.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.engine.scope.ScopeAnalyzer;
import dev.tauraro.engine.source.SourceText;
import dev.tauraro.engine.source.SyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Long and deep programs: none may exhaust an ordinary Java stack or take more than linear time.
 */
class NestingTest {
  private static final int STACK = 1024 * 1024;

  private static String outcome(String program) throws InterruptedException {
    List<String> outcome = new ArrayList<>();
    Runnable parse =
        () -> {
          SourceText source = new SourceText("<string>", program);
          try {
            ScopeAnalyzer.analyze(source, Parser.parseModule(source));
            outcome.add("OK");
          } catch (SyntaxException error) {
            outcome.add(error.first().message());
          }
        };
    Thread thread = new Thread(null, parse, "parser", STACK);
    thread.start();
    thread.join();
    assertThat(outcome).as("the parser died").hasSize(1);
    return outcome.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "'x = ', 'a + ', 'a'",
    "'x = ', 'a and ', 'a'",
    "'x = ', 'a < ', 'a'",
    "'x = a', '.b', ''",
    "'x = a', '()', ''",
    "'x = a', '[0]', ''",
    "'', 'a = ', '1'",
    "'', 'a; ', 'b'",
    "'x = (', '''a'' ', ')'",
    "'x = f\"', '{a}', '\"'",
  })
  void longChainsParse(String before, String repeated, String after) throws InterruptedException {
    assertThat(outcome(before + repeated.repeat(20_000) + after)).isEqualTo("OK");
  }

  @Test
  void longElifChainsParse() throws InterruptedException {
    assertThat(outcome("if a: b\n" + "elif a: b\n".repeat(20_000))).isEqualTo("OK");
  }

  @ParameterizedTest
  @CsvSource({"(, )", "[, ]", "f(, )", "a[0:, ]", "{1:, }", "(a :=, )"})
  void bracketsNestAsDeepAsInPython(String open, String close) throws InterruptedException {
    assertThat(outcome("x = " + open.repeat(199) + "1" + close.repeat(199))).isEqualTo("OK");
    assertThat(outcome("x = " + open.repeat(201) + "1" + close.repeat(201)))
        .isEqualTo("too many nested parentheses");
  }

  @ParameterizedTest
  @CsvSource({"-, 1", "'not ', 1", "1 **, 1", "lambda:, 1", "'a if b else ', 1"})
  void operatorsThatLeanToTheRightAreLimited(String repeated, String end)
      throws InterruptedException {
    assertThat(outcome("x = " + repeated.repeat(10_000) + end))
        .isEqualTo("too many nested expressions");
  }

  @ParameterizedTest
  @CsvSource({"(, )", "[a, ]", "'f(a, b=', )", "{1:, }", "'[(a, {', '})]'"})
  void errorsDeepInsideAreFoundInTime(String open, String close) throws InterruptedException {
    int count = 190 / open.replaceAll("[^(\\[{]", "").length();
    assertThat(outcome("x = " + open.repeat(count) + "1 +" + close.repeat(count)))
        .startsWith("invalid syntax");
  }

  @Test
  void blocksNestAsDeepAsInPython() throws InterruptedException {
    StringBuilder program = new StringBuilder();
    for (int i = 0; i < 99; i++) {
      program.append(" ".repeat(i)).append("if a:\n");
    }
    assertThat(outcome(program + " ".repeat(99) + "b\n")).isEqualTo("OK");
    program.append(" ".repeat(99)).append("if a:\n").append(" ".repeat(100)).append("b\n");
    assertThat(outcome(program.toString())).isEqualTo("too many levels of indentation");
  }
}
