package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.objects.Str;
import java.util.List;

/** Compiles f-strings. */
final class FormattedStrings {
  /** Longer ones are joined piece by piece, so that they need few registers. */
  private static final int MAX_AT_ONCE = 256;

  private final UnitCompiler unit;
  private final CodeBuilder code;
  private final RegisterStack registers;

  FormattedStrings(UnitCompiler unit) {
    this.unit = unit;
    this.code = unit.code;
    this.registers = unit.registers;
  }

  void joined(Expr.JoinedStr node, int target) {
    List<Expr> parts = node.values();
    if (parts.isEmpty()) {
      unit.expressions.constant(node, Str.of(""), target);
      return;
    }
    if (parts.size() == 1) {
      unit.expressions.into(parts.get(0), target);
      return;
    }
    int mark = registers.mark();
    int base = registers.takeOver(target);
    int pieces = 0;
    for (Expr part : parts) {
      if (pieces == MAX_AT_ONCE) {
        code.emit(node, Op.BUILD_STRING, base, base, pieces);
        registers.release(base + 1);
        pieces = 1;
      }
      int piece = pieces == 0 ? base : registers.take();
      unit.expressions.into(part, piece);
      pieces++;
    }
    code.emit(node, Op.BUILD_STRING, target, base, pieces);
    registers.release(mark);
  }

  void field(Expr.FormattedValue node, int target) {
    int mark = registers.mark();
    int base = registers.takeOver(target);
    int spec = registers.take();
    unit.expressions.into(node.value(), base);
    if (node.formatSpec() == null) {
      code.emit(node, Op.CLEAR, spec, 0, 0);
    } else {
      unit.expressions.into(node.formatSpec(), spec);
    }
    code.emit(node, Op.FORMAT_VALUE, target, base, Math.max(0, node.conversion()));
    registers.release(mark);
  }
}
