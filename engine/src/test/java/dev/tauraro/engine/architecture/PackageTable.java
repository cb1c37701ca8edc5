package dev.tauraro.engine.architecture;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The package table of {@code docs/architecture.md}: for each package of the engine, the packages
 * of the engine that it may import. The empty name is the root package.
 */
final class PackageTable {
  private static final String[] BELOW_JIT = {
    "source", "sandbox", "bytecode", "objects", "runtime", "profile", "telemetry", "interp"
  };

  private static final Map<String, Set<String>> ALLOWED = new LinkedHashMap<>();

  static {
    row("source");
    row("sandbox");
    row("ast", "source");
    row("syntax", "ast", "source");
    row("scope", "ast", "source");
    row("bytecode", "source");
    row("telemetry", "source");
    row("objects", "bytecode", "sandbox", "source");
    row("compile", "ast", "bytecode", "objects", "scope", "source", "syntax");
    row("runtime", "bytecode", "objects", "sandbox", "source");
    row("builtins", "bytecode", "objects", "runtime", "sandbox", "source");
    row("regex", "builtins", "objects", "source");
    row("traceback", "ast", "bytecode", "objects", "runtime", "source", "syntax");
    row("modules.xml", "objects");
    row(
        "modules",
        "ast",
        "builtins",
        "bytecode",
        "modules.xml",
        "objects",
        "regex",
        "runtime",
        "sandbox",
        "scope",
        "source",
        "syntax",
        "traceback");
    row("host", "objects", "runtime", "sandbox", "source");
    row("linkage");
    row("library", "bytecode", "compile", "modules", "objects", "source");
    row("profile", "bytecode", "objects");
    row("interp", "bytecode", "objects", "profile", "runtime", "sandbox", "source", "telemetry");
    jitRow("jit.deopt");
    jitRow("jit.ir", "jit.deopt");
    jitRow("jit.build", "jit.deopt", "jit.ir");
    jitRow("jit.opt", "jit.deopt", "jit.ir");
    jitRow("jit.emit", "jit.deopt", "jit.ir");
    jitRow("jit.install", "jit.deopt", "jit.emit", "jit.ir");
    jitRow("jit.cache", "jit.deopt", "jit.install", "jit.ir");
    jitRow(
        "jit",
        "jit.build",
        "jit.cache",
        "jit.deopt",
        "jit.emit",
        "jit.install",
        "jit.ir",
        "jit.opt");
    row("cli", "", "sandbox", "telemetry");
  }

  private PackageTable() {}

  /** What {@code importer} may import; null for a package that the table does not list. */
  static Set<String> allowedFor(String importer) {
    return ALLOWED.get(importer);
  }

  private static void row(String importer, String... allowed) {
    ALLOWED.put(importer, Set.of(allowed));
  }

  private static void jitRow(String importer, String... jitPackages) {
    String[] all = Arrays.copyOf(BELOW_JIT, BELOW_JIT.length + jitPackages.length);
    System.arraycopy(jitPackages, 0, all, BELOW_JIT.length, jitPackages.length);
    row(importer, all);
  }
}
