package dev.tauraro.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What CPython says of the file that it is to run is shorter than of modules. */
class SourceFileTest {
  private static byte[] bytes(String latin1) {
    return latin1.replace("\\n", "\n").getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void programsMayNameTheirEncoding() {
    assertThat(SourceFile.program("f.py", bytes("# coding: latin-1\\nx = 'é'\\n")))
        .isEqualTo("# coding: latin-1\nx = 'é'\n");
    assertThat(SourceFile.program("f.py", bytes("ï»¿x = 'Ã©'\\n"))).isEqualTo("x = 'é'\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'# coding: foo', encoding problem: foo",
    "'# coding: ascii\\n# é', encoding problem: ascii",
    "'# coding: utf8\\n# é', encoding problem: utf8",
    "'ï»¿# coding: latin-1', encoding problem: iso-8859-1 with BOM",
    "'ï»¿# coding: foo', encoding problem: foo with BOM",
    "'x = 1\\n# é', 'Non-UTF-8 code starting with ''\\xe9'' in file f.py on line 2, but no encoding"
        + " declared; see https://peps.python.org/pep-0263/ for details'",
  })
  void programsWithoutATextHaveNoPlace(String content, String message) {
    assertThatThrownBy(() -> SourceFile.program("f.py", bytes(content)))
        .isInstanceOfSatisfying(
            ScriptException.class,
            failure -> {
              assertThat(failure.message()).isEqualTo(message);
              assertThat(failure.traceback()).isEqualTo("SyntaxError: " + message + "\n");
              assertThat(failure.line()).isZero();
            });
  }

  @Test
  void stringsThatAreNoUtf8HaveAPlace() {
    assertThatThrownBy(() -> SourceFile.program("f.py", bytes("# coding: utf-8\\nx = 'aé'")))
        .isInstanceOfSatisfying(
            ScriptException.class,
            failure -> {
              assertThat(failure.line()).isEqualTo(2);
              assertThat(failure.traceback())
                  .startsWith("  File \"f.py\", line 2\n")
                  .endsWith(
                      "SyntaxError: (unicode error) 'utf-8' codec can't decode byte 0xe9 in"
                          + " position 1: unexpected end of data\n");
            });
  }

  @Test
  void modulesThatAreNoTextFailToBeImported() {
    Map<String, String> files =
        Map.of("good", "# coding: latin-1\\nx = 'é'", "unknown", "# coding: foo\\n");
    StringWriter out = new StringWriter();
    try (Engine engine = Engine.builder().build();
        Context context = engine.newContext(Limits.none()).stdout(out)) {
      context.modules(
          name ->
              files.containsKey(name)
                  ? SourceFile.module(name + ".py", bytes(files.get(name)))
                  : null);
      context.run(
          engine.compile(
              """
              import good
              print(good.x)
              try:
                  import unknown
              except SyntaxError as error:
                  print(error, error.filename, error.lineno)
              """,
              "main.py"));
    }
    assertThat(out.toString())
        .isEqualTo("é\nunknown encoding: foo (unknown.py, line 0) unknown.py 0\n");
  }
}
