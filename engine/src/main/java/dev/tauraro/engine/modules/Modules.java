package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.BuiltinsModule;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.PyModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The modules that come with the engine: some written in Java, the others in the language itself,
 * as resources beside this class.
 */
public final class Modules {
  private static final Set<String> JAVA =
      Set.of(
          "_abc",
          "_ast",
          "_symtable",
          "_bisect",
          "_coding",
          "_collections",
          "_contextvars",
          "_csv",
          "_decimal",
          "_expat",
          "_functools",
          "_heapq",
          "_host",
          "_imports",
          "_io",
          "_json",
          "_random",
          "_re",
          "_traceback",
          "_types",
          "_warnings",
          "_weakref",
          "_zoneinfo",
          "array",
          "binascii",
          "builtins",
          "cmath",
          "datetime",
          "hashlib",
          "itertools",
          "marshal",
          "math",
          "struct",
          "sys",
          "time",
          "unicodedata",
          "zlib");

  /** Those of {@link #JAVA} whose contents all contexts share. */
  private static final Map<String, SharedModule> SHARED =
      SharedModule.all(
          "_bisect",
          "_collections",
          "_functools",
          "_heapq",
          "_json",
          "binascii",
          "itertools",
          "math",
          "struct",
          "time");

  private static final Set<String> SCRIPTS =
      Set.of(
          "abc",
          "argparse",
          "_argparse_help",
          "_argparse_run",
          "ast",
          "_ast_former",
          "_ast_nodes",
          "_ast_unparse",
          "asyncio",
          "asyncio.base_events",
          "asyncio.base_futures",
          "asyncio.base_tasks",
          "asyncio.constants",
          "asyncio.coroutines",
          "asyncio.events",
          "asyncio.exceptions",
          "asyncio.format_helpers",
          "asyncio.futures",
          "asyncio.locks",
          "asyncio.log",
          "asyncio.mixins",
          "asyncio.protocols",
          "asyncio.queues",
          "asyncio.runners",
          "asyncio.streams",
          "asyncio.taskgroups",
          "asyncio.tasks",
          "asyncio.threads",
          "asyncio.timeouts",
          "asyncio.transports",
          "asyncio.unix_events",
          "atexit",
          "base64",
          "bisect",
          "calendar",
          "cmd",
          "code",
          "_codec_ascii",
          "_codec_functions",
          "_codec_texts",
          "_codecs",
          "codecs",
          "codeop",
          "collections",
          "collections._wrappers",
          "collections.abc",
          "_collections_abc",
          "colorsys",
          "_compat_pickle",
          "configparser",
          "contextlib",
          "contextvars",
          "copy",
          "copyreg",
          "csv",
          "dataclasses",
          "decimal",
          "_decimal_signals",
          "difflib",
          "doctest",
          "_elementtree",
          "encodings",
          "encodings.aliases",
          "encodings.ascii",
          "encodings.idna",
          "encodings.latin_1",
          "encodings.rot_13",
          "encodings.utf_8",
          "enum",
          "errno",
          "fnmatch",
          "_files",
          "_forward",
          "fractions",
          "functools",
          "__future__",
          "gc",
          "getopt",
          "gettext",
          "graphlib",
          "gzip",
          "heapq",
          "hmac",
          "html",
          "html.entities",
          "html.parser",
          "http",
          "http.cookies",
          "importlib",
          "importlib.abc",
          "importlib.machinery",
          "importlib.metadata",
          "importlib.util",
          "inspect",
          "_inspect_frames",
          "_inspect_kinds",
          "_inspect_signature",
          "_inspect_source",
          "io",
          "_io_streams",
          "_io_text",
          "_ip_addresses",
          "ipaddress",
          "json",
          "json.decoder",
          "json.encoder",
          "json.scanner",
          "keyword",
          "linecache",
          "locale",
          "logging",
          "logging._handling",
          "logging._ini",
          "logging._records",
          "logging.config",
          "logging.handlers",
          "mimetypes",
          "ntpath",
          "numbers",
          "_operator",
          "_open_files",
          "operator",
          "optparse",
          "_optparse_help",
          "_optparse_options",
          "os",
          "pathlib",
          "_path_reading",
          "_paths",
          "_pickle",
          "pickle",
          "_pickle_codes",
          "pickletools",
          "platform",
          "plistlib",
          "posixpath",
          "pprint",
          "_py_abc",
          "pyexpat",
          "_pyio",
          "_queue",
          "queue",
          "quopri",
          "random",
          "re",
          "_re_flags",
          "reprlib",
          "sched",
          "secrets",
          "shlex",
          "_singledispatch",
          "stat",
          "statistics",
          "_string",
          "string",
          "stringprep",
          "_strptime",
          "symtable",
          "sysconfig",
          "textwrap",
          "threading",
          "timeit",
          "token",
          "tokenize",
          "tomllib",
          "traceback",
          "types",
          "typing",
          "unittest",
          "unittest._assertions",
          "unittest._contexts",
          "unittest.async_case",
          "unittest.case",
          "unittest.loader",
          "unittest.main",
          "unittest.mock",
          "unittest.result",
          "unittest.runner",
          "unittest.signals",
          "unittest.suite",
          "unittest.util",
          "_unpickle",
          "urllib",
          "urllib._former",
          "urllib.parse",
          "uuid",
          "warnings",
          "weakref",
          "_weakrefset",
          "xml",
          "xml.etree",
          "xml.etree._elements",
          "xml.etree._write",
          "xml.etree.ElementInclude",
          "xml.etree.ElementPath",
          "xml.etree.ElementTree",
          "xml.parsers",
          "xml.parsers.expat",
          "xml.sax",
          "xml.sax.saxutils",
          "zoneinfo");

