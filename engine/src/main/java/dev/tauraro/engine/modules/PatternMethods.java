package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.MappingProxy;
import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.regex.RegexFlags;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Compare;
import dev.tauraro.engine.runtime.Hashing;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What compiled patterns can do. */
final class PatternMethods {
  static final PyType TYPE = ModuleTypes.type("re", "Pattern").notSubclassable();

  private static final int SHOWN = 200;
  private static final String WINDOW = "(string, pos=0, endpos=max)";
  private static final Signature MATCH = Signature.parse("match" + WINDOW);
  private static final Signature FULL_MATCH = Signature.parse("fullmatch" + WINDOW);
  private static final Signature SEARCH = Signature.parse("search" + WINDOW);
  private static final Signature FIND_ALL = Signature.parse("findall" + WINDOW);
  private static final Signature FIND_ITER = Signature.parse("finditer" + WINDOW);
  private static final Signature SCANNER = Signature.parse("scanner" + WINDOW);
  private static final Signature SUB = Signature.parse("sub(repl, string, count=0)");
  private static final Signature SUBN = Signature.parse("subn(repl, string, count=0)");
  private static final Signature SPLIT = Signature.parse("split(string, maxsplit=0)");

  private static final String[] FLAG_NAMES = {
    "TEMPLATE",
    "IGNORECASE",
    "LOCALE",
    "MULTILINE",
    "DOTALL",
    "UNICODE",
    "VERBOSE",
    "DEBUG",
    "ASCII"
  };

  static {
    TypeSetup.of(TYPE)
        .any("match", (a, k) -> match(of(a[0]), MATCH.bind(a, k, 1)))
        .any("fullmatch", (a, k) -> fullMatch(of(a[0]), FULL_MATCH.bind(a, k, 1)))
        .any("search", (a, k) -> search(of(a[0]), SEARCH.bind(a, k, 1)))
        .any("findall", (a, k) -> findAll(of(a[0]), FIND_ALL.bind(a, k, 1)))
        .any("finditer", (a, k) -> window(of(a[0]), FIND_ITER.bind(a, k, 1)))
        .any("scanner", (a, k) -> new PyScanner(window(of(a[0]), SCANNER.bind(a, k, 1))))
        .any("sub", (a, k) -> substitute(of(a[0]), SUB.bind(a, k, 1)).get(0))
        .any("subn", (a, k) -> substitute(of(a[0]), SUBN.bind(a, k, 1)))
        .any("split", (a, k) -> split(of(a[0]), SPLIT.bind(a, k, 1)))
        .getter("pattern", self -> of(self).source())
        .getter("flags", self -> (long) of(self).program().flags())
        .getter("groups", self -> (long) of(self).program().groups())
        .getter("groupindex", self -> new MappingProxy(names(of(self))))
        .zero("__repr__", self -> repr(of(self)))
        .zero("__hash__", self -> hash(of(self)))
        .zero("__copy__", self -> self)
        .zero("__reduce__", self -> reduced(of(self)))
        .one("__deepcopy__", (self, memo) -> self)
        .one("__eq__", PatternMethods::equal)
        .subscripts();
    TYPE.seal();
  }

  private PatternMethods() {}

  /** The function that compiles it again, and its arguments. */
  private static Object reduced(PyPattern pattern) {
    Object module = ExecutionContext.current().runner().importModule("re");
    return PyTuple.of(
        Access.get(module, "_compile"),
        PyTuple.of(pattern.source(), (long) pattern.program().flags()));
  }

  private static PyPattern of(Object value) {
    return (PyPattern) value;
  }

  /** The search in a window: text, start and end, of which the last two may be null. */
  private static Search window(PyPattern pattern, Object[] bound) {
    return Search.of(pattern, bound[0], bound[1], bound[2]);
  }

  static Object match(PyPattern pattern, Object[] bound) {
    return window(pattern, bound).matchOrNone(false);
  }

  static Object fullMatch(PyPattern pattern, Object[] bound) {
    return window(pattern, bound).matchOrNone(true);
  }

  static Object search(PyPattern pattern, Object[] bound) {
    return window(pattern, bound).findOrNone();
  }

