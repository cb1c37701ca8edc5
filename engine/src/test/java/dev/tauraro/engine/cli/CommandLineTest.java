package dev.tauraro.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line in processes of its own, as users run it. */
final class CommandLineTest {
  private record Result(int status, String out, String err) {}

  @TempDir Path folder;

  private Result run(String input, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .directory(folder.toFile())
            .start();
    process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends in time").isTrue();
    return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private Path file(String name, String source) throws IOException {
    return Files.writeString(folder.resolve(name), source);
  }

  @Test
  void runsAFileWithArgumentsAndModulesBesideIt() throws Exception {
    file("beside.py", "def twice(x):\n    return x * 2\n");
    Path main =
        file(
            "main.py",
            "import sys\nfrom beside import twice\nprint(twice(sys.argv[1]), __file__)\n");
    assertThat(run("", "run", main.toString(), "ab"))
        .isEqualTo(new Result(0, "abab " + main + "\n", ""));
  }

  @Test
  void directoriesArePackagesWithAndWithoutABody() throws Exception {
    Files.createDirectories(folder.resolve("shapes/flat"));
    Files.createDirectories(folder.resolve("tools"));
    file("shapes/flat/square.py", "from . import side\narea = side.length ** 2\n");
    file("shapes/flat/side.py", "length = 3\n");
    file("tools/__init__.py", "__all__ = ['saw']\n");
    file("tools/saw.py", "teeth = 40\n");
    Path main =
        file(
            "main.py",
            """
            import shapes.flat.square
            from tools import *
            import importlib.util, tools
            print(shapes.flat.square.area, saw.teeth, hasattr(shapes, '__file__'))
            spec = importlib.util.find_spec('tools')
            print(tools.__path__ == spec.submodule_search_locations, tools.__path__)
            try:
                import shapes.round
            except ImportError as error:
                print(error)
            """);
    assertThat(run("", "run", main.toString()))
        .isEqualTo(
            new Result(
                0,
                "9 40 False\nTrue ['"
                    + folder.resolve("tools").toAbsolutePath().normalize()
                    + "']\nNo module named 'shapes.round'\n",
                ""));
  }

  @Test
  void runsStandardInputAndCode() throws Exception {
    assertThat(run("print('from input')", "run", "-")).isEqualTo(new Result(0, "from input\n", ""));
    assertThat(run("", "-c", "print(6 * 7)")).isEqualTo(new Result(0, "42\n", ""));
    assertThat(run("line\n", "-c", "print(input())")).isEqualTo(new Result(0, "line\n", ""));
  }

  @Test
  void anUncaughtExceptionPrintsATracebackAndExitsWithOne() throws Exception {
    Result result = run("", "-c", "def f():\n    1 / 0\nf()");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo(
            """
            Traceback (most recent call last):
              File "<string>", line 3, in <module>
              File "<string>", line 2, in f
            ZeroDivisionError: division by zero
            """);
  }

  @Test
  void theScriptSaysTheExitStatus() throws Exception {
    assertThat(run("", "-c", "import sys; sys.exit(7)").status()).isEqualTo(7);
    assertThat(run("", "-c", "raise SystemExit('no')")).isEqualTo(new Result(1, "", "no\n"));
  }

  @Test
  void aLimitPrintsItsNameAndLineInEveryTier() throws Exception {
    for (String jit : List.of("off", "auto", "eager", "stress")) {
      Result result =
          run("", "--jit=" + jit, "--max-steps=5000", "-c", "n = 0\nwhile True: n += 1");
      assertThat(result.status()).isEqualTo(1);
      assertThat(result.err())
          .isEqualTo("limit exceeded: STEPS (allowed 5000, used 5001) at <string>:2\n");
    }
    Result time = run("", "--max-time=200ms", "-c", "while True: pass");
    assertThat(time.err()).startsWith("limit exceeded: WALL_TIME (allowed 200000000, used ");
    Result memory = run("", "--max-memory=16M", "-c", "x = []\nwhile True: x.append([0] * 1000)");
    assertThat(memory.err()).startsWith("limit exceeded: MEMORY").endsWith("<string>:2\n");
  }

  @Test
  void statisticsAreTheLastLine() throws Exception {
    Result result =
        run(
            "",
            "--stats=json",
            "--jit=eager",
            "-c",
            "t = 0\nfor i in range(1000): t += i\nprint(t)");
    assertThat(result.out()).isEqualTo("499500\n");
    assertThat(result.err().strip())
        .startsWith("{\"loopsCompiled\": 1, ")
        .contains("\"functionsCompiled\": ", "\"deopts\": ", "\"rejected\": 0")
        .contains("\"compileMillis\": ", "\"cacheHits\": ", "\"steps\": 1000}");
  }

  @Test
  void theTraceTellsWhatIsCompiled() throws Exception {
    Result result =
        run("", "--trace-jit", "--hot-loop=10", "--jit=eager", "-c", "for i in range(50): pass");
    assertThat(result.err()).contains("[jit] compiled loop at <string>:1:1");
  }

  @Test
  void filesAndEnvironmentAreThereWhereTheUserAllowsThem() throws Exception {
    file("data.txt", "one\ntwo\n");
    String count = "print(len(open('data.txt').readlines()))";
    assertThat(run("", "--allow-read=.", "-c", count)).isEqualTo(new Result(0, "2\n", ""));
    assertThat(run("", "--allow-read", "-c", count)).isEqualTo(new Result(0, "2\n", ""));
    assertThat(run("", "-c", count).err())
        .endsWith("PermissionError: [Errno 1] Files are not available to scripts\n");
    String path = "import os; print('PATH' in os.environ)";
    assertThat(run("", "--allow-env", "-c", path).out()).isEqualTo("True\n");
    assertThat(run("", "--allow-env=HOME,PATH", "-c", path).out()).isEqualTo("True\n");
    assertThat(run("", "--allow-env=HOME", "-c", path).out()).isEqualTo("False\n");
    assertThat(run("", "-c", path).out()).isEqualTo("False\n");
    Result missing = run("", "--allow-read=nope", "-c", "1");
    assertThat(missing.status()).isEqualTo(2);
    assertThat(missing.err()).startsWith("tauraro: --allow-read wants a file or directory, got");
  }

  @Test
  void wrongUsageExitsWithTwo() throws Exception {
    for (String[] wrong :
        List.of(
            new String[] {"run", "--bad"},
            new String[] {"run"},
            new String[] {"--jit=fast", "-c", "1"},
            new String[] {"--max-time=soon", "-c", "1"},
            new String[] {"explain"},
            new String[] {"walk"})) {
      Result result = run("", wrong);
      assertThat(result.status()).as(String.join(" ", wrong)).isEqualTo(2);
      assertThat(result.out()).isEmpty();
      assertThat(result.err()).startsWith("tauraro: ").contains("usage: tauraro");
    }
    Result missing = run("", "run", "no_such_file.py");
    assertThat(missing.status()).isEqualTo(2);
    assertThat(missing.err()).contains("no_such_file.py");
  }

  @Test
  void thePromptAnswersPlainlyWhenPiped() throws Exception {
    Result result = run("x = 20\nx + 1\nfor i in range(2):\n    print(i)\n\n1 / 0\n'on'\n", "repl");
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("21\n", "0\n1\n", "'on'\n").doesNotContain("\u001b");
    assertThat(result.err()).contains("ZeroDivisionError: division by zero");
  }

  @Test
  void disassemblesAFile() throws Exception {
    Path script = file("loop.py", "t = 0\nfor i in range(3):\n    t += i\n");
    Result result = run("", "dis", script.toString());
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("FOR_ITER", "range");
  }

  @Test
  void explainsAFile() throws Exception {
    Path script =
        file(
            "loop.py",
            "import sys\nt = 0\nfor i in range(20000):\n    t += i\nprint(t, sys.argv[1])\n");
    Result result = run("", "--jit=eager", "explain", script.toString(), "end");
    assertThat(result.status()).isZero();
    assertThat(result.err()).isEqualTo("199990000 end\n");
    assertThat(result.out())
        .contains("    4 C |     t += i\n", "# loop: compiled", "t += i -> int")
        .contains("    2   | t = 0\n");
    Result json = run("", "--jit=eager", "--json", "explain", script.toString(), "\"end\"");
    assertThat(json.err()).isEqualTo("199990000 \"end\"\n");
    assertThat(json.out())
        .startsWith("{\"steps\": 200")
        .contains("\"stepsCompiledPercent\": 99.9")
        .contains("{\"line\": 4, \"text\": \"    t += i\", \"hot\": true, \"compiled\": true, ");
    Result failing = run("", "explain", file("bad.py", "1 / 0\n").toString());
    assertThat(failing.status()).isEqualTo(1);
    assertThat(failing.err()).contains("ZeroDivisionError");
    assertThat(failing.out()).contains("    1   | 1 / 0\n");
  }

  @Test
  void aDeterministicRunRepeatsItself() throws Exception {
    String code = "import random, time; print(random.random(), time.time())";
    Result first = run("", "--deterministic", "-c", code);
    assertThat(run("", "--deterministic", "-c", code)).isEqualTo(first);
    assertThat(first.status()).isZero();
  }
}
