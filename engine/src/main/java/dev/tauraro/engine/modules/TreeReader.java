package dev.tauraro.engine.modules;

import dev.tauraro.engine.ast.BinaryOperator;
import dev.tauraro.engine.ast.BoolOperator;
import dev.tauraro.engine.ast.CompareOperator;
import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Module;
import dev.tauraro.engine.ast.Node;
import dev.tauraro.engine.ast.Pattern;
import dev.tauraro.engine.ast.Stmt;
import dev.tauraro.engine.ast.UnaryOperator;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Text;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Reads the objects of the module {@code ast} back into a tree, and refuses what no program looks
 * like.
 */
final class TreeReader {
  private static final int MOST_DEPTH = 1000;

  /** Everything that was read, in a form that is the same for the same trees only. */
  private final StringBuilder key = new StringBuilder("tree ");

  private int depth;
  private int start;
  private int end;

  /** What was read so far as one text. */
  String key() {
    return key.toString();
  }

  /** The body of a module, or of one input at a prompt. */
  Module module(Object tree, String name) {
    Object body = field(tree, name, "body");
    List<?> statements = (List<?>) list(body, name, "body", Stmt.class, false, TreeContext.LOAD);
    if (name.equals("Module")) {
      field(tree, name, "type_ignores");
    }
    List<Stmt> read = new ArrayList<>();
    statements.forEach(each -> read.add((Stmt) each));
    return new Module(List.copyOf(read), 0, 0);
  }

  /** The body of an expression that stands alone. */
  Expr expression(Object tree) {
    return (Expr)
        present(
            node(field(tree, "Expression", "body"), Expr.class, TreeContext.LOAD),
            "Expression",
            "body");
  }

  private static Object field(Object node, String className, String name) {
    Object value = Access.getIfPresent(node, name);
    if (value == null) {
      if (TreeNames.isOptional(className, name)) {
        return None.NONE;
      }
      throw Errors.typeError("required field \"" + name + "\" missing from " + className);
    }
    return value;
  }

  private static Object present(Object value, String className, String field) {
    if (value == null) {
      throw Errors.valueError("field '" + field + "' is required for " + className);
    }
    return value;
  }

  private Node node(Object object, Class<?> kind, TreeContext context) {
    if (object == None.NONE) {
      key.append('-');
      return null;
    }
    int outerStart = start;
    int outerEnd = end;
    if (TreeNames.hasPlace(TreeNames.kindName(kind))) {
      place(object, TreeNames.kindName(kind));
    }
    Class<?> found = recordOf(object, kind);
    Work.steps(1);
    if (++depth > MOST_DEPTH) {
      throw Errors.of(
          Exceptions.RECURSION_ERROR,
          Str.of("maximum recursion depth exceeded during ast construction"));
    }
    Node node = read(object, found, context);
    depth--;
    start = outerStart;
    end = outerEnd;
    return node;
  }

  /** The class of records for an object, by its own class or one that this is derived from. */
  private static Class<?> recordOf(Object object, Class<?> kind) {
    Map<String, Class<?>> classes = TreeNames.classes(kind);
    for (PyType type : Types.of(object).mro()) {
      Class<?> found = classes.get(type.name());
      if (found != null && isOfTrees(type)) {
        return found;
      }
    }
    throw wrongKind(object, TreeNames.kindName(kind));
  }

  private static boolean isOfTrees(PyType type) {
    Object module = type.own("__module__");
    return module != null && Str.is(module) && Str.java(module).equals("ast");
  }

  private static RuntimeException wrongKind(Object object, String kind) {
    return Errors.typeError("expected some sort of " + kind + ", but got " + Text.reprJava(object));
  }

  private Node read(Object object, Class<?> found, TreeContext context) {
    String name = TreeNames.className(found);
    key.append('(').append(name);
    TreeContext.check(object, name, context);
    TreeRules.checkBefore(object, name);
    RecordComponent[] parts = found.getRecordComponents();
    Object[] values = new Object[parts.length];
    Class<?>[] types = new Class<?>[parts.length];
    // What is read first may be found wrong first: the loops of a comprehension.
    int first = name.endsWith("Comp") || name.equals("GeneratorExp") ? parts.length - 3 : 0;
    for (int n = 0; n < parts.length; n++) {
      int i = (first + n) % parts.length;
      types[i] = parts[i].getType();
      String part = parts[i].getName();
      if (part.equals("start")) {
        values[i] = start;
      } else if (part.equals("end")) {
        values[i] = end;
      } else {
        values[i] = part(object, name, parts[i], context);
      }
    }
    key.append(')');
    Node made = construct(found, types, values);
    TreeRules.check(made);
    return made;
  }

