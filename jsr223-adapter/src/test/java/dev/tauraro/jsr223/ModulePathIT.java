package dev.tauraro.jsr223;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The packed jars, as a user has them: on the class path and as modules. */
class ModulePathIT {
  private static final Path TOOLS = Path.of(System.getProperty("java.home"), "bin");

  @TempDir private Path folder;

  static boolean isRunscriptMissing() {
    return !Files.isExecutable(TOOLS.resolve("jrunscript"));
  }

  @Test
  @DisabledIf(value = "isRunscriptMissing", disabledReason = "this JDK has no jrunscript")
  void group26RunscriptEvaluatesAnExpression() throws Exception {
    assertThat(runscript("", "-e", "print(1)")).isEqualTo("1\n");
  }

  @Test
  @DisabledIf(value = "isRunscriptMissing", disabledReason = "this JDK has no jrunscript")
  void group26RunscriptRunsAFile() throws Exception {
    Path file = Files.writeString(folder.resolve("sum.tau"), "import sys\nprint(sys.argv[1:])\n");
    assertThat(runscript("", file.toString(), "a", "b")).isEqualTo("['a', 'b']\n");
    assertThat(runscript("", "-f", file.toString())).isEqualTo("[]\n");
  }

  @Test
  @DisabledIf(value = "isRunscriptMissing", disabledReason = "this JDK has no jrunscript")
  void group26RunscriptTalks() throws Exception {
    assertThat(runscript("x = 20\nx * 2 + 2\nx / 0\nprint('still there')\n"))
        .contains("42")
        .contains("ZeroDivisionError: division by zero in <STDIN>")
        .contains("still there");
  }

  private static String runscript(String typed, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(tool("jrunscript"), "-cp", jars(), "-l", "tauraro"));
    command.addAll(List.of(arguments));
    return output(typed, command);
  }

  @Test
  void group1TheAdapterIsANamedModule() throws Exception {
    assertThat(
            output(
                "", List.of(tool("java"), "-p", jars(), "--describe-module", "dev.tauraro.jsr223")))
        .contains("provides javax.script.ScriptEngineFactory with dev.tauraro.jsr223");
  }

  @Test
  void group1HostsOnTheModulePathFindTheEngine() throws Exception {
    compile(
        "module shop { requires java.scripting; }",
        """
        package shop;

        import javax.script.*;

        public class Main {
          public static void main(String[] arguments) throws Exception {
            ScriptEngine engine = new ScriptEngineManager().getEngineByName("tauraro");
            System.out.println(engine.getClass().getModule().getName());
            engine.put("tauraro.jit", "eager");
            engine.eval("n = 0\\nfor i in range(100):\\n  n += i\\n");
            System.out.println(engine.eval("import json\\njson.dumps([n])"));
            engine.eval("def run(): print('run')\\n");
            ((Invocable) engine).getInterface(Runnable.class).run();
          }
        }
        """);
    assertThat(
            output("", List.of(tool("java"), "-p", jars() + ":" + folder, "-m", "shop/shop.Main")))
        .isEqualTo("dev.tauraro.jsr223\n[4950]\nrun\n");
  }

  @Test
  void group28ObjectsOfModulesHaveWhatTheirModulesExport() throws Exception {
    Path inside = Files.createDirectories(folder.resolve("shop/inside")).resolve("Box.java");
    Files.writeString(
        inside,
        """
        package shop.inside;

        public class Box implements java.util.function.LongSupplier {
          public int size() { return 4; }

          @Override public long getAsLong() { return 5; }
        }
        """);
    compile(
        "module shop { requires java.scripting; requires dev.tauraro.engine; exports shop; }",
        """
        package shop;

        import dev.tauraro.engine.HostAccess;
        import javax.script.*;

        public class Main {
          public static class Cart {
            public int getCount() { return 3; }
          }

          public static void main(String[] arguments) throws Exception {
            ScriptEngine engine = new ScriptEngineManager().getEngineByName("tauraro");
            engine.put("tauraro.hostAccess", HostAccess.ALL);
            engine.put("cart", new Cart());
            engine.put("box", new shop.inside.Box());
            System.out.println(engine.eval("cart.count + box.getAsLong() + box()"));
            try {
              engine.eval("box.size()");
            } catch (ScriptException e) {
              System.out.println(e.getMessage());
            }
            try {
              HostAccess.builder().allow(shop.inside.Box.class, "size");
            } catch (IllegalArgumentException e) {
              System.out.println(e.getMessage());
            }
          }
        }
        """,
        inside);
    String refusal =
        "method 'size' of Java class shop.inside.Box: module shop does not export package"
            + " shop.inside";
    assertThat(
            output("", List.of(tool("java"), "-p", jars() + ":" + folder, "-m", "shop/shop.Main")))
        .isEqualTo(
            "13\nAttributeError: "
                + refusal
                + " in <script> at line number 1 at column number 1\n"
                + refusal
                + "\n");
  }

  @Test
  void group1FactoriesLoadNothingOfTheEngine() throws Exception {
    compile(
        "",
        """
        package shop;

        public class Main {
          public static void main(String[] arguments) {
            System.out.println(new javax.script.ScriptEngineManager().getEngineFactories().size());
          }
        }
        """);
    String loaded =
        output(
            "",
            List.of(tool("java"), "-Xlog:class+load", "-cp", jars() + ":" + folder, "shop.Main"));
    assertThat(loaded)
        .contains("dev.tauraro.jsr223.TauraroScriptEngineFactory")
        .doesNotContain("dev.tauraro.engine.");
  }

  private void compile(String module, String main, Path... others) throws Exception {
    Path source = Files.createDirectories(folder.resolve("shop")).resolve("Main.java");
    Files.writeString(source, main);
    List<String> command =
        new ArrayList<>(
            List.of(tool("javac"), "-p", jars(), "-d", folder.toString(), source.toString()));
    for (Path each : others) {
      command.add(each.toString());
    }
    if (!module.isEmpty()) {
      command.add(Files.writeString(folder.resolve("module-info.java"), module).toString());
    }
    assertThat(output("", command)).isEmpty();
  }

  private static String tool(String name) {
    return TOOLS.resolve(name).toString();
  }

  private static String jars() throws IOException {
    return jar(Path.of("target")) + ":" + jar(Path.of("../engine/target"));
  }

  private static Path jar(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(
              file -> file.getFileName().toString().matches("tauraro-\\w+-[^-]+(-SNAPSHOT)?\\.jar"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static String output(String typed, List<String> command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().write(typed.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return output;
  }
}
