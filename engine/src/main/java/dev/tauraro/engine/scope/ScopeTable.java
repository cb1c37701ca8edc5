package dev.tauraro.engine.scope;

import dev.tauraro.engine.ast.Node;
import dev.tauraro.engine.source.CompileSettings;
import dev.tauraro.engine.source.Diagnostic;
import dev.tauraro.engine.source.SourceText;
import dev.tauraro.engine.source.SyntaxException;
import dev.tauraro.engine.source.SyntaxException.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The scopes of a tree, by the nodes that have them. */
public final class ScopeTable {
  private final IdentityHashMap<Node, Scope> scopes = new IdentityHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final SourceText source;
  private final Set<Node> futureImports = Collections.newSetFromMap(new IdentityHashMap<>());
  private Scope top;

  ScopeTable(SourceText source) {
    this.source = source;
  }

  /** The scope of the whole tree. */
  public Scope top() {
    return top;
  }

  /** The scope of a module, class, function, lambda or comprehension node. */
  public Scope scope(Node node) {
    Scope scope = scopes.get(node);
    if (scope == null) {
      throw new IllegalArgumentException("not a node with a scope");
    }
    return scope;
  }

  /** Whether annotations are kept as text, because the module imports that from the future. */
  public boolean postponedAnnotations() {
    return (source.features() & CompileSettings.ANNOTATIONS) != 0;
  }

  void acceptFuture(Node node) {
    futureImports.add(node);
  }

  boolean isAcceptedFuture(Node node) {
    return futureImports.contains(node);
  }

  Scope add(Scope scope) {
    if (top == null) {
      top = scope;
    }
    scopes.put(scope.node(), scope);
    return scope;
  }

  SourceText source() {
    return source;
  }

  void error(String message, Node at) {
    error(message, at.start(), at.end());
  }

  void error(String message, int start, int end) {
    diagnostics.add(Diagnostic.syntaxError(source, message, start, end));
  }

  /** Reports an error of which Python tells the beginning only. */
  void errorFrom(String message, Node at) {
    Diagnostic whole = Diagnostic.syntaxError(source, message, at.start(), at.end());
    diagnostics.add(whole.withoutEnd());
  }

  void throwIfWrong(Stage stage) {
    if (!diagnostics.isEmpty()) {
      throw new SyntaxException(source, stage, diagnostics, false);
    }
  }
}
