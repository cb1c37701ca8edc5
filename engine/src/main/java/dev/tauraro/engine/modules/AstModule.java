package dev.tauraro.engine.modules;

import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Module;
import dev.tauraro.engine.ast.Node;
import dev.tauraro.engine.ast.Pattern;
import dev.tauraro.engine.builtins.CodeSource;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyComplex;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.SyntaxErrors;
import dev.tauraro.engine.source.CompileSettings;
import dev.tauraro.engine.source.SourceText;
import dev.tauraro.engine.source.SyntaxException;
import dev.tauraro.engine.syntax.Parser;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.List;

/**
 * The module {@code _ast}: tells what the parser made of a text. A node is a tuple of its name, its
 * fields and its place; the module {@code ast} makes objects of them.
 */
final class AstModule {
  private static final int CHARACTERS_PER_STEP = 16;

  private final SourceText source;

  private AstModule(SourceText source) {
    this.source = source;
  }

  static PyModule create() {
    return new ModuleBuilder("_ast", "What the parser makes of a text.")
        .add(BuiltinFunction.function("parse").three(AstModule::parse))
        .add(BuiltinFunction.function("compile").any((arguments, keywords) -> compile(arguments)))
        .constant("PyCF_ONLY_AST", (long) CompileSettings.ONLY_TREE)
        .constant("PyCF_TYPE_COMMENTS", (long) CompileSettings.TYPE_COMMENTS)
        .constant("PyCF_ALLOW_TOP_LEVEL_AWAIT", (long) CompileSettings.TOP_LEVEL_AWAIT)
        .build();
  }

  /**
   * Code from a tree that is made of the objects of {@code ast}: the tree, the name of the file,
   * the mode, how much to optimize, and the flags.
   */
  private static Object compile(Object[] arguments) {
    Object tree = arguments[0];
    String kind = Str.java(arguments[2]);
    String wanted =
        kind.equals("exec") ? "Module" : kind.equals("eval") ? "Expression" : "Interactive";
    if (!isNamed(tree, wanted)) {
      throw Errors.typeError("expected " + wanted + " node, got " + Types.nameOf(tree));
    }
    TreeReader reader = new TreeReader();
    Node program = kind.equals("eval") ? reader.expression(tree) : reader.module(tree, wanted);
    SourceText source =
        SourceText.ofTree(Str.java(arguments[1]), TreePlaces.WIDTH, program, reader.key());
    CompileSettings settings =
        new CompileSettings(Numbers.toInt(arguments[3]), Numbers.toInt(arguments[4]));
    return CodeSource.compile(source.with(settings), kind);
  }

  private static boolean isNamed(Object tree, String wanted) {
    for (PyType type : Types.of(tree).mro()) {
      if (type.name().equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static Object parse(Object source, Object file, Object mode) {
    SourceText whole = source(source, file);
    String name = whole.name();
    String kind = Str.is(mode) ? Str.java(mode) : "";
    AstModule tree = new AstModule(whole);
    try {
      switch (kind) {
        case "exec":
          return tree.module("Module", Parser.parseModule(whole));
        case "single":
          return tree.module("Interactive", Parser.parseSingle(whole));
        case "eval":
          Expr expression = Parser.parseExpression(whole);
          PyDict fields = new PyDict();
          fields.store("body", tree.node(expression));
          return PyTuple.of("Expression", fields, None.NONE);
        default:
          throw Errors.valueError("compile() mode must be 'exec', 'eval', 'single' or 'func_type'");
      }
    } catch (SyntaxException error) {
      throw SyntaxErrors.of(error, name, kind.equals("exec"));
    }
  }

  /** A text given as str or bytes. */
  static SourceText source(Object source, Object file) {
    SourceText text =
        CodeSource.read(source, Str.is(file) ? Str.java(file) : "<unknown>", "compile");
    Work.steps(text.text().length() / CHARACTERS_PER_STEP);
    if (text.text().indexOf(0) >= 0) {
      throw SyntaxErrors.nullBytes();
    }
    return text;
  }

  private Object module(String name, Module module) {
    PyDict fields = new PyDict();
    fields.store("body", value(module.body()));
    if (name.equals("Module")) {
      fields.store("type_ignores", new PyList());
    }
    return PyTuple.of(Str.of(name), fields, None.NONE);
  }

  private Object node(Node node) {
    Work.steps(1);
    PyDict fields = new PyDict();
    for (RecordComponent part : node.getClass().getRecordComponents()) {
      String field = part.getName();
      if (!field.equals("start") && !field.equals("end")) {
        fields.store(TreeNames.fieldName(field), part(node, part));
      }
    }
    String name = TreeNames.className(node.getClass());
    return PyTuple.of(Str.of(name), fields, TreeNames.hasPlace(name) ? place(node) : None.NONE);
  }

  private Object part(Node node, RecordComponent part) {
    Object value = read(node, part);
    boolean literal = node instanceof Expr.Constant && part.getName().equals("value");
    if (literal || node instanceof Pattern.MatchSingleton) {
      return PyTuple.of("constant", constant(value));
    }
    return value(value);
  }

  private static Object read(Node node, RecordComponent part) {
    try {
      return part.getAccessor().invoke(node);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object value(Object value) {
    if (value == null) {
      return None.NONE;
    }
    if (value instanceof Node) {
      return node((Node) value);
    }
    if (value instanceof List<?>) {
      PyList list = new PyList();
      ((List<?>) value).forEach(each -> list.append(value(each)));
      return list;
    }
    if (value instanceof Enum<?>) {
      return PyTuple.of("operator", Str.of(TreeNames.operatorName(value)));
    }
    if (value instanceof Boolean) {
      return (Boolean) value ? 1L : 0L;
    }
    if (value instanceof Integer) {
      return (long) (Integer) value;
    }
    return Str.of((String) value);
  }

  private static Object constant(Object value) {
    if (value == Expr.Constant.NONE) {
      return None.NONE;
    }
    if (value == Expr.Constant.ELLIPSIS) {
      return None.ELLIPSIS;
    }
    if (value instanceof BigInteger) {
      return Numbers.normalize((BigInteger) value);
    }
    if (value instanceof byte[]) {
      return new PyBytes(((byte[]) value).clone());
    }
    if (value instanceof Expr.ComplexLiteral) {
      return new PyComplex(0, ((Expr.ComplexLiteral) value).imag());
    }
    if (value instanceof Expr.SplitText) {
      return Str.ofCodePoints(
          ((Expr.SplitText) value).codePoints().stream().mapToInt(Integer::intValue).toArray());
    }
    return value instanceof String ? Str.of((String) value) : value;
  }

  private PyTuple place(Node node) {
    return PyTuple.of(
        (long) source.line(node.start()),
        column(node.start()),
        (long) source.line(node.end()),
        column(node.end()));
  }

  /** Columns count bytes of UTF-8. */
  private long column(int offset) {
    int start = source.lines().lineStart(source.line(offset));
    String text = source.text();
    long bytes = 0;
    for (int i = start; i < offset; i++) {
      char c = text.charAt(i);
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    Work.steps((offset - start) / CHARACTERS_PER_STEP);
    return bytes;
  }
}
