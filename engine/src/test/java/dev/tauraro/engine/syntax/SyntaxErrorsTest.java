package dev.tauraro.engine.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.engine.compile.ModuleCompiler;
import dev.tauraro.engine.source.Diagnostic;
import dev.tauraro.engine.source.SourceText;
import dev.tauraro.engine.source.SyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Compares what is reported of wrong programs, and where, with what Python reports. */
class SyntaxErrorsTest {
  @Test
  void errorsAreThoseOfPython() {
    List<String> wrong = new ArrayList<>();
    for (RecordedCases.Case recorded : RecordedCases.table("/syntax/errors.tsv")) {
      String found = outcome(recorded.program());
      if (!found.equals(recorded.expected())) {
        wrong.add(recorded.program() + "\n  " + found + "\n  " + recorded.expected());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void knownGapsAreStillGaps() {
    for (RecordedCases.Case recorded : RecordedCases.table("/syntax/errors-known-gaps.tsv")) {
      assertThat(outcome(recorded.program()))
          .as("no gap any more: move it to errors.txt: %s", recorded.program())
          .isNotEqualTo(recorded.expected());
    }
  }

  private static String outcome(String program) {
    SourceText source = new SourceText("<string>", program);
    try {
      ModuleCompiler.compileModule(source);
      return "OK";
    } catch (SyntaxException error) {
      Diagnostic first = error.first();
      Diagnostic.Place place = first.place();
      return String.join(
          "|",
          first.kind(),
          first.message().replace("\n", "\\n"),
          String.valueOf(place.line()),
          String.valueOf(place.column()),
          String.valueOf(place.endLine()),
          String.valueOf(place.endColumn()));
    }
  }
}
