package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.Keyword;
import dev.tauraro.engine.ast.Node;
import dev.tauraro.engine.bytecode.CallSpec;
import dev.tauraro.engine.bytecode.Intrinsic;
import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.objects.Str;
import java.util.ArrayList;
import java.util.List;

/** Compiles calls. Function and arguments go to consecutive registers. */
final class Calls {
  /** Calls with more arguments pass them as a list. */
  private static final int MAX_DIRECT = 4096;

  private final UnitCompiler unit;
  private final CodeBuilder code;
  private final RegisterStack registers;

  Calls(UnitCompiler unit) {
    this.unit = unit;
    this.code = unit.code;
    this.registers = unit.registers;
  }

  void call(Expr.Call node, int target) {
    int mark = registers.mark();
    if (isSpread(node)) {
      spread(node, target);
    } else if (node.func() instanceof Expr.Attribute) {
      method(node, (Expr.Attribute) node.func(), target);
    } else {
      int base = registers.takeOver(target);
      unit.expressions.into(node.func(), base);
      if (node.keywords().isEmpty()) {
        arguments(node.args());
        code.emit(node, Op.CALL, target, base, node.args().size());
      } else {
        code.emit(node, Op.CLEAR, registers.take(), 0, 0);
        arguments(node.args());
        int spec = keywords(node);
        code.emit(node, Op.CALL_KW, target, base, spec);
      }
    }
    registers.release(mark);
  }

  private void method(Expr.Call node, Expr.Attribute function, int target) {
    int base = registers.takeOver(target);
    registers.take();
    int inner = registers.mark();
    int object = unit.expressions.any(function.value());
    registers.release(inner);
    int start = unit.attributeStart(function);
    int name = unit.name(function.attr());
    code.emit(start, function.end(), Op.LOAD_METHOD, base, object, name);
    arguments(node.args());
    if (node.keywords().isEmpty()) {
      code.emit(start, node.end(), Op.CALL_METHOD, target, base, node.args().size());
    } else {
      int spec = keywords(node);
      code.emit(start, node.end(), Op.CALL_KW, target, base, spec);
    }
  }

  private void arguments(List<Expr> arguments) {
    for (Expr argument : arguments) {
      unit.expressions.temporary(argument);
    }
  }

  /** Compiles the keyword arguments; returns the constant that names them. */
  private int keywords(Expr.Call node) {
    List<String> names = new ArrayList<>();
    for (Keyword keyword : node.keywords()) {
      names.add(keyword.arg());
      unit.expressions.temporary(keyword.value());
    }
    return unit.constants.index(new CallSpec(node.args().size(), List.copyOf(names)));
  }

  private static boolean isSpread(Expr.Call node) {
    if (node.args().size() + node.keywords().size() > MAX_DIRECT) {
      return true;
    }
    return isSpread(node.args(), node.keywords());
  }

  static boolean isSpread(List<Expr> arguments, List<Keyword> keywords) {
    for (Expr argument : arguments) {
      if (argument instanceof Expr.Starred) {
        return true;
      }
    }
    for (Keyword keyword : keywords) {
      if (keyword.arg() == null) {
        return true;
      }
    }
    return false;
  }

  private void spread(Expr.Call node, int target) {
    int base = registers.takeOver(target);
    int arguments = registers.take(2);
    unit.expressions.into(node.func(), base);
    boolean single = node.args().size() == 1 && node.args().get(0) instanceof Expr.Starred;
    if (single) {
      unit.expressions.into(((Expr.Starred) node.args().get(0)).value(), arguments);
    } else {
      unit.displays.listInto(node, node.args(), arguments);
    }
    keywordDict(node, node.keywords(), base, arguments + 1);
    if (single) {
      int pair = registers.take(2);
      code.emit(node, Op.MOVE, pair, arguments, 0);
      code.emit(node, Op.MOVE, pair + 1, base, 0);
      unit.intrinsic(node, Intrinsic.STAR_ARGUMENTS, arguments, pair, 2);
    }
    code.emit(node, Op.CALL_EX, target, base, 0);
  }

  /** Builds the dict of keyword arguments for a call of {@code function}; unbound without any. */
  void keywordDict(Node at, List<Keyword> keywords, int function, int target) {
    if (keywords.isEmpty()) {
      code.emit(at, Op.CLEAR, target, 0, 0);
      return;
    }
    int next = named(at, keywords, 0, target);
    while (next < keywords.size()) {
      int mark = registers.mark();
      Keyword keyword = keywords.get(next);
      int more;
      if (keyword.arg() == null) {
        more = unit.expressions.any(keyword.value());
        next++;
      } else {
        more = registers.take();
        next = named(at, keywords, next, more);
      }
      code.emit(at, Op.DICT_MERGE, target, more, function);
      registers.release(mark);
    }
  }

  /** Builds a dict of the named arguments from {@code first} on; returns the index behind them. */
  private int named(Node at, List<Keyword> keywords, int first, int target) {
    int end = first;
    while (end < keywords.size() && keywords.get(end).arg() != null) {
      end++;
    }
    int mark = registers.mark();
    int base = registers.take(2 * (end - first));
    for (int i = first; i < end; i++) {
      int pair = base + 2 * (i - first);
      unit.expressions.constant(keywords.get(i), Str.of(keywords.get(i).arg()), pair);
      unit.expressions.into(keywords.get(i).value(), pair + 1);
    }
    registers.release(mark);
    code.emit(at, Op.BUILD_DICT, target, end == first ? 0 : base, end - first);
    return end;
  }
}
