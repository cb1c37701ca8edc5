package dev.tauraro.engine.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.Engine;
import dev.tauraro.engine.Limits;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code docs/language-support.md} to what is there: the areas of the corpus with their known
 * gaps, and the names of modules and built-in types that CPython has and the engine lacks.
 */
final class LanguageSupportTest {
  private static final Path PAGE = Path.of("../docs/language-support.md");

  /** Prints the names that each module or type of the list lacks; a missing module lacks all. */
  private static final String LIST_MISSING =
      """
      import builtins
      for line in names.splitlines():
          name, _, listed = line.partition(":")
          wanted = listed.split()
          try:
              if name.endswith("()"):
                  value = getattr(builtins, name[:-2])
              else:
                  value = __import__(name, fromlist=["x"] if "." in name else [])
          except ImportError as error:
              reason = str(error).partition("; ")[2]
              print(name, "missing" + (reason if reason.endswith("to scripts") else ""), sep=":")
          else:
              found = set(dir(value))
              print(name, " ".join(n for n in wanted if n not in found), sep=":")
      """;

  private static final String ABSENT = "missing";

  @Test
  void pageTellsWhatIsMissing() throws IOException {
    String page = page();
    if (Boolean.getBoolean("tauraro.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as("run this test with -Dtauraro.update=true to write the page anew")
        .isEqualTo(page);
  }

  private static String page() {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # Language support

        Tauraro follows CPython 3.11. This page is written by `LanguageSupportTest` from the tests and checked by it: what is
        missing stands here, and what stands here is missing.

        ## Language

        Each area is a folder of scripts in `engine/src/test/resources/corpus` whose output was recorded from CPython and is the
        same in every tier, but for the gaps named.

        | area | gaps |
        | --- | --- |
        """);
    areas().forEach((area, gaps) -> row(page, area, gaps.isEmpty() ? "none" : gaps));
    page.append(
        """

        ## Library

        All modules of CPython's library, and what each lacks.

        | module | missing names |
        | --- | --- |
        """);
    Map<String, String> missing = missing();
    missing.forEach(
        (name, names) -> {
          if (!isType(name) && !names.startsWith(ABSENT)) {
            row(page, "`" + name + "`", describe(names));
          }
        });
    page.append(
        """

        These modules are missing:

        | reason | modules |
        | --- | --- |
        """);
    absent(missing).forEach((reason, names) -> row(page, reason, String.join(", ", names)));
    page.append(
        """

        `open`, `os` and `pathlib` read the files and the environment that the host lets scripts know (on the command line
        `--allow-read` and `--allow-env`), else none; they never write. `threading` has what works with the one thread of a script.

        ## Built-in types

        | type | missing attributes |
        | --- | --- |
        """);
    missing.forEach(
        (name, names) -> {
          if (isType(name)) {
            row(page, "`" + name.substring(0, name.length() - 2) + "`", describe(names));
          }
        });
    return page.toString();
  }

  private static void row(StringBuilder page, String first, String second) {
    page.append("| ").append(first).append(" | ").append(second).append(" |\n");
  }

  private static boolean isType(String name) {
    return name.endsWith("()");
  }

  private static String describe(String names) {
    return names.isEmpty() ? "none" : "`" + names.replace(" ", "`, `") + "`";
  }

  /** The modules that cannot be imported, by the reason that the import gives. */
  private static Map<String, List<String>> absent(Map<String, String> missing) {
    Map<String, List<String>> absent = new TreeMap<>();
    missing.forEach(
        (name, names) -> {
          if (names.startsWith(ABSENT)) {
            String reason = names.substring(ABSENT.length());
            absent
                .computeIfAbsent(
                    reason.isEmpty() ? "not written" : reason, key -> new ArrayList<>())
                .add("`" + name + "`");
          }
        });
    return absent;
  }

  private static Map<String, String> areas() {
    Path corpus = Scripts.folder("corpus");
    KnownGaps gaps = new KnownGaps(corpus.resolve("known-gaps.txt"));
    Map<String, List<String>> found = new TreeMap<>();
    for (String script : Scripts.under(corpus)) {
      String area = script.substring(0, script.indexOf('/'));
      List<String> reasons = found.computeIfAbsent(area, key -> new ArrayList<>());
      if (gaps.holds(script)) {
        reasons.add(gaps.reason(script));
      }
    }
    Map<String, String> areas = new LinkedHashMap<>();
    found.forEach((area, reasons) -> areas.put(area, String.join("; ", new TreeSet<>(reasons))));
    return areas;
  }

  private static Map<String, String> missing() {
    StringWriter out = new StringWriter();
    try (Engine engine = Engine.create();
        Context context = engine.newContext(Limits.none()).stdout(out)) {
      context.set("names", Scripts.text(Scripts.folder("library").resolve("names.txt")));
      context.run(engine.compile(LIST_MISSING, "names.py"));
    }
    Map<String, String> missing = new LinkedHashMap<>();
    for (String line : out.toString().lines().toList()) {
      int colon = line.indexOf(':');
      missing.put(line.substring(0, colon), line.substring(colon + 1));
    }
    return missing;
  }
}
