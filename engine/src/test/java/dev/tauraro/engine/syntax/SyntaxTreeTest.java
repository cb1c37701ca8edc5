package dev.tauraro.engine.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.engine.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Compares trees, with the place of every node, with those that Python makes. */
class SyntaxTreeTest {
  @Test
  void treesAreThoseOfPython() {
    List<String> programs = RecordedCases.programs("/syntax/programs.txt");
    List<String> expected = RecordedCases.lines("/syntax/programs.ast");
    assertThat(programs).hasSameSizeAs(expected);
    for (int i = 0; i < programs.size(); i++) {
      SourceText source = new SourceText("program " + i, programs.get(i));
      assertThat(AstDump.dumpWithPositions(source, Parser.parseModule(source)))
          .as(programs.get(i))
          .isEqualTo(expected.get(i));
    }
  }

  @Test
  void lineBreaksOfEveryKindMakeTheSameTree() {
    for (String program : RecordedCases.programs("/syntax/programs.txt")) {
      String expected = dump(program);
      assertThat(dump(program.replace("\n", "\r\n"))).as(program).isEqualTo(expected);
      assertThat(dump(program.replace("\n", "\r"))).as(program).isEqualTo(expected);
      assertThat(dump("\uFEFF" + program + "\n\n")).as(program).isEqualTo(expected);
    }
  }

  private static String dump(String program) {
    return AstDump.dump(Parser.parseModule(new SourceText("<string>", program)));
  }

  @Test
  void anExpressionMayHaveBlankLinesAroundIt() {
    SourceText source = new SourceText("<string>", "\n \na + 1\n\n");
    assertThat(AstDump.dump(Parser.parseExpression(source)))
        .isEqualTo("BinOp(left=Name(id='a'), op=Add, right=Constant(value=1))");
  }
}
