package dev.tauraro.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineMapTest {
  @Test
  void everyKindOfLineBreakEndsALine() {
    LineMap lines = LineMap.of("ab\ncd\r\nef\rgh");
    assertThat(lines.lineCount()).isEqualTo(4);
    assertThat(lines.line(0)).isEqualTo(1);
    assertThat(lines.line(2)).isEqualTo(1);
    assertThat(lines.line(3)).isEqualTo(2);
    assertThat(lines.line(7)).isEqualTo(3);
    assertThat(lines.line(12)).isEqualTo(4);
    assertThat(lines.lineText(2)).isEqualTo("cd");
    assertThat(lines.lineText(3)).isEqualTo("ef");
    assertThat(lines.lineText(4)).isEqualTo("gh");
    assertThat(lines.lineText(5)).isEmpty();
  }

  @Test
  void columnsCountCodePoints() {
    LineMap lines = LineMap.of("x\n\uD835\uDC31é = y");
    assertThat(lines.column(2)).isZero();
    assertThat(lines.column(4)).isEqualTo(1);
    assertThat(lines.column(8)).isEqualTo(5);
  }

  @Test
  void manyShortLinesFit() {
    LineMap lines = LineMap.of("\n".repeat(1000));
    assertThat(lines.lineCount()).isEqualTo(1001);
    assertThat(lines.line(999)).isEqualTo(1000);
  }
}
