package dev.tauraro.engine.scope;

import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.MatchCase;
import dev.tauraro.engine.ast.Pattern;
import dev.tauraro.engine.ast.Stmt;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rules for patterns: what they bind, and which can never be reached. */
final class PatternChecks implements Pattern.Visitor<Void> {
  private final ScopeTable table;
  private Set<String> names = new LinkedHashSet<>();
  private boolean mayMatchAll;
  private Pattern last;

  PatternChecks(ScopeTable table) {
    this.table = table;
  }

  void check(Stmt.Match match) {
    List<MatchCase> cases = match.cases();
    for (int i = 0; i < cases.size(); i++) {
      MatchCase matchCase = cases.get(i);
      names = new LinkedHashSet<>();
      mayMatchAll = matchCase.guard() != null || i == cases.size() - 1;
      matchCase.pattern().accept(this);
    }
  }

  private void bind(String name, Pattern at) {
    if (name != null && !names.add(name)) {
      table.error("multiple assignments to name '" + name + "' in pattern", at);
    }
  }

  private void inner(List<Pattern> patterns) {
    boolean before = mayMatchAll;
    mayMatchAll = true;
    for (Pattern pattern : patterns) {
      pattern.accept(this);
    }
    mayMatchAll = before;
  }

  @Override
  public Void visitMatchValue(Pattern.MatchValue node) {
    last = node;
    if (node.value() instanceof Expr.JoinedStr) {
      table.error("patterns may only match literals and attribute lookups", node);
    }
    return null;
  }

  @Override
  public Void visitMatchSingleton(Pattern.MatchSingleton node) {
    last = node;
    return null;
  }

  @Override
  public Void visitMatchSequence(Pattern.MatchSequence node) {
    last = node;
    int stars = 0;
    for (Pattern pattern : node.patterns()) {
      stars += pattern instanceof Pattern.MatchStar ? 1 : 0;
    }
    if (stars > 1) {
      table.error("multiple starred names in sequence pattern", node);
    }
    inner(node.patterns());
    return null;
  }

  @Override
  public Void visitMatchMapping(Pattern.MatchMapping node) {
    last = node;
    for (Expr key : node.keys()) {
      if (key instanceof Expr.JoinedStr) {
        table.error("mapping pattern keys may only match literals and attribute lookups", node);
      }
    }
    inner(node.patterns());
    bind(node.rest(), last);
    return null;
  }

  @Override
  public Void visitMatchClass(Pattern.MatchClass node) {
    last = node;
    Set<String> attributes = new HashSet<>();
    for (int i = 0; i < node.kwdAttrs().size(); i++) {
      String attribute = node.kwdAttrs().get(i);
      if (!attributes.add(attribute)) {
        table.error(
            "attribute name repeated in class pattern: " + attribute, node.kwdPatterns().get(i));
      }
    }
    inner(node.patterns());
    inner(node.kwdPatterns());
    return null;
  }

  @Override
  public Void visitMatchStar(Pattern.MatchStar node) {
    last = node;
    bind(node.name(), node);
    return null;
  }

  @Override
  public Void visitMatchAs(Pattern.MatchAs node) {
    last = node;
    if (node.pattern() != null) {
      node.pattern().accept(this);
    } else if (!mayMatchAll) {
      String what = node.name() == null ? "wildcard" : "name capture '" + node.name() + "'";
      table.error(what + " makes remaining patterns unreachable", node);
    }
    if ("__debug__".equals(node.name())) {
      table.error("cannot assign to __debug__", node);
    }
    bind(node.name(), node);
    return null;
  }

  @Override
  public Void visitMatchOr(Pattern.MatchOr node) {
    last = node;
    boolean before = mayMatchAll;
    Set<String> outer = names;
    Set<String> first = null;
    List<Pattern> patterns = node.patterns();
    for (int i = 0; i < patterns.size(); i++) {
      names = new LinkedHashSet<>();
      mayMatchAll = before && i == patterns.size() - 1;
      patterns.get(i).accept(this);
      if (first == null) {
        first = names;
      } else if (!first.equals(names)) {
        table.error("alternative patterns bind different names", last);
        break;
      }
    }
    mayMatchAll = before;
    names = outer;
    for (String name : first) {
      bind(name, node);
    }
    return null;
  }
}
