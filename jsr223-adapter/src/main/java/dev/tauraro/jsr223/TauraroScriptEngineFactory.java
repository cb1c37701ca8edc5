package dev.tauraro.jsr223;

import dev.tauraro.engine.Engine;
import java.util.List;
import java.util.stream.Stream;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;

/** Finds, describes and makes script engines; registered for {@code javax.script} to find. */
public final class TauraroScriptEngineFactory implements ScriptEngineFactory {
  /** When "true", the factory also answers to names that other engines for Python claim. */
  static final String PYTHON_ALIASES = "tauraro.jsr223.python-aliases";

  private static final String THREADING = "THREADING";

  /** For {@code javax.script} to call; does nothing. */
  public TauraroScriptEngineFactory() {}

  @Override
  public String getEngineName() {
    return "Tauraro";
  }

  @Override
  public String getEngineVersion() {
    return Engine.version();
  }

  @Override
  public List<String> getExtensions() {
    return aliased(List.of("tau"), List.of("py"));
  }

  @Override
  public List<String> getMimeTypes() {
    return aliased(
        List.of("application/x-tauraro", "text/x-tauraro"),
        List.of("text/x-python", "application/x-python"));
  }

  @Override
  public List<String> getNames() {
    return aliased(List.of("tauraro", "tau"), List.of("python", "python3", "py"));
  }

  private static List<String> aliased(List<String> own, List<String> claimedByOthers) {
    return Boolean.getBoolean(PYTHON_ALIASES)
        ? Stream.concat(own.stream(), claimedByOthers.stream()).toList()
        : own;
  }

  @Override
  public String getLanguageName() {
    return "Tauraro";
  }

  @Override
  public String getLanguageVersion() {
    return "3.11";
  }

  @Override
  public Object getParameter(String key) {
    return switch (key) {
      case ScriptEngine.ENGINE -> getEngineName();
      case ScriptEngine.ENGINE_VERSION -> getEngineVersion();
      case ScriptEngine.NAME -> getNames().get(0);
      case ScriptEngine.LANGUAGE -> getLanguageName();
      case ScriptEngine.LANGUAGE_VERSION -> getLanguageVersion();
      case THREADING -> "MULTITHREADED";
      default -> null;
    };
  }

  @Override
  public String getMethodCallSyntax(String object, String method, String... arguments) {
    return object + "." + method + "(" + String.join(", ", arguments) + ")";
  }

  @Override
  public String getOutputStatement(String text) {
    StringBuilder statement = new StringBuilder("print('");
    text.codePoints().forEach(character -> appendEscaped(statement, character));
    return statement.append("')").toString();
  }

  private static void appendEscaped(StringBuilder statement, int character) {
    if (character == '\'' || character == '\\') {
      statement.append('\\').append((char) character);
    } else if (character >= ' ' && character < 0x7f) {
      statement.append((char) character);
    } else {
      statement.append(String.format("\\U%08x", character));
    }
  }

  @Override
  public String getProgram(String... statements) {
    return String.join("\n", statements) + "\n";
  }

  @Override
  public ScriptEngine getScriptEngine() {
    return new TauraroScriptEngine(this);
  }
}
