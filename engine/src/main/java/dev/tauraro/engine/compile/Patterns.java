package dev.tauraro.engine.compile;

import dev.tauraro.engine.ast.Expr;
import dev.tauraro.engine.ast.MatchCase;
import dev.tauraro.engine.ast.Node;
import dev.tauraro.engine.ast.Pattern;
import dev.tauraro.engine.ast.Stmt;
import dev.tauraro.engine.bytecode.Intrinsic;
import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Str;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compiles {@code match}. A pattern jumps away as soon as it fails; the variables are bound only
 * when the whole pattern has matched, from the temporaries that keep their values until then.
 */
final class Patterns {
  private final UnitCompiler unit;
  private final CodeBuilder code;
  private final RegisterStack registers;

  Patterns(UnitCompiler unit) {
    this.unit = unit;
    this.code = unit.code;
    this.registers = unit.registers;
  }

  void match(Stmt.Match node) {
    int mark = registers.mark();
    int subject = unit.expressions.temporary(node.subject());
    Label end = new Label();
    int inner = registers.mark();
    int count = node.cases().size();
    for (int i = 0; i < count; i++) {
      MatchCase matchCase = node.cases().get(i);
      checkReachable(matchCase, i + 1 == count);
      Label next = new Label();
      Map<String, Integer> captures = new LinkedHashMap<>();
      if (unit.module.isTraced() && isIrrefutable(matchCase.pattern())) {
        code.emit(matchCase.pattern(), Op.NOP, 0, 0, 0); // a wildcard has no other instruction
      }
      match(matchCase.pattern(), subject, next, captures);
      captures.forEach((name, value) -> unit.variables.store(matchCase.pattern(), name, value));
      registers.release(inner);
      if (matchCase.guard() != null) {
        unit.conditions.jump(matchCase.pattern(), matchCase.guard(), next, false);
      }
      unit.statements.all(matchCase.body());
      code.jump(node, end);
      code.bind(next);
    }
    code.bind(end);
    registers.release(mark);
  }

  private void checkReachable(MatchCase matchCase, boolean last) {
    if (last || matchCase.guard() != null) {
      return;
    }
    Pattern pattern = matchCase.pattern();
    if (isIrrefutable(pattern)) {
      throw unit.module.error(pattern, unreachable(pattern));
    }
  }

  private static boolean isIrrefutable(Pattern pattern) {
    return pattern instanceof Pattern.MatchAs matchAs && matchAs.pattern() == null;
  }

  private static String unreachable(Pattern pattern) {
    String name = ((Pattern.MatchAs) pattern).name();
    return name == null
        ? "wildcard makes remaining patterns unreachable"
        : "name capture '" + name + "' makes remaining patterns unreachable";
  }

  /** Goes on behind when the pattern matches, else at {@code fail}. */
  private void match(Pattern pattern, int subject, Label fail, Map<String, Integer> captures) {
    if (pattern instanceof Pattern.MatchValue matchValue) {
      value(matchValue, subject, fail);
    } else if (pattern instanceof Pattern.MatchSingleton matchSingleton) {
      singleton(matchSingleton, subject, fail);
    } else if (pattern instanceof Pattern.MatchSequence matchSequence) {
      sequence(matchSequence, subject, fail, captures);
    } else if (pattern instanceof Pattern.MatchMapping matchMapping) {
      mapping(matchMapping, subject, fail, captures);
    } else if (pattern instanceof Pattern.MatchClass matchClass) {
      instance(matchClass, subject, fail, captures);
    } else if (pattern instanceof Pattern.MatchStar matchStar) {
      capture(pattern, matchStar.name(), subject, captures);
    } else if (pattern instanceof Pattern.MatchAs as) {

      if (as.pattern() != null) {
        match(as.pattern(), subject, fail, captures);
      }
      capture(pattern, as.name(), subject, captures);
    } else {
      alternatives((Pattern.MatchOr) pattern, subject, fail, captures);
    }
  }

  private void capture(Node at, String name, int value, Map<String, Integer> captures) {
    if (name != null && captures.put(name, value) != null) {
      throw unit.module.error(at, "multiple assignments to name '" + name + "' in pattern");
    }
  }

  private void value(Pattern.MatchValue pattern, int subject, Label fail) {
    int mark = registers.mark();
    int value = unit.expressions.any(pattern.value());
    registers.release(mark);
    code.emitJump(pattern, Op.JUMP_UNLESS_EQ, subject, value, fail);
  }

  private void singleton(Pattern.MatchSingleton pattern, int subject, Label fail) {
    if (pattern.value() == Expr.Constant.NONE) {
      code.emitJump(pattern, Op.JUMP_IF_NOT_NONE, subject, 0, fail);
      return;
    }
    int mark = registers.mark();
    int value = unit.expressions.constantTemporary(pattern, pattern.value());
    code.emit(pattern, Op.IS, value, subject, value);
    code.emitJump(pattern, Op.JUMP_IF_FALSE, value, 0, fail);
    registers.release(mark);
  }

