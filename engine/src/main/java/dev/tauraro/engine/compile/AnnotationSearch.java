package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.ExceptHandler;
import dev.tauraro.engine.ast.MatchCase;
import dev.tauraro.engine.ast.Stmt;
import java.util.List;

/** Looks for annotated assignments in a module or class body, nested statements included. */
final class AnnotationSearch {
  private AnnotationSearch() {}

  static boolean found(List<Stmt> body) {
    for (Stmt statement : body) {
      if (found(statement)) {
        return true;
      }
    }
    return false;
  }

  private static boolean found(Stmt statement) {
    Stmt next = statement;
    // A chain of elif may be thousands long.
    while (next instanceof Stmt.If) {
      Stmt.If branch = (Stmt.If) next;
      if (found(branch.body())) {
        return true;
      }
      if (branch.orelse().size() != 1) {
        return found(branch.orelse());
      }
      next = branch.orelse().get(0);
    }
    if (next instanceof Stmt.AnnAssign) {
      return true;
    }
    if (next instanceof Stmt.For) {
      return found(((Stmt.For) next).body()) || found(((Stmt.For) next).orelse());
    }
    if (next instanceof Stmt.While) {
      return found(((Stmt.While) next).body()) || found(((Stmt.While) next).orelse());
    }
    if (next instanceof Stmt.With) {
      return found(((Stmt.With) next).body());
    }
    if (next instanceof Stmt.Match) {
      for (MatchCase matchCase : ((Stmt.Match) next).cases()) {
        if (found(matchCase.body())) {
          return true;
        }
      }
    }
    if (next instanceof Stmt.Try) {
      Stmt.Try node = (Stmt.Try) next;
      return inTry(node.body(), node.handlers()) || found(node.orelse()) || found(node.finalbody());
    }
    if (next instanceof Stmt.TryStar) {
      Stmt.TryStar node = (Stmt.TryStar) next;
      return inTry(node.body(), node.handlers()) || found(node.orelse()) || found(node.finalbody());
    }
    return false;
  }

  private static boolean inTry(List<Stmt> body, List<ExceptHandler> handlers) {
    for (ExceptHandler handler : handlers) {
      if (found(handler.body())) {
        return true;
      }
    }
    return found(body);
  }
}
