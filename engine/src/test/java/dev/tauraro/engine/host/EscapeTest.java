package dev.tauraro.engine.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.Engine;
import dev.tauraro.engine.HostAccess;
import dev.tauraro.engine.JitMode;
import dev.tauraro.engine.ScriptException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Scripts that try to get from an object that they were given to one that they were not. Each must
 * end with the error that the corpus tells, under every policy but the one that allows everything,
 * interpreted and compiled.
 */
class EscapeTest {
  private static final String[] MEMBERS = {
    "name", "child", "kind", "any", "loader", "thread", "runtime", "method", "handle", "engine",
    "kinds", "kindList", "kindMap", "maybe", "fail", "call", "pass_kind", "sort", "rule", "doors",
    "plain", "resource", "status", "take_kind", "handler", "numbers"
  };

  private static final HostAccess LISTED = HostAccess.builder().allow(Door.class, MEMBERS).build();

  private record Attempt(String error, String script) {}

  /** An annotation that no member has. */
  @Retention(RetentionPolicy.RUNTIME)
  private @interface Nowhere {}

  private static List<Attempt> attempts() throws IOException {
    try (InputStream in = EscapeTest.class.getResourceAsStream("/escapes/escapes.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<Attempt> attempts = new ArrayList<>();
      for (String each : text.split("(?m)^== ")) {
        int end = each.indexOf('\n');
        if (!each.startsWith("#")) {
          attempts.add(new Attempt(each.substring(0, end), each.substring(end + 1)));
        }
      }
      return attempts;
    }
  }

  @Test
  void thereAreMany() throws IOException {
    assertThat(attempts()).hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @EnumSource(
      value = JitMode.class,
      names = {"OFF", "EAGER", "STRESS"})
  void nothingGetsThroughWhatIsListed(JitMode mode) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Attempt each : attempts()) {
      String found = result(mode, LISTED, new Door(), each.script());
      boolean told =
          Arrays.stream(each.error().split(Pattern.quote("|"))).anyMatch(found::contains);
      if (!told || Door.opened) {
        wrong.add(each.script() + " -> " + found + ", wanted " + each.error());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = JitMode.class,
      names = {"OFF", "EAGER", "STRESS"})
  void nothingGetsThroughWhenNothingIsAllowed(JitMode mode) throws IOException {
    HostAccess marked = HostAccess.builder().annotated(Nowhere.class).build();
    List<String> wrong = new ArrayList<>();
    for (Attempt each : attempts()) {
      for (Object given : new Object[] {new Door(), Context.opaque(new Door())}) {
        HostAccess access = given instanceof Door ? marked : HostAccess.NONE;
        String found = result(mode, access, given, each.script());
        if (found.equals("no error") || Door.opened) {
          wrong.add(each.script() + " -> " + found);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String result(JitMode mode, HostAccess access, Object door, String script) {
    Door.opened = false;
    try (Engine engine = Engine.builder().jit(mode).build();
        Context context = engine.newContext().hostAccess(access)) {
      context.set("door", door);
      context.eval(script);
      return "no error";
    } catch (ScriptException e) {
      return e.getMessage();
    }
  }
}