  static Object findAll(PyPattern pattern, Object[] bound) {
    Search search = window(pattern, bound);
    Object empty = search.subject().slice(0, 0);
    int groups = pattern.program().groups();
    PyList found = new PyList();
    while (search.find()) {
      Work.steps(1);
      if (groups < 2) {
        found.append(search.text(groups, empty));
        continue;
      }
      Object[] texts = new Object[groups];
      for (int i = 0; i < groups; i++) {
        texts[i] = search.text(i + 1, empty);
      }
      Work.steps(groups);
      found.append(PyTuple.of(texts));
    }
    return found;
  }

  static Object findIter(PyPattern pattern, Object[] bound) {
    return window(pattern, bound);
  }

  /** Arguments: replacement, text, count. Returns the text and the number of replacements. */
  static PyTuple substitute(PyPattern pattern, Object[] bound) {
    long limit = bound[2] == null ? 0 : Numbers.toIndex(Numbers.index(bound[2]));
    Replacement replacement = Replacement.of(pattern, bound[0]);
    Search search = Search.of(pattern, bound[1], null, null);
    Joiner out = new Joiner(search.subject().isBytes());
    int copied = 0;
    long count = 0;
    while ((limit == 0 || count < limit) && search.find()) {
      if (copied < search.start()) {
        out.append(search.subject().slice(copied, search.start()));
      }
      copied = search.end();
      replacement.append(search, out);
      count++;
    }
    if (copied < search.to()) {
      out.append(search.subject().slice(copied, search.to()));
    }
    return PyTuple.of(out.build(), count);
  }

  /** Arguments: text, limit. */
  static Object split(PyPattern pattern, Object[] bound) {
    long limit = bound[1] == null ? 0 : Numbers.toIndex(Numbers.index(bound[1]));
    Search search = Search.of(pattern, bound[0], null, null);
    int groups = pattern.program().groups();
    PyList parts = new PyList();
    int copied = 0;
    long count = 0;
    while ((limit == 0 || count < limit) && search.find()) {
      Work.steps(1 + groups);
      parts.append(search.subject().slice(copied, search.start()));
      for (int i = 1; i <= groups; i++) {
        parts.append(search.text(i, None.NONE));
      }
      copied = search.end();
      count++;
    }
    parts.append(search.subject().slice(copied, search.to()));
    return parts;
  }

  static PyDict names(PyPattern pattern) {
    PyDict names = new PyDict();
    pattern.program().names().entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(name -> names.store(Str.of(name.getKey()), (long) name.getValue()));
    return names;
  }

  private static Object hash(PyPattern pattern) {
    return Hashing.hash(
        PyTuple.of((long) pattern.program().flags(), pattern.isBytes(), pattern.source()));
  }

  private static Object equal(Object a, Object b) {
    if (!(b instanceof PyPattern)) {
      return None.NOT_IMPLEMENTED;
    }
    PyPattern left = of(a);
    PyPattern right = of(b);
    return left == right
        || left.program().flags() == right.program().flags()
            && left.isBytes() == right.isBytes()
            && Compare.equal(left.source(), right.source());
  }

  private static Object repr(PyPattern pattern) {
    int flags = pattern.program().flags();
    int kinds = RegexFlags.ASCII | RegexFlags.LOCALE | RegexFlags.UNICODE;
    if (!pattern.isBytes() && (flags & kinds) == RegexFlags.UNICODE) {
      flags &= ~RegexFlags.UNICODE;
    }
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < FLAG_NAMES.length; i++) {
      if ((flags & 1 << i) != 0) {
        shown.add("re." + FLAG_NAMES[i]);
      }
    }
    int others = flags >> FLAG_NAMES.length << FLAG_NAMES.length;
    if (others != 0) {
      shown.add("0x" + Integer.toHexString(others));
    }
    Object source = Text.repr(pattern.source());
    String start = Str.java(Str.slice(source, 0, Math.min(SHOWN, Str.length(source))));
    String end = shown.isEmpty() ? "" : ", " + String.join("|", shown);
    return Str.of("re.compile(" + start + end + ")");
  }
}