  private static Node construct(Class<?> found, Class<?>[] types, Object[] values) {
    try {
      return (Node) found.getDeclaredConstructor(types).newInstance(values);
    } catch (InstantiationException
        | IllegalAccessException
        | NoSuchMethodException
        | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  private void place(Object object, String kind) {
    long line = number(required(object, "lineno", kind));
    long column = number(required(object, "col_offset", kind));
    long endLine = optional(object, "end_lineno", line);
    long endColumn = optional(object, "end_col_offset", column);
    TreePlaces.check(line, column, endLine, endColumn);
    start = TreePlaces.offset(line, column);
    end = TreePlaces.offset(endLine, endColumn);
    key.append(start).append(':').append(end);
  }

  private static Object required(Object object, String name, String kind) {
    Object value = Access.getIfPresent(object, name);
    if (value == null) {
      throw Errors.typeError("required field \"" + name + "\" missing from " + kind);
    }
    return value;
  }

  private static long optional(Object object, String name, long otherwise) {
    Object value = Access.getIfPresent(object, name);
    return value == null || value == None.NONE ? otherwise : number(value);
  }

  private static long number(Object value) {
    if (!Types.of(value).isSubtypeOf(Types.INT)) {
      throw Errors.valueError("invalid integer value: " + Text.reprJava(value));
    }
    return Numbers.toLongClamped(Numbers.index(value));
  }

  private Object part(Object object, String name, RecordComponent part, TreeContext context) {
    String field = TreeNames.fieldName(part.getName());
    Object value = field(object, name, field);
    Class<?> type = part.getType();
    key.append(' ');
    if (type == Object.class) {
      return TreeConstants.read(value, key);
    }
    TreeContext inside = TreeContext.of(name, field, context);
    if (type == List.class) {
      Class<?> element =
          (Class<?>) ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[0];
      boolean gaps = name.equals("Dict") && field.equals("keys") || field.equals("kw_defaults");
      return list(value, name, field, element, gaps, inside);
    }
    Object read = scalar(value, name, field, type, inside);
    boolean optional = TreeNames.isOptional(name, field);
    if (read == null && type == int.class) {
      return 0;
    }
    return optional ? read : present(read, name, field);
  }

  private Object scalar(
      Object value, String name, String field, Class<?> type, TreeContext context) {
    if (type == String.class) {
      return identifier(value, field.equals("kind") ? "string" : "identifier");
    }
    if (type == int.class || type == boolean.class) {
      if (value == None.NONE) {
        return null;
      }
      long number = number(value);
      key.append(number);
      return type == boolean.class ? (Object) (number != 0) : (Object) (int) number;
    }
    if (type.isEnum()) {
      return operator(value, type);
    }
    if (name.equals("NamedExpr") && field.equals("target")) {
      if (value != None.NONE && recordOf(value, Expr.class) != Expr.Name.class) {
        throw Errors.typeError("NamedExpr target must be a Name");
      }
    }
    return node(value, Expr.class.isAssignableFrom(type) ? Expr.class : type, context);
  }

  private String identifier(Object value, String what) {
    if (value == None.NONE) {
      key.append('-');
      return null;
    }
    if (!Str.is(value)) {
      throw Errors.typeError("AST " + what + " must be of type str");
    }
    String text = Str.java(value);
    key.append(text.length()).append(text);
    return text;
  }

  private Object operator(Object value, Class<?> type) {
    Object[] known =
        type == BinaryOperator.class
            ? BinaryOperator.values()
            : type == UnaryOperator.class
                ? UnaryOperator.values()
                : type == CompareOperator.class ? CompareOperator.values() : BoolOperator.values();
    if (value == None.NONE) {
      return null;
    }
    for (PyType each : Types.of(value).mro()) {
      for (Object operator : known) {
        if (TreeNames.operatorName(operator).equals(each.name()) && isOfTrees(each)) {
          key.append(each.name());
          return operator;
        }
      }
    }
    throw wrongKind(value, TreeNames.kindName(type));
  }

  private Object list(
      Object value,
      String name,
      String field,
      Class<?> element,
      boolean gaps,
      TreeContext context) {
    if (!(value instanceof PyList)) {
      throw Errors.typeError(
          name + " field \"" + field + "\" must be a list, not a " + Types.nameOf(value));
    }
    PyList items = (PyList) value;
    List<Object> read = new ArrayList<>();
    key.append('[');
    for (int i = 0; i < items.size(); i++) {
      Object item = items.get(i);
      Object one =
          element == String.class
              ? identifier(item, "identifier")
              : element.isEnum() ? operator(item, element) : node(item, element, context);
      if (one == null && !gaps) {
        throw Errors.valueError("None disallowed in " + listName(element) + " list");
      }
      read.add(one);
    }
    key.append(']');
    return gaps ? Collections.unmodifiableList(read) : List.copyOf(read);
  }

  private static String listName(Class<?> element) {
    return element == Stmt.class
        ? "statement"
        : element == Expr.class
            ? "expression"
            : element == Pattern.class ? "pattern" : TreeNames.kindName(element);
  }
}