  /** Those of {@link #SCRIPTS} that are packages. */
  private static final Set<String> PACKAGES =
      Set.of(
          "asyncio",
          "collections",
          "encodings",
          "html",
          "http",
          "importlib",
          "json",
          "logging",
          "unittest",
          "urllib",
          "xml",
          "xml.etree",
          "xml.parsers",
          "xml.sax");

  private static final String LIBRARY = "<frozen ";

  /** Behind the name of a package: the name of the source of the package itself. */
  public static final String PACKAGE_BODY = ".__init__";

  private Modules() {}

  /**
   * File name that tracebacks show for a module written in the language itself: as CPython names
   * the modules that are part of the interpreter.
   */
  public static String file(String module) {
    return LIBRARY + moduleOf(module) + ">";
  }

  /** Whether a file name is one that {@link #file} gives. */
  public static boolean isLibrary(String file) {
    return file.startsWith(LIBRARY);
  }

  private static String moduleOf(String body) {
    return body.endsWith(PACKAGE_BODY)
        ? body.substring(0, body.length() - PACKAGE_BODY.length())
        : body;
  }

  /** A new module written in Java, or null when there is none of that name. */
  public static PyModule create(String name, ExecutionContext context) {
    SharedModule shared = SHARED.get(name);
    return shared == null ? make(name, context) : shared.copy();
  }

  /** Names and not method references in a table, which would each be linked at start. */
  static PyModule make(String name, ExecutionContext context) {
    switch (name) {
      case "_abc":
        return AbcModule.create();
      case "_ast":
        return AstModule.create();
      case "_symtable":
        return SymtableModule.create();
      case "_bisect":
        return BisectModule.create();
      case "_coding":
        return CodingModule.create();
      case "_collections":
        return CollectionsModule.create();
      case "_contextvars":
        return ContextvarsModule.create();
      case "_csv":
        return CsvModule.create();
      case "_decimal":
        return DecimalModule.create();
      case "_expat":
        return ExpatModule.create();
      case "_functools":
        return FunctoolsModule.create();
      case "_heapq":
        return HeapModule.create();
      case "_host":
        return HostModule.create();
      case "_imports":
        return ImportsModule.create();
      case "_io":
        return IoModule.create();
      case "_json":
        return JsonModule.create();
      case "_random":
        return TwisterModule.create();
      case "_re":
        return ReModule.create();
      case "_traceback":
        return TracebackModule.create();
      case "_types":
        return TypesModule.create();
      case "_warnings":
        return WarningsModule.create();
      case "_weakref":
        return WeakrefModule.create();
      case "_zoneinfo":
        return ZoneModule.create();
      case "array":
        return ArrayModule.create();
      case "binascii":
        return BinasciiModule.create();
      case "builtins":
        return BuiltinsModule.of(context);
      case "cmath":
        return CmathModule.create();
      case "datetime":
        return DatetimeModule.create();
      case "hashlib":
        return HashModule.create();
      case "itertools":
        return ItertoolsModule.create();
      case "marshal":
        return MarshalModule.create();
      case "math":
        return MathModule.create();
      case "struct":
        return StructModule.create();
      case "sys":
        return SysModule.create(context);
      case "time":
        return TimeModule.create();
      case "unicodedata":
        return UnicodeModule.create();
      case "zlib":
        return ZlibModule.create();
      default:
        return null;
    }
  }

  /** Source text of a module written in the language, in UTF-8. */
  public static byte[] source(String module) {
    byte[] source = resource(resourceName(module) + ".py");
    if (source == null) {
      throw new IllegalStateException("the source of module " + module + " is not packed");
    }
    return source;
  }

  /** Whether there is a module of that name that is written in the language. */
  public static boolean hasSource(String module) {
    String name = moduleOf(module);
    return SCRIPTS.contains(name) && PACKAGES.contains(name) == module.endsWith(PACKAGE_BODY);
  }

  /** What the build compiled of a module written in the language, or null when it did not. */
  public static byte[] compiled(String module) {
    return resource(compiledName(module));
  }

  /** Where {@link #compiled} is, seen from this class. */
  public static String compiledName(String module) {
    return resourceName(module) + ".unit";
  }

  private static String resourceName(String module) {
    return moduleOf(module).replace('.', '/');
  }

  private static byte[] resource(String name) {
    try (InputStream in = Modules.class.getResourceAsStream(name)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of all modules written in the language, as {@link #source} takes them. */
  public static Set<String> bodies() {
    Set<String> bodies = new TreeSet<>();
    for (String name : SCRIPTS) {
      bodies.add(PACKAGES.contains(name) ? name + PACKAGE_BODY : name);
    }
    return bodies;
  }

  /** Names of the modules written in Java. */
  static Set<String> builtinNames() {
    return new TreeSet<>(JAVA);
  }

  /** Names of all modules that scripts may import. */
  public static Set<String> names() {
    Set<String> names = new TreeSet<>(SCRIPTS);
    names.addAll(JAVA);
    return names;
  }
}
