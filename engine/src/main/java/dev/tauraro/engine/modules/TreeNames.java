package dev.tauraro.engine.modules;

import dev.tauraro.engine.ast.Alias;
import dev.tauraro.engine.ast.Arg;
import dev.tauraro.engine.ast.Arguments;
import dev.tauraro.engine.ast.BinaryOperator;
import dev.tauraro.engine.ast.BoolOperator;
import dev.tauraro.engine.ast.CompareOperator;
import dev.tauraro.engine.ast.Comprehension;
import dev.tauraro.engine.ast.ExceptHandler;
import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Keyword;
import dev.tauraro.engine.ast.MatchCase;
import dev.tauraro.engine.ast.Node;
import dev.tauraro.engine.ast.Pattern;
import dev.tauraro.engine.ast.Stmt;
import dev.tauraro.engine.ast.UnaryOperator;
import dev.tauraro.engine.ast.WithItem;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the classes of trees and their fields are called in the module {@code ast}. */
final class TreeNames {
  /** Classes whose nodes have no place. */
  private static final Set<String> PLACELESS =
      Set.of("match_case", "arguments", "comprehension", "withitem");

  /** Fields that may be None. */
  private static final Set<String> OPTIONAL =
      Set.of(
          "FunctionDef.returns",
          "AsyncFunctionDef.returns",
          "Return.value",
          "AnnAssign.value",
          "Raise.exc",
          "Raise.cause",
          "Assert.msg",
          "ImportFrom.module",
          "ImportFrom.level",
          "Yield.value",
          "FormattedValue.format_spec",
          "Constant.kind",
          "Slice.lower",
          "Slice.upper",
          "Slice.step",
          "ExceptHandler.type",
          "ExceptHandler.name",
          "MatchMapping.rest",
          "MatchStar.name",
          "MatchAs.pattern",
          "MatchAs.name",
          "match_case.guard",
          "arguments.vararg",
          "arguments.kwarg",
          "arg.annotation",
          "keyword.arg",
          "alias.asname",
          "withitem.optional_vars");

  private static final Map<Class<?>, Map<String, Class<?>>> KINDS =
      Map.ofEntries(
          kind(Expr.class, Expr.class.getPermittedSubclasses()),
          kind(Stmt.class, Stmt.class.getPermittedSubclasses()),
          kind(Pattern.class, Pattern.class.getPermittedSubclasses()),
          kind(Alias.class, Alias.class),
          kind(Arg.class, Arg.class),
          kind(Arguments.class, Arguments.class),
          kind(Comprehension.class, Comprehension.class),
          kind(ExceptHandler.class, ExceptHandler.class),
          kind(Keyword.class, Keyword.class),
          kind(MatchCase.class, MatchCase.class),
          kind(WithItem.class, WithItem.class));

  private TreeNames() {}

  private static Map.Entry<Class<?>, Map<String, Class<?>>> kind(
      Class<?> kind, Class<?>... classes) {
    Map<String, Class<?>> named = new HashMap<>();
    for (Class<?> each : classes) {
      if (Node.class.isAssignableFrom(each)) {
        named.put(className(each), each);
      }
    }
    return Map.entry(kind, Map.copyOf(named));
  }

  /** The records for a kind of node, by the names of their classes. */
  static Map<String, Class<?>> classes(Class<?> kind) {
    return KINDS.get(kind);
  }

  /** What a kind of node or operator is called. */
  static String kindName(Class<?> kind) {
    if (kind == Expr.class || kind == Stmt.class || kind == Pattern.class) {
      return kind.getSimpleName().toLowerCase(Locale.ROOT);
    }
    if (kind == BinaryOperator.class) {
      return "operator";
    }
    if (kind == BoolOperator.class) {
      return "boolop";
    }
    if (kind == CompareOperator.class) {
      return "cmpop";
    }
    if (kind == UnaryOperator.class) {
      return "unaryop";
    }
    return kind == ExceptHandler.class ? "excepthandler" : className(kind);
  }

  static String className(Class<?> node) {
    String name = node.getSimpleName();
    switch (name) {
      case "SetExpr":
        return "Set";
      case "ListExpr":
        return "List";
      case "ExprStmt":
        return "Expr";
      case "MatchCase":
        return "match_case";
      case "Alias":
      case "Arg":
      case "Arguments":
      case "Comprehension":
      case "Keyword":
      case "WithItem":
        return name.toLowerCase(Locale.ROOT);
      default:
        return name;
    }
  }

  /** The name of a field; {@code orElse} of Java is {@code or_else}. */
  static String fieldName(String name) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c)) {
        written.append('_');
      }
      written.append(Character.toLowerCase(c));
    }
    return written.toString();
  }

  static boolean hasPlace(String className) {
    return !PLACELESS.contains(className);
  }

  static boolean isOptional(String className, String field) {
    return OPTIONAL.contains(className + "." + field);
  }

  static String operatorName(Object operator) {
    if (operator instanceof BinaryOperator) {
      return ((BinaryOperator) operator).pythonName();
    }
    if (operator instanceof UnaryOperator) {
      return ((UnaryOperator) operator).pythonName();
    }
    if (operator instanceof CompareOperator) {
      return ((CompareOperator) operator).pythonName();
    }
    return ((BoolOperator) operator).pythonName();
  }
}
