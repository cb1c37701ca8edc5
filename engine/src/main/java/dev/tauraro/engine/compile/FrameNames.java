package dev.tauraro.engine.compile;

import dev.tauraro.engine.bytecode.CallSpec;
import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.bytecode.Word;
import java.util.List;
import java.util.Set;

/**
 * The names by which scripts come to frames, or change the code of functions. The variables of code
 * that has one of them stay where frames show them; other code need not care.
 */
final class FrameNames {
  private static final Set<String> NAMES =
      Set.of(
          "_getframe",
          "currentframe",
          "tb_frame",
          "gi_frame",
          "cr_frame",
          "ag_frame",
          "f_back",
          "f_locals",
          "getouterframes",
          "getinnerframes",
          "getargvalues",
          "getgeneratorlocals",
          "getcoroutinelocals",
          "capture_locals",
          "tb_locals",
          "stacklevel",
          "walk_stack",
          "extract_stack",
          "format_stack",
          "print_stack",
          "walk_tb");

  /** The attributes by which scripts ask to be told of what runs. */
  private static final Set<String> TRACING = Set.of("settrace", "setprofile", "f_trace");

  /** What is in the formats of log records that tell which function logged. */
  private static final List<String> PLACES =
      List.of("%(lineno)", "%(funcName)", "{lineno", "{funcName");

  private static final String WARN = "warn";

  /** Position of the argument of {@code warnings.warn} that counts callers. */
  private static final int LEVEL_OF_WARNING = 2;

  private FrameNames() {}

  /** Whether one of the names is in a unit or in those inside it. */
  static boolean appearIn(CodeUnit unit) {
    for (int i = 0; i < unit.globals().size(); i++) {
      if (NAMES.contains(unit.globals().name(i))) {
        return true;
      }
    }
    return inUnit(unit);
  }

  private static boolean inUnit(CodeUnit unit) {
    for (String name : unit.names()) {
      if (NAMES.contains(name) || TRACING.contains(name)) {
        return true;
      }
    }
    int warn = -1;
    for (long word : unit.code()) {
      switch (Op.of(word)) {
        case SET_ATTR:
          if (unit.names()[Word.c(word)].equals("__code__")) {
            return true;
          }
          break;
        case LOAD_METHOD:
          warn = unit.names()[Word.c(word)].equals(WARN) ? Word.a(word) : warn;
          break;
        case LOAD_GLOBAL:
          warn = unit.globals().name(Word.c(word)).equals(WARN) ? Word.a(word) : warn;
          break;
        case CALL:
        case CALL_METHOD:
          if (Word.b(word) == warn && Word.c(word) > LEVEL_OF_WARNING) {
            return true;
          }
          break;
        default:
          break;
      }
    }
    for (Object constant : unit.constants()) {
      if (constant instanceof CodeUnit ? inUnit((CodeUnit) constant) : isName(constant)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(Object constant) {
    if (constant instanceof CallSpec) {
      for (String keyword : ((CallSpec) constant).keywords()) {
        if (NAMES.contains(keyword)) {
          return true;
        }
      }
    }
    return constant instanceof String
        && (NAMES.contains(constant) || PLACES.stream().anyMatch(((String) constant)::contains));
  }
}
