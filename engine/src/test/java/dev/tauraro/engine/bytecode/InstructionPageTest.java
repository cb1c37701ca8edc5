package dev.tauraro.engine.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps the table of docs/bytecode.md equal to what {@link Op} says, comments included. */
class InstructionPageTest {
  private static final Path PAGE = Path.of("../docs/bytecode.md");
  private static final Path OP = Path.of("src/main/java/dev/tauraro/engine/bytecode/Op.java");
  private static final String BEGIN = "<!-- instructions: written from Op.java -->\n";
  private static final String END = "<!-- end of instructions -->\n";

  @Test
  void tableIsUpToDate() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    String expected = page.substring(0, begin) + table() + page.substring(end);
    if (Boolean.getBoolean("tauraro.update")) {
      Files.writeString(PAGE, expected);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(expected);
  }

  private static String table() throws IOException {
    String source = Files.readString(OP);
    StringBuilder table = new StringBuilder("| instruction | meaning | a | b | c | effects |\n");
    table.append("| --- | --- | --- | --- | --- | --- |\n");
    for (Op op : Op.values()) {
      List<String> effects = new ArrayList<>();
      for (Effect effect : Effect.values()) {
        if (op.has(effect)) {
          effects.add(text(effect.name()));
        }
      }
      List<String> cells =
          Arrays.asList(
              "`" + op.name() + "`",
              meaning(source, op),
              text(op.a().name()),
              text(op.b().name()),
              text(op.c().name()),
              String.join(", ", effects));
      table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
    return table.toString();
  }

  private static String meaning(String source, Op op) {
    Matcher matcher =
        Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s+" + op.name() + "\\(", Pattern.DOTALL)
            .matcher(source);
    assertThat(matcher.find()).as("comment of " + op).isTrue();
    return matcher
        .group(1)
        .replaceAll("\\n\\s*\\*", " ")
        .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
        .replaceAll("\\s+", " ")
        .strip()
        .replace("|", "\\|");
  }

  private static String text(String name) {
    return name.equals("NONE") ? "" : name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