  private void sequence(
      Pattern.MatchSequence pattern, int subject, Label fail, Map<String, Integer> captures) {
    List<Pattern> patterns = pattern.patterns();
    int star = -1;
    boolean onlyWildcards = true;
    for (int i = 0; i < patterns.size(); i++) {
      Pattern item = patterns.get(i);
      if (item instanceof Pattern.MatchStar matchStar) {
        if (star >= 0) {
          throw unit.module.error(pattern, "multiple starred expressions in sequence pattern");
        }
        star = i;
        onlyWildcards &= matchStar.name() == null;
      } else {
        onlyWildcards &= isWildcard(item);
      }
    }
    testKind(pattern, Intrinsic.MATCH_SEQUENCE, subject, fail);
    boolean wildStar = star >= 0 && ((Pattern.MatchStar) patterns.get(star)).name() == null;
    int fixed = star >= 0 ? patterns.size() - 1 : patterns.size();
    int length = registers.take();
    if (star < 0 || fixed > 0) {
      testLength(pattern, subject, fixed, star < 0 ? Op.JUMP_UNLESS_EQ : Op.JUMP_UNLESS_GE, fail);
    }
    if (onlyWildcards) {
      return;
    }
    if (wildStar) {
      code.emit(pattern, Op.MOVE, length, subject, 0);
      unit.intrinsic(pattern, Intrinsic.LENGTH, length, length, 1);
      byIndex(pattern, subject, star, length, fail, captures);
      return;
    }
    int base = registers.take(patterns.size());
    if (star < 0) {
      code.emit(pattern, Op.UNPACK, base, subject, patterns.size());
    } else {
      code.emit(pattern, Op.UNPACK_EX, base, subject, star | (fixed - star) << 12);
    }
    for (int i = 0; i < patterns.size(); i++) {
      match(patterns.get(i), base + i, fail, captures);
    }
  }

  private static boolean isWildcard(Pattern pattern) {
    return pattern instanceof Pattern.MatchAs matchAs
        && matchAs.pattern() == null
        && matchAs.name() == null;
  }

  /** With {@code *_} nothing but the wanted items is looked at. */
  private void byIndex(
      Pattern.MatchSequence pattern,
      int subject,
      int star,
      int length,
      Label fail,
      Map<String, Integer> captures) {
    List<Pattern> patterns = pattern.patterns();
    for (int i = 0; i < patterns.size(); i++) {
      if (i == star || isWildcard(patterns.get(i))) {
        continue;
      }
      int item = registers.take();
      if (i < star) {
        unit.expressions.constant(pattern, (long) i, item);
      } else {
        unit.expressions.constant(pattern, (long) (patterns.size() - i), item);
        code.emit(pattern, Op.SUB, item, length, item);
      }
      code.emit(pattern, Op.GET_ITEM, item, subject, item);
      match(patterns.get(i), item, fail, captures);
    }
  }

  private void testKind(Node at, Intrinsic test, int subject, Label fail) {
    int mark = registers.mark();
    int result = registers.take();
    code.emit(at, Op.MOVE, result, subject, 0);
    unit.intrinsic(at, test, result, result, 1);
    code.emitJump(at, Op.JUMP_IF_FALSE, result, 0, fail);
    registers.release(mark);
  }

  private void testLength(Node at, int subject, int wanted, Op jump, Label fail) {
    int mark = registers.mark();
    int length = registers.take();
    code.emit(at, Op.MOVE, length, subject, 0);
    unit.intrinsic(at, Intrinsic.LENGTH, length, length, 1);
    int number = unit.expressions.constantTemporary(at, (long) wanted);
    code.emitJump(at, jump, length, number, fail);
    registers.release(mark);
  }

  private void mapping(
      Pattern.MatchMapping pattern, int subject, Label fail, Map<String, Integer> captures) {
    checkKeys(pattern);
    testKind(pattern, Intrinsic.MATCH_MAPPING, subject, fail);
    int size = pattern.keys().size();
    if (size == 0 && pattern.rest() == null) {
      return;
    }
    if (size > 0) {
      testLength(pattern, subject, size, Op.JUMP_UNLESS_GE, fail);
    }
    int keys = registers.take();
    unit.displays.tuple(new Expr.Tuple(pattern.keys(), pattern.start(), pattern.end()), keys);
    if (size > 0) {
      int values = registers.take(2);
      code.emit(pattern, Op.MOVE, values, subject, 0);
      code.emit(pattern, Op.MOVE, values + 1, keys, 0);
      unit.intrinsic(pattern, Intrinsic.MATCH_KEYS, values, values, 2);
      parts(pattern, pattern.patterns(), values, fail, captures);
    }
    if (pattern.rest() != null) {
      int rest = registers.take(2);
      code.emit(pattern, Op.MOVE, rest, subject, 0);
      code.emit(pattern, Op.MOVE, rest + 1, keys, 0);
      unit.intrinsic(pattern, Intrinsic.MATCH_REST, rest, rest, 2);
      capture(pattern, pattern.rest(), rest, captures);
    }
  }

