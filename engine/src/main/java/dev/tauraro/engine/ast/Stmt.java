package dev.tauraro.engine.ast;

import java.util.List;

/** A statement. Names and fields follow Python's own {@code ast} module. */
public sealed interface Stmt extends Node {

  /** Calls the visitor's method for this kind of node. */
  <R> R accept(Visitor<R> visitor);

  /** {@code def name(args) -> returns:}; {@code returns} may be null. */
  record FunctionDef(
      String name,
      Arguments args,
      List<Stmt> body,
      List<Expr> decoratorList,
      Expr returns,
      int start,
      int end)
      implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitFunctionDef(this);
    }
  }

  /** {@code async def}. */
  record AsyncFunctionDef(
      String name,
      Arguments args,
      List<Stmt> body,
      List<Expr> decoratorList,
      Expr returns,
      int start,
      int end)
      implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAsyncFunctionDef(this);
    }
  }

  /** {@code class name(bases, keywords):}. */
  record ClassDef(
      String name,
      List<Expr> bases,
      List<Keyword> keywords,
      List<Stmt> body,
      List<Expr> decoratorList,
      int start,
      int end)
      implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitClassDef(this);
    }
  }

  /** {@code return value}; {@code value} may be null. */
  record Return(Expr value, int start, int end) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitReturn(this);
    }
  }

  /** {@code del targets}. */
  record Delete(List<Expr> targets, int start, int end) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitDelete(this);
    }
  }

  /** {@code target = target = value}. */
  record Assign(List<Expr> targets, Expr value, int start, int end) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAssign(this);
    }
  }

  /** {@code target op= value}. */
  record AugAssign(Expr target, BinaryOperator op, Expr value, int start, int end) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAugAssign(this);
    }
  }

  /** {@code target: annotation = value}; simple means a bare name; {@code value} may be null. */
  record AnnAssign(Expr target, Expr annotation, Expr value, boolean simple, int start, int end)
      implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAnnAssign(this);
    }
  }

  /** {@code for target in iter:}. */
  record For(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse, int start, int end)
      implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitFor(this);
    }
  }

  /** {@code async for}. */
  record AsyncFor(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse, int start, int end)
      implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAsyncFor(this);
    }
  }

  /** {@code while test:}. */
  record While(Expr test, List<Stmt> body, List<Stmt> orelse, int start, int end) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitWhile(this);
    }
  }

  /** {@code if test:}; an {@code elif} is an {@code If} alone in {@code orelse}. */
  record If(Expr test, List<Stmt> body, List<Stmt> orelse, int start, int end) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitIf(this);
    }
  }

  /** {@code with items:}. */
  record With(List<WithItem> items, List<Stmt> body, int start, int end) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitWith(this);
    }
  }

  /** {@code async with}. */
  record AsyncWith(List<WithItem> items, List<Stmt> body, int start, int end) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAsyncWith(this);
    }
  }

  /** {@code match subject:}. */
  record Match(Expr subject, List<MatchCase> cases, int start, int end) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMatch(this);
    }
  }

  /** {@code raise exc from cause}; both may be null. */
  record Raise(Expr exc, Expr cause, int start, int end) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitRaise(this);
    }
  }

  /** {@code try:} with {@code except} clauses. */
  record Try(
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orelse,
      List<Stmt> finalbody,
      int start,
      int end)
      implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitTry(this);
    }
  }

  /** {@code try:} with {@code except*} clauses. */
  record TryStar(
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orelse,
      List<Stmt> finalbody,
      int start,
      int end)
      implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitTryStar(this);
    }
  }

  /** {@code assert test, msg}; {@code msg} may be null. */
  record Assert(Expr test, Expr msg, int start, int end) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAssert(this);
    }
  }

  /** {@code import names}. */
  record Import(List<Alias> names, int start, int end) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitImport(this);
    }
  }

  /**
   * {@code from module import names}; {@code module} is null in {@code from . import x}; level
   * counts the dots.
   */
  record ImportFrom(String module, List<Alias> names, int level, int start, int end)
      implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitImportFrom(this);
    }
  }

  /** {@code global names}. */
  record Global(List<String> names, int start, int end) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitGlobal(this);
    }
  }

  /** {@code nonlocal names}. */
  record Nonlocal(List<String> names, int start, int end) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitNonlocal(this);
    }
  }

  /** An expression as a statement ({@code Expr} in Python's own tree). */
  record ExprStmt(Expr value, int start, int end) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitExprStmt(this);
    }
  }

  /** {@code pass}. */
  record Pass(int start, int end) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitPass(this);
    }
  }

  /** {@code break}. */
  record Break(int start, int end) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitBreak(this);
    }
  }

  /** {@code continue}. */
  record Continue(int start, int end) implements Stmt {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitContinue(this);
    }
  }

  /** One method per kind of Stmt, so that a new kind is a compile error everywhere it matters. */
  interface Visitor<R> {
    R visitFunctionDef(FunctionDef node);

    R visitAsyncFunctionDef(AsyncFunctionDef node);

    R visitClassDef(ClassDef node);

    R visitReturn(Return node);

    R visitDelete(Delete node);

    R visitAssign(Assign node);

    R visitAugAssign(AugAssign node);

    R visitAnnAssign(AnnAssign node);

    R visitFor(For node);

    R visitAsyncFor(AsyncFor node);

    R visitWhile(While node);

    R visitIf(If node);

    R visitWith(With node);

    R visitAsyncWith(AsyncWith node);

    R visitMatch(Match node);

    R visitRaise(Raise node);

    R visitTry(Try node);

    R visitTryStar(TryStar node);

    R visitAssert(Assert node);

    R visitImport(Import node);

    R visitImportFrom(ImportFrom node);

    R visitGlobal(Global node);

    R visitNonlocal(Nonlocal node);

    R visitExprStmt(ExprStmt node);

    R visitPass(Pass node);

    R visitBreak(Break node);

    R visitContinue(Continue node);
  }
}
