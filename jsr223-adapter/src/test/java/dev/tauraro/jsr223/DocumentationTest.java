package dev.tauraro.jsr223;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles and runs the Java of the documentation. A {@code java} block is the body of a method;
 * what it prints is the {@code text} block right after it, if there is one.
 */
class DocumentationTest {
  private static final List<String> PAGES =
      List.of("README.md", "docs/embedding.md", "docs/host-objects.md", "docs/javax-script.md");

  private static final Pattern BLOCK =
      Pattern.compile(
          "^```java\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?", Pattern.DOTALL | Pattern.MULTILINE);

  private static final String IMPORTS =
      """
      import dev.tauraro.bank.Bank.Account;
      import dev.tauraro.bank.Bank.Payment;
      import dev.tauraro.engine.*;
      import dev.tauraro.engine.sandbox.Limit;
      import dev.tauraro.engine.telemetry.JitEvent;
      import dev.tauraro.jsr223.LimitScriptException;
      import java.time.Duration;
      import java.time.LocalDate;
      import java.util.*;
      import java.util.concurrent.*;
      import javax.script.Bindings;
      import javax.script.Compilable;
      import javax.script.CompiledScript;
      import javax.script.Invocable;
      import javax.script.ScriptEngine;
      import javax.script.ScriptEngineManager;
      import javax.script.SimpleBindings;
      """;

  /** A block of a page: what it does and what it prints, null when that is not told. */
  private record Snippet(String name, String page, int line, String code, String output) {}

  @TempDir private static Path folder;

  @TestFactory
  Stream<DynamicTest> snippetsDoWhatThePageSays() throws Exception {
    List<Snippet> snippets = new ArrayList<>();
    for (String page : PAGES) {
      collect(page, snippets);
    }
    assertThat(snippets).hasSizeGreaterThan(10);
    compile(snippets);
    return snippets.stream()
        .map(each -> DynamicTest.dynamicTest(each.page + ":" + each.line, () -> check(each)));
  }

  private static void collect(String page, List<Snippet> snippets) throws Exception {
    String text = Files.readString(Path.of("..", page));
    Matcher blocks = BLOCK.matcher(text);
    while (blocks.find()) {
      int line = (int) text.substring(0, blocks.start()).lines().count() + 1;
      snippets.add(
          new Snippet("Snippet" + snippets.size(), page, line, blocks.group(1), blocks.group(2)));
    }
  }

  private static void compile(List<Snippet> snippets) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Path> files = new ArrayList<>();
    for (Snippet each : snippets) {
      String source =
          IMPORTS
              + "public class %s { public static void run() throws Exception {\n%s}}\n"
                  .formatted(each.name, each.code);
      files.add(Files.writeString(folder.resolve(each.name + ".java"), source));
    }
    StringWriter problems = new StringWriter();
    List<String> options =
        List.of(
            "-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
    var units =
        compiler.getStandardFileManager(null, null, null).getJavaFileObjectsFromPaths(files);
    boolean compiled = compiler.getTask(problems, null, null, options, null, units).call();
    assertThat(compiled).withFailMessage(problems::toString).isTrue();
  }

  private static void check(Snippet snippet) throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    URL[] path = {folder.toUri().toURL()};
    try (URLClassLoader loader =
        new URLClassLoader(path, DocumentationTest.class.getClassLoader())) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader.loadClass(snippet.name).getMethod("run").invoke(null);
    } finally {
      System.setOut(before);
    }
    if (snippet.output != null) {
      assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo(snippet.output);
    }
  }
}