  private void checkKeys(Pattern.MatchMapping pattern) {
    Set<Object> seen = new HashSet<>();
    for (Expr key : pattern.keys()) {
      Object value = ConstantFolder.fold(key);
      if (value != null && !seen.add(Constants.key(value))) {
        throw unit.module.error(
            pattern, "mapping pattern checks duplicate key (" + Constants.text(value) + ")");
      }
    }
  }

  private void instance(
      Pattern.MatchClass pattern, int subject, Label fail, Map<String, Integer> captures) {
    Object[] names = new Object[pattern.kwdAttrs().size()];
    for (int i = 0; i < names.length; i++) {
      String name = pattern.kwdAttrs().get(i);
      if (pattern.kwdAttrs().indexOf(name) < i) {
        throw unit.module.error(
            pattern.kwdPatterns().get(i), "attribute name repeated in class pattern: " + name);
      }
      names[i] = Str.of(unit.mangle(name));
    }
    int values = registers.take();
    int mark = registers.mark();
    int base = registers.take(4);
    code.emit(pattern, Op.MOVE, base, subject, 0);
    unit.expressions.into(pattern.cls(), base + 1);
    unit.expressions.constant(pattern, (long) pattern.patterns().size(), base + 2);
    unit.expressions.constant(pattern, PyTuple.of(names), base + 3);
    unit.intrinsic(pattern, Intrinsic.MATCH_CLASS, values, base, 4);
    registers.release(mark);
    List<Pattern> patterns = new ArrayList<>(pattern.patterns());
    patterns.addAll(pattern.kwdPatterns());
    parts(pattern, patterns, values, fail, captures);
  }

  /** Matches the items of tuple {@code values}, which is None when there was no match. */
  private void parts(
      Pattern at, List<Pattern> patterns, int values, Label fail, Map<String, Integer> captures) {
    code.emitJump(at, Op.JUMP_IF_NONE, values, 0, fail);
    if (patterns.isEmpty()) {
      return;
    }
    int base = registers.take(patterns.size());
    code.emit(at, Op.UNPACK, base, values, patterns.size());
    for (int i = 0; i < patterns.size(); i++) {
      match(patterns.get(i), base + i, fail, captures);
    }
  }

  private void alternatives(
      Pattern.MatchOr pattern, int subject, Label fail, Map<String, Integer> captures) {
    List<Pattern> patterns = pattern.patterns();
    Label matched = new Label();
    Map<String, Integer> common = null;
    for (int i = 0; i < patterns.size(); i++) {
      Pattern alternative = patterns.get(i);
      boolean last = i + 1 == patterns.size();
      if (!last && isIrrefutable(alternative)) {
        throw unit.module.error(alternative, unreachable(alternative));
      }
      Label next = last ? fail : new Label();
      Map<String, Integer> names = new LinkedHashMap<>();
      if (common == null) {
        common = new LinkedHashMap<>();
        collect(alternative, common);
        for (Map.Entry<String, Integer> name : common.entrySet()) {
          name.setValue(registers.take());
        }
      }
      int mark = registers.mark();
      match(alternative, subject, next, names);
      if (!names.keySet().equals(common.keySet())) {
        throw unit.module.error(pattern, "alternative patterns bind different names");
      }
      for (Map.Entry<String, Integer> name : names.entrySet()) {
        code.emit(pattern, Op.MOVE, common.get(name.getKey()), name.getValue(), 0);
      }
      registers.release(mark);
      code.jump(pattern, matched);
      if (!last) {
        code.bind(next);
      }
    }
    code.bind(matched);
    common.forEach((name, value) -> capture(pattern, name, value, captures));
  }

  /** The names that a pattern binds. */
  private static void collect(Pattern pattern, Map<String, Integer> names) {
    if (pattern instanceof Pattern.MatchAs as) {

      put(names, as.name());
      if (as.pattern() != null) {
        collect(as.pattern(), names);
      }
    } else if (pattern instanceof Pattern.MatchStar matchStar) {
      put(names, matchStar.name());
    } else if (pattern instanceof Pattern.MatchSequence matchSequence) {
      matchSequence.patterns().forEach(item -> collect(item, names));
    } else if (pattern instanceof Pattern.MatchMapping mapping) {

      mapping.patterns().forEach(item -> collect(item, names));
      put(names, mapping.rest());
    } else if (pattern instanceof Pattern.MatchClass instance) {

      instance.patterns().forEach(item -> collect(item, names));
      instance.kwdPatterns().forEach(item -> collect(item, names));
    } else if (pattern instanceof Pattern.MatchOr matchOr) {
      matchOr.patterns().forEach(item -> collect(item, names));
    }
  }

  private static void put(Map<String, Integer> names, String name) {
    if (name != null) {
      names.put(name, -1);
    }
  }
}
