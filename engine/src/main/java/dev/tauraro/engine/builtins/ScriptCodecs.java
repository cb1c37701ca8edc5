package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import java.util.Set;

/** Encodings and error handlers that the module {@code codecs} knows and {@link TextCodec} not. */
final class ScriptCodecs {
  private static final Set<String> NAMES =
      Set.of("utf_7", "utf7", "u7", "unicode_1_1_utf_7", "punycode", "idna");

  private ScriptCodecs() {}

  /** What stands for a wrong part, and where to go on. */
  static final class Answer {
    final Object text;
    final int position;

    Answer(Object text, int position) {
      this.text = text;
      this.position = position;
    }
  }

  private static boolean isImported() {
    return ExecutionContext.current().modules().getOrNull(Str.of("codecs")) instanceof PyModule;
  }

  private static Object function(String name) {
    Object module = ExecutionContext.current().runner().importModule("codecs");
    return Access.get(module, name);
  }

  /** Whether the module may know an encoding; only then is it worth importing. */
  static boolean mayKnow(String key) {
    return NAMES.contains(key) || isImported();
  }

  static PyBytes encode(Object string, String encoding, String errors) {
    return (PyBytes) Calls.call(function("_encode_text"), string, Str.of(encoding), Str.of(errors));
  }

  static Object decode(PyBytes bytes, String encoding, String errors) {
    return Calls.call(function("_decode_text"), bytes, Str.of(encoding), Str.of(errors));
  }

  /** What to raise where a codec of a name raised an error: most errors name the codec. */
  static ScriptRaise failure(ScriptRaise error, String encoding, String what) {
    if (error.exception().type().isSubtypeOf(Exceptions.UNICODE_ERROR)) {
      return error;
    }
    try {
      Calls.call(function("_explain"), error.exception(), Str.of(encoding), what);
      return error;
    } catch (ScriptRaise explained) {
      return explained;
    }
  }

  /** Asks the handler of a name about an error in something of a length, None for its object's. */
  static Answer handle(String errors, ScriptRaise error, Object length) {
    if (!isImported()) {
      throw Errors.of(
          Exceptions.LOOKUP_ERROR, Str.of("unknown error handler name '" + errors + "'"));
    }
    Object[] answer =
        ((PyTuple) Calls.call(function("_by_handler"), Str.of(errors), error.exception(), length))
            .items();
    return new Answer(answer[0], (int) (long) (Long) answer[1]);
  }
}
