package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.Arg;
import dev.tauraro.engine.ast.Arguments;
import dev.tauraro.engine.ast.BinaryOperator;
import dev.tauraro.engine.ast.BoolOperator;
import dev.tauraro.engine.ast.Comprehension;
import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Keyword;
import dev.tauraro.engine.ast.UnaryOperator;
import dev.tauraro.engine.objects.FloatText;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.StrRepr;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes an expression as text, as annotations are kept under {@code from __future__ import
 * annotations}: single spaces, single quotes, brackets only where they are needed.
 */
final class Unparser implements Expr.Visitor<Void> {
  /** How a float that is too large is written: it reads back as infinite. */
  private static final String INFINITE = "1e309";

  /** How tightly an expression binds, loosest first. */
  private enum Level {
    TUPLE,
    TEST,
    OR,
    AND,
    NOT,
    COMPARE,
    BIT_OR,
    BIT_XOR,
    BIT_AND,
    SHIFT,
    SUM,
    TERM,
    FACTOR,
    POWER,
    AWAIT,
    ATOM;

    @SuppressWarnings("EnumOrdinal") // the order is the meaning
    Level tighter() {
      return this == ATOM ? ATOM : values()[ordinal() + 1];
    }
  }

  private final StringBuilder out = new StringBuilder();
  private Level wanted = Level.TEST;

  private Unparser() {}

  static String unparse(Expr expr) {
    Unparser unparser = new Unparser();
    unparser.write(expr, Level.TEST);
    return unparser.out.toString();
  }

  /** The text of a constant. */
  static String constant(Object value) {
    if (value instanceof String string) {
      return quote(string);
    }
    if (value == None.NONE || value == Expr.Constant.NONE) {
      return "None";
    }
    if (value == None.ELLIPSIS || value == Expr.Constant.ELLIPSIS) {
      return "...";
    }
    if (value instanceof Boolean b) {
      return b ? "True" : "False";
    }
    if (value instanceof Double d) {
      return d.isInfinite() ? INFINITE : FloatText.repr(d);
    }
    if (value instanceof Expr.ComplexLiteral literal) {
      double imag = literal.imag();
      return (Double.isInfinite(imag) ? INFINITE : FloatText.shortest(imag)) + "j";
    }
    if (value instanceof Expr.SplitText) {
      return StrRepr.ascii(Constants.value(new Expr.Constant(value, null, 0, 0)));
    }
    if (value instanceof byte[] array) {
      return quoteBytes(array);
    }
    return String.valueOf(value);
  }

  private static boolean isInt(Object value) {
    return value instanceof Long || value instanceof BigInteger;
  }

