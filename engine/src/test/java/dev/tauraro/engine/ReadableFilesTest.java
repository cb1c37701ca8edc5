package dev.tauraro.engine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What scripts reach of files and environment, and what they don't. */
final class ReadableFilesTest {
  private static final String TRY =
      """
      def attempt(action):
          try:
              return action()
          except OSError as error:
              return type(error).__name__ + ' ' + str(error.errno)
      """;

  private final Engine engine = Engine.create();

  @TempDir Path folder;
  private Path shared;

  @BeforeEach
  void writeFiles() throws IOException {
    folder = folder.toRealPath();
    shared = Files.createDirectories(folder.resolve("shared"));
    Files.writeString(shared.resolve("a.txt"), "eins\r\nzwei\n");
    Files.writeString(Files.createDirectories(shared.resolve("sub")).resolve("b.csv"), "x,y\n");
    Files.writeString(folder.resolve("secret.txt"), "secret");
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private Object eval(String expression) {
    try (Context context = engine.newContext().readable(List.of(shared))) {
      context.set("shared", shared.toString()).set("folder", folder.toString());
      context.eval(TRY);
      return context.eval("import os, io, csv, pathlib\n" + expression);
    }
  }

  @Test
  void readsTextAndBytes() {
    assertThat(eval("open(shared + '/a.txt').read()")).isEqualTo("eins\nzwei\n");
    assertThat(eval("open(shared + '/a.txt', newline='').readlines()"))
        .isEqualTo(List.of("eins\r\n", "zwei\n"));
    assertThat(eval("[line.strip() for line in open(pathlib.Path(shared) / 'a.txt')]"))
        .isEqualTo(List.of("eins", "zwei"));
    assertThat(eval("open(shared + '/a.txt', 'rb').read(3).decode()")).isEqualTo("ein");
    assertThat(eval("f = open(shared + '/a.txt', 'rb', 0)\n[f.seek(-5, 2), f.read().decode()]"))
        .isEqualTo(List.of(6L, "zwei\n"));
    assertThat(eval("list(csv.reader(open(shared + '/sub/b.csv', newline='')))"))
        .isEqualTo(List.of(List.of("x", "y")));
  }

  @Test
  void opensFilesThatArgumentsName() {
    assertThat(
            eval(
                """
                import argparse
                parser = argparse.ArgumentParser(exit_on_error=False)
                parser.add_argument('file', type=argparse.FileType('r'))
                lines = parser.parse_args([shared + '/a.txt']).file.readlines()
                try:
                    parser.parse_args([folder + '/secret.txt'])
                except argparse.ArgumentError as error:
                    lines.append(str(error).replace(folder, '...'))
                lines\
                """))
        .isEqualTo(
            List.of(
                "eins\n",
                "zwei\n",
                "argument file: can't open '.../secret.txt': "
                    + "[Errno 13] Permission denied: '.../secret.txt'"));
  }

  @Test
  void readsLinesOfSources() throws IOException {
    Files.writeString(shared.resolve("b.py"), "# coding: latin-1\nname = '\u00e9'", ISO_8859_1);
    assertThat(
            eval(
                """
                import linecache
                file = shared + '/b.py'
                lines = [linecache.getline(file, 2), linecache.getline(folder + '/secret.txt', 1)]
                linecache.checkcache()
                lines + [list(linecache.cache) == [file]]\
                """))
        .isEqualTo(List.of("name = '\u00e9'\n", "", true));
    assertThat(eval("import linecache\nlinecache.getlines(shared + '/none.py')"))
        .isEqualTo(List.of());
  }

  @Test
  void readsConfigurations() throws IOException {
    Files.writeString(shared.resolve("app.ini"), "[server]\nport = 80\n");
    assertThat(
            eval(
                """
                import configparser
                parser = configparser.ConfigParser()
                names = [shared + '/app.ini', shared + '/none.ini', folder + '/secret.txt']
                [parser.read(names) == names[:1], parser.read(pathlib.Path(names[1])),
                 parser.getint('server', 'port')]
                """))
        .isEqualTo(List.of(true, List.of(), 80L));
  }

  @Test
  void linesOfLongFilesTakeTimeInProportion() throws IOException {
    String line = "a line of some length\n";
    Files.writeString(shared.resolve("long.txt"), line.repeat(20_000));
    try (Context context =
        engine.newContext(Limits.defaults().steps(20_000_000)).readable(List.of(shared))) {
      context.set("name", shared.resolve("long.txt").toString());
      assertThat(context.eval("sum(len(line) for line in open(name))"))
          .isEqualTo(20_000L * line.length());
    }
  }

  @Test
  void tellsWhatIsThere() {
    assertThat(eval("sorted(os.listdir(shared))")).isEqualTo(List.of("a.txt", "sub"));
    assertThat(eval("[os.path.isfile(shared), os.path.isdir(shared), os.path.exists('/nope')]"))
        .isEqualTo(List.of(false, true, false));
    assertThat(eval("os.path.getsize(shared + '/a.txt')")).isEqualTo(11L);
    assertThat(eval("[[r[len(shared):], d, f] for r, d, f in os.walk(shared)]"))
        .isEqualTo(
            List.of(
                List.of("", List.of("sub"), List.of("a.txt")),
                List.of("/sub", List.of(), List.of("b.csv"))));
    assertThat(eval("sorted(p.name for p in pathlib.Path(shared).rglob('*.*'))"))
        .isEqualTo(List.of("a.txt", "b.csv"));
    assertThat(eval("pathlib.Path(shared, 'sub', 'b.csv').read_text()")).isEqualTo("x,y\n");
  }

  @Test
  void nothingOutsideIsReachedOrTold() {
    for (String name :
        List.of("/secret.txt", "/shared/../secret.txt", "/missing.txt", "/shared/no/../../x")) {
      assertThat(eval("attempt(lambda: open(folder + '" + name + "'))"))
          .as(name)
          .isEqualTo("PermissionError 13");
      assertThat(eval("os.path.exists(folder + '" + name + "')")).as(name).isEqualTo(false);
    }
    assertThat(eval("attempt(lambda: os.listdir(folder))")).isEqualTo("PermissionError 13");
    assertThat(eval("attempt(lambda: open(shared + '/missing'))")).isEqualTo("FileNotFoundError 2");
    assertThat(eval("attempt(lambda: open(shared))")).isEqualTo("IsADirectoryError 21");
    assertThat(eval("attempt(lambda: open(shared + '/a.txt/b'))"))
        .isEqualTo("NotADirectoryError 20");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and pipes need rights there")
  void linksThatLeadOutAreNotFollowedAndPipesNotOpened() throws Exception {
    Files.createSymbolicLink(shared.resolve("out"), folder.resolve("secret.txt"));
    Files.createSymbolicLink(shared.resolve("up"), folder);
    Files.createSymbolicLink(shared.resolve("in"), Path.of("a.txt"));
    assertThat(eval("attempt(lambda: open(shared + '/out').read())"))
        .isEqualTo("PermissionError 13");
    assertThat(eval("attempt(lambda: open(shared + '/up/secret.txt').read())"))
        .isEqualTo("PermissionError 13");
    assertThat(eval("open(shared + '/in', 'rb').read(4).decode()")).isEqualTo("eins");
    assertThat(eval("[os.path.islink(shared + '/out'), os.readlink(shared + '/in')]"))
        .isEqualTo(List.of(true, "a.txt"));
    assertThat(new ProcessBuilder("mkfifo", shared.resolve("pipe").toString()).start().waitFor())
        .isZero();
    assertThat(eval("attempt(lambda: open(shared + '/pipe'))")).isEqualTo("PermissionError 13");
  }

  @Test
  void nothingIsWritten() {
    for (String mode : List.of("w", "a", "x", "r+")) {
      assertThat(eval("attempt(lambda: open(shared + '/a.txt', '" + mode + "'))"))
          .isEqualTo("OSError 30");
    }
    assertThat(eval("attempt(lambda: pathlib.Path(shared, 'new').write_text('x'))"))
        .isEqualTo("PermissionError 1");
    assertThat(shared.resolve("new")).doesNotExist();
  }

  @Test
  void withoutLeaveThereAreNoFilesAndNoVariables() {
    try (Context context = engine.newContext()) {
      context.eval(TRY + "import os, pathlib");
      assertThat(context.eval("attempt(lambda: open('/etc/passwd'))"))
          .isEqualTo("PermissionError 1");
      assertThat(context.eval("attempt(lambda: pathlib.Path('/etc/passwd').read_text())"))
          .isEqualTo("PermissionError 1");
      assertThat(context.eval("[os.path.exists('/'), hasattr(os, 'listdir'), dict(os.environ)]"))
          .isEqualTo(List.of(false, false, Map.of()));
    }
  }

  @Test
  void environmentIsWhatTheHostGives() {
    try (Context context = engine.newContext().environment(Map.of("HOME", "/home/me"))) {
      assertThat(context.eval("import os\n[os.getenv('HOME'), os.path.expandvars('$HOME/x')]"))
          .isEqualTo(List.of("/home/me", "/home/me/x"));
    }
  }

  @Test
  void aRootThatIsNotThereIsRefused() {
    try (Context context = engine.newContext()) {
      assertThatThrownBy(() -> context.readable(List.of(folder.resolve("nope"))))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("nope");
    }
  }
}
