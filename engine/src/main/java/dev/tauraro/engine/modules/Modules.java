package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.BuiltinsModule;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.PyModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The modules that come with the engine: some written in Java, the others in the language itself,
 * as resources beside this class.
 */
public final class Modules {
  private static final Map<String, Function<ExecutionContext, PyModule>> JAVA =
      Map.ofEntries(
          Map.entry("_abc", context -> AbcModule.create()),
          Map.entry("_bisect", new SharedModule(BisectModule::create)),
          Map.entry("_collections", new SharedModule(CollectionsModule::create)),
          Map.entry("_csv", context -> CsvModule.create()),
          Map.entry("_decimal", context -> DecimalModule.create()),
          Map.entry("_functools", new SharedModule(FunctoolsModule::create)),
          Map.entry("_heapq", new SharedModule(HeapModule::create)),
          Map.entry("_io", context -> IoModule.create()),
          Map.entry("_json", new SharedModule(JsonModule::create)),
          Map.entry("_random", context -> TwisterModule.create()),
          Map.entry("_re", context -> ReModule.create()),
          Map.entry("_traceback", context -> TracebackModule.create()),
          Map.entry("_zoneinfo", context -> ZoneModule.create()),
          Map.entry("array", context -> ArrayModule.create()),
          Map.entry("cmath", context -> CmathModule.create()),
          Map.entry("_warnings", context -> WarningsModule.create()),
          Map.entry("_weakref", context -> WeakrefModule.create()),
          Map.entry("binascii", new SharedModule(BinasciiModule::create)),
          Map.entry("builtins", BuiltinsModule::of),
          Map.entry("datetime", context -> DatetimeModule.create()),
          Map.entry("hashlib", context -> HashModule.create()),
          Map.entry("itertools", new SharedModule(ItertoolsModule::create)),
          Map.entry("math", new SharedModule(MathModule::create)),
          Map.entry("struct", new SharedModule(StructModule::create)),
          Map.entry("sys", SysModule::create),
          Map.entry("time", new SharedModule(TimeModule::create)),
          Map.entry("unicodedata", context -> UnicodeModule.create()),
          Map.entry("zlib", context -> ZlibModule.create()));

  private static final Set<String> SCRIPTS =
      Set.of(
          "__future__",
          "_collections_abc",
          "_decimal_signals",
          "abc",
          "asyncio",
          "base64",
          "bisect",
          "calendar",
          "collections",
          "collections._wrappers",
          "collections.abc",
          "contextlib",
          "copy",
          "csv",
          "dataclasses",
          "decimal",
          "difflib",
          "enum",
          "fractions",
          "functools",
          "graphlib",
          "heapq",
          "hmac",
          "html",
          "html.entities",
          "html.parser",
          "inspect",
          "io",
          "json",
          "keyword",
          "logging",
          "numbers",
          "operator",
          "platform",
          "pprint",
          "queue",
          "random",
          "re",
          "secrets",
          "statistics",
          "string",
          "textwrap",
          "traceback",
          "types",
          "typing",
          "unittest",
          "urllib",
          "urllib.parse",
          "uuid",
          "warnings",
          "weakref",
          "zoneinfo");

  /** Those of {@link #SCRIPTS} that are packages. */
  private static final Set<String> PACKAGES = Set.of("collections", "json", "urllib", "html");

  /** Behind the name of a package: the name of the source of the package itself. */
  public static final String PACKAGE_BODY = ".__init__";

  private Modules() {}

  /** A new module written in Java, or null when there is none of that name. */
  public static PyModule create(String name, ExecutionContext context) {
    Function<ExecutionContext, PyModule> maker = JAVA.get(name);
    return maker == null ? null : maker.apply(context);
  }

  /** Source text of a module written in the language, or null when there is none of that name. */
  public static String source(String module) {
    boolean isBody = module.endsWith(PACKAGE_BODY);
    String name = isBody ? module.substring(0, module.length() - PACKAGE_BODY.length()) : module;
    if (!SCRIPTS.contains(name) || PACKAGES.contains(name) != isBody) {
      return null;
    }
    try (InputStream in = Modules.class.getResourceAsStream(name.replace('.', '/') + ".py")) {
      if (in == null) {
        throw new IllegalStateException("the source of module " + name + " is not packed");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of all modules that scripts may import. */
  public static Set<String> names() {
    Set<String> names = new TreeSet<>(SCRIPTS);
    names.addAll(JAVA.keySet());
    return names;
  }
}