  private static String quote(String text) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder quoted = new StringBuilder().append(quote);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == quote || c == '\\') {
        quoted.append('\\').append(c);
      } else {
        quoted.append(escape(c));
      }
    }
    return quoted.append(quote).toString();
  }

  private static String escape(char c) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> c < ' ' || c == 0x7F ? String.format("\\x%02x", (int) c) : String.valueOf(c);
    };
  }

  static String quoteBytes(byte[] bytes) {
    StringBuilder quoted = new StringBuilder("b'");
    for (byte b : bytes) {
      int c = b & 0xFF;
      if (c == '\'' || c == '\\') {
        quoted.append('\\').append((char) c);
      } else {
        quoted.append(c > 0x7E ? String.format("\\x%02x", c) : escape((char) c));
      }
    }
    return quoted.append('\'').toString();
  }

  private void write(Expr expr, Level level) {
    Level outer = wanted;
    wanted = level;
    expr.accept(this);
    wanted = outer;
  }

  /** Opens a bracket if an expression of this level needs one here. */
  private boolean open(Level level) {
    boolean needed = wanted.compareTo(level) > 0;
    if (needed) {
      out.append('(');
    }
    return needed;
  }

  private Void close(boolean opened) {
    if (opened) {
      out.append(')');
    }
    return null;
  }

  private void list(List<Expr> items) {
    for (int i = 0; i < items.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      write(items.get(i), Level.TEST);
    }
  }

  @Override
  public Void visitBoolOp(Expr.BoolOp node) {
    Level level = node.op() == BoolOperator.AND ? Level.AND : Level.OR;
    boolean opened = open(level);
    for (int i = 0; i < node.values().size(); i++) {
      out.append(i == 0 ? "" : " " + node.op().symbol() + " ");
      write(node.values().get(i), level.tighter());
    }
    return close(opened);
  }

  @Override
  public Void visitNamedExpr(Expr.NamedExpr node) {
    boolean opened = open(Level.TUPLE);
    write(node.target(), Level.ATOM);
    out.append(" := ");
    write(node.value(), Level.ATOM);
    return close(opened);
  }

  @Override
  public Void visitBinOp(Expr.BinOp node) {
    Level level = level(node.op());
    boolean rightFirst = node.op() == BinaryOperator.POW;
    boolean opened = open(level);
    write(node.left(), rightFirst ? level.tighter() : level);
    out.append(' ').append(node.op().symbol()).append(' ');
    write(node.right(), rightFirst ? level : level.tighter());
    return close(opened);
  }

  private static Level level(BinaryOperator op) {
    return switch (op) {
      case ADD, SUB -> Level.SUM;
      case L_SHIFT, R_SHIFT -> Level.SHIFT;
      case BIT_OR -> Level.BIT_OR;
      case BIT_XOR -> Level.BIT_XOR;
      case BIT_AND -> Level.BIT_AND;
      case POW -> Level.POWER;
      default -> Level.TERM;
    };
  }

  @Override
  public Void visitUnaryOp(Expr.UnaryOp node) {
    Level level = node.op() == UnaryOperator.NOT ? Level.NOT : Level.FACTOR;
    boolean opened = open(level);
    out.append(node.op().symbol()).append(node.op() == UnaryOperator.NOT ? " " : "");
    write(node.operand(), level);
    return close(opened);
  }

  @Override
  public Void visitLambda(Expr.Lambda node) {
    boolean opened = open(Level.TEST);
    out.append(node.args().start() == node.args().end() ? "lambda" : "lambda ");
    parameters(node.args());
    out.append(": ");
    write(node.body(), Level.TEST);
    return close(opened);
  }

  private void parameters(Arguments args) {
    List<Arg> positional = new ArrayList<>(args.posonlyargs());
    positional.addAll(args.args());
    String separator = "";
    int withDefault = positional.size() - args.defaults().size();
    for (int i = 0; i < positional.size(); i++) {
      out.append(separator).append(positional.get(i).arg());
      if (i >= withDefault) {
        out.append('=');
        write(args.defaults().get(i - withDefault), Level.TEST);
      }
      separator = ", ";
      if (i + 1 == args.posonlyargs().size()) {
        out.append(", /");
      }
    }
    if (args.vararg() != null || !args.kwonlyargs().isEmpty()) {
      out.append(separator).append('*');
      out.append(args.vararg() == null ? "" : args.vararg().arg());
      separator = ", ";
    }
    for (int i = 0; i < args.kwonlyargs().size(); i++) {
      out.append(separator).append(args.kwonlyargs().get(i).arg());
      if (args.kwDefaults().get(i) != null) {
        out.append('=');
        write(args.kwDefaults().get(i), Level.TEST);
      }
    }
    if (args.kwarg() != null) {
      out.append(separator).append("**").append(args.kwarg().arg());
    }
  }

  @Override
  public Void visitIfExp(Expr.IfExp node) {
    boolean opened = open(Level.TEST);
    write(node.body(), Level.OR);
    out.append(" if ");
    write(node.test(), Level.OR);
    out.append(" else ");
    write(node.orelse(), Level.TEST);
    return close(opened);
  }

  @Override
  public Void visitDict(Expr.Dict node) {
    out.append('{');
    for (int i = 0; i < node.values().size(); i++) {
      out.append(i == 0 ? "" : ", ");
      if (node.keys().get(i) == null) {
        out.append("**");
        write(node.values().get(i), Level.BIT_OR);
      } else {
        write(node.keys().get(i), Level.TEST);
        out.append(": ");
        write(node.values().get(i), Level.TEST);
      }
    }
    out.append('}');
    return null;
  }

  @Override
  public Void visitSetExpr(Expr.SetExpr node) {
    out.append('{');
    list(node.elts());
    out.append('}');
    return null;
  }

  @Override
  public Void visitListComp(Expr.ListComp node) {
    return comprehension('[', node.elt(), null, node.generators(), ']');
  }

  @Override
  public Void visitSetComp(Expr.SetComp node) {
    return comprehension('{', node.elt(), null, node.generators(), '}');
  }

  @Override
  public Void visitDictComp(Expr.DictComp node) {
    return comprehension('{', node.key(), node.value(), node.generators(), '}');
  }

  @Override
  public Void visitGeneratorExp(Expr.GeneratorExp node) {
    return comprehension('(', node.elt(), null, node.generators(), ')');
  }

  private Void comprehension(
      char open, Expr element, Expr value, List<Comprehension> generators, char close) {
    out.append(open);
    write(element, Level.TEST);
    if (value != null) {
      out.append(": ");
      write(value, Level.TEST);
    }
    for (Comprehension generator : generators) {
      out.append(generator.isAsync() ? " async for " : " for ");
      write(generator.target(), Level.TUPLE);
      out.append(" in ");
      write(generator.iter(), Level.OR);
      for (Expr test : generator.ifs()) {
        out.append(" if ");
        write(test, Level.OR);
      }
    }
    out.append(close);
    return null;
  }

  @Override
  public Void visitAwait(Expr.Await node) {
    boolean opened = open(Level.AWAIT);
    out.append("await ");
    write(node.value(), Level.ATOM);
    return close(opened);
  }

  @Override
  public Void visitYield(Expr.Yield node) {
    out.append("(yield");
    if (node.value() != null) {
      out.append(' ');
      write(node.value(), Level.TUPLE);
    }
    out.append(')');
    return null;
  }

  @Override
  public Void visitYieldFrom(Expr.YieldFrom node) {
    out.append("(yield from ");
    write(node.value(), Level.TUPLE);
    out.append(')');
    return null;
  }

  @Override
  public Void visitCompare(Expr.Compare node) {
    boolean opened = open(Level.COMPARE);
    write(node.left(), Level.COMPARE.tighter());
    for (int i = 0; i < node.ops().size(); i++) {
      out.append(' ').append(node.ops().get(i).symbol()).append(' ');
      write(node.comparators().get(i), Level.COMPARE.tighter());
    }
    return close(opened);
  }

  @Override
  public Void visitCall(Expr.Call node) {
    write(node.func(), Level.ATOM);
    if (node.keywords().isEmpty()
        && node.args().size() == 1
        && node.args().get(0) instanceof Expr.GeneratorExp) {
      write(node.args().get(0), Level.TEST);
      return null;
    }
    out.append('(');
    list(node.args());
    String separator = node.args().isEmpty() ? "" : ", ";
    for (Keyword keyword : node.keywords()) {
      out.append(separator).append(keyword.arg() == null ? "**" : keyword.arg() + "=");
      write(keyword.value(), Level.TEST);
      separator = ", ";
    }
    out.append(')');
    return null;
  }

  @Override
  public Void visitFormattedValue(Expr.FormattedValue node) {
    out.append("f").append(quote(field(node)));
    return null;
  }

  @Override
  public Void visitJoinedStr(Expr.JoinedStr node) {
    out.append("f").append(quote(parts(node)));
    return null;
  }

  private static String parts(Expr.JoinedStr node) {
    StringBuilder text = new StringBuilder();
    for (Expr part : node.values()) {
      if (part instanceof Expr.FormattedValue formattedValue) {
        text.append(field(formattedValue));
      } else {
        String literal = (String) ((Expr.Constant) part).value();
        text.append(literal.replace("{", "{{").replace("}", "}}"));
      }
    }
    return text.toString();
  }

  private static String field(Expr.FormattedValue node) {
    Unparser inner = new Unparser();
    inner.write(node.value(), Level.TEST.tighter());
    StringBuilder text = new StringBuilder("{");
    text.append(inner.out.indexOf("{") == 0 ? " " : "").append(inner.out);
    if (node.conversion() > 0) {
      text.append('!').append((char) node.conversion());
    }
    if (node.formatSpec() instanceof Expr.JoinedStr) {
      text.append(':').append(parts((Expr.JoinedStr) node.formatSpec()));
    }
    return text.append('}').toString();
  }

  @Override
  public Void visitConstant(Expr.Constant node) {
    if (node.kind() != null) {
      out.append(node.kind());
    }
    out.append(constant(node.value()));
    return null;
  }

  @Override
  public Void visitAttribute(Expr.Attribute node) {
    write(node.value(), Level.ATOM);
    boolean number =
        node.value() instanceof Expr.Constant && isInt(((Expr.Constant) node.value()).value());
    out.append(number ? " ." : ".").append(node.attr());
    return null;
  }

  @Override
  public Void visitSubscript(Expr.Subscript node) {
    write(node.value(), Level.ATOM);
    out.append('[');
    write(node.slice(), Level.TUPLE);
    out.append(']');
    return null;
  }

  @Override
  public Void visitStarred(Expr.Starred node) {
    out.append('*');
    write(node.value(), Level.BIT_OR);
    return null;
  }

  @Override
  public Void visitName(Expr.Name node) {
    out.append(node.id());
    return null;
  }

  @Override
  public Void visitListExpr(Expr.ListExpr node) {
    out.append('[');
    list(node.elts());
    out.append(']');
    return null;
  }

  @Override
  public Void visitTuple(Expr.Tuple node) {
    boolean opened = node.elts().isEmpty() || wanted.compareTo(Level.TUPLE) > 0;
    if (opened) {
      out.append('(');
    }
    list(node.elts());
    if (node.elts().size() == 1) {
      out.append(',');
    }
    return close(opened);
  }

  @Override
  public Void visitSlice(Expr.Slice node) {
    if (node.lower() != null) {
      write(node.lower(), Level.TEST);
    }
    out.append(':');
    if (node.upper() != null) {
      write(node.upper(), Level.TEST);
    }
    if (node.step() != null) {
      out.append(':');
      write(node.step(), Level.TEST);
    }
    return null;
  }
}
