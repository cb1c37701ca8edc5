package dev.tauraro.engine.fuzz;

import dev.tauraro.engine.corpus.Scripts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One kind of calls: a file of {@code fuzz/calls} with Python code that its calls need, a line of
 * dashes, and the rules of a {@link Grammar} of which CALL makes the calls.
 */
final class CallArea {
  private static final String DASHES = "\n----\n";
  private static final String COMMON = "common";
  private static final String ENDING = ".txt";

  private final String name;
  private final String prelude;
  private final Grammar grammar = new Grammar();

  private CallArea(String name) {
    this.name = name;
    String[] common = parts(COMMON);
    String[] own = parts(name);
    prelude = common[0] + "\n" + own[0] + "\n";
    grammar.add(common[1]);
    grammar.add(own[1]);
  }

  private static String[] parts(String name) {
    Path file = Scripts.folder("fuzz").resolve("calls").resolve(name + ENDING);
    return ("\n" + Scripts.text(file)).split(DASHES, 2);
  }

  /** All areas, or the one of that name. */
  static List<CallArea> of(String wanted) {
    List<CallArea> areas = new ArrayList<>();
    for (String name :
        Scripts.text(Scripts.folder("fuzz").resolve("calls/areas.txt")).split("\n")) {
      if (wanted == null || wanted.equals(name)) {
        areas.add(new CallArea(name));
      }
    }
    return areas;
  }

  String name() {
    return name;
  }

  /** The calls of a seed. */
  List<String> calls(long seed, int count) {
    Dice dice = new Dice(seed * 31 + name.hashCode());
    List<String> calls = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      calls.add(grammar.make("CALL", dice));
    }
    return calls;
  }

  /** A script that prints the answer to each call on a line of its own. */
  String script(List<String> calls) {
    StringBuilder script = new StringBuilder(prelude);
    for (String call : calls) {
      String text = call.replace("\\", "\\\\").replace("'", "\\'");
      script.append("show('").append(text).append("')\n");
    }
    return script.toString();
  }
}
