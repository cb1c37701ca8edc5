package dev.tauraro.engine.interp;

import static dev.tauraro.engine.bytecode.Word.a;
import static dev.tauraro.engine.bytecode.Word.b;
import static dev.tauraro.engine.bytecode.Word.c;

import dev.tauraro.engine.bytecode.Op.Code;
import dev.tauraro.engine.bytecode.Word;
import dev.tauraro.engine.objects.GlobalCell;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.RangeIterator;
import dev.tauraro.engine.profile.Profile;
import dev.tauraro.engine.runtime.Arithmetic;
import dev.tauraro.engine.runtime.Compare;
import dev.tauraro.engine.runtime.Items;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Truth;
import dev.tauraro.engine.runtime.Unpacking;
import dev.tauraro.engine.sandbox.Budget;

/**
 * The dispatch loop. HotSpot compiles only methods below 8000 bytes of bytecode and stops inlining
 * into them beyond that, so this one holds the frequent instructions, in one line each, and leaves
 * the others to {@link RareOps}.
 */
final class Dispatch {
  private Dispatch() {}

  /** Runs from {@code frame.pc} until the frame returns or suspends itself. */
  static Object run(Frame frame) {
    final Object[] r = frame.r;
    final Profile profile = frame.profile;
    final long[] code = profile.words;
    final Object[] constants = profile.constants;
    final GlobalCell[] globals = frame.globals;
    final Budget budget = frame.context.budget;
    final boolean tiering = profile.tiering;
    boolean recording = profile.recording;
    int pc = frame.pc;
    for (; ; ) {
      long w = code[pc];
      frame.pc = pc;
      if (recording) {
        Recorder.observe(frame, pc, w);
      }
      pc++;
      switch (Word.op(w)) {
        case Code.LOAD_CONST:
          r[a(w)] = constants[c(w)];
          break;
        case Code.MOVE:
          r[a(w)] = r[b(w)];
          break;
        case Code.CLEAR:
          r[a(w)] = null;
          break;
        case Code.CHECK_BOUND:
          if (r[a(w)] == null) {
            throw NameOps.unbound(frame, c(w));
          }
          break;
        case Code.LOAD_GLOBAL:
          GlobalCell cell = globals[c(w)];
          r[a(w)] = cell.value != null ? cell.value : NameOps.builtin(frame, cell);
          break;
        case Code.STORE_GLOBAL:
          globals[c(w)].value = r[a(w)];
          break;
        case Code.LOAD_DEREF:
          Object captured = frame.cells[c(w)].value;
          r[a(w)] = captured != null ? captured : NameOps.emptyCell(frame, c(w));
          break;
        case Code.STORE_DEREF:
          frame.cells[c(w)].value = r[a(w)];
          break;
        case Code.NEGATE:
          r[a(w)] = Arithmetic.negate(r[b(w)]);
          break;
        case Code.NOT:
          r[a(w)] = !Truth.of(r[b(w)]);
          break;
        case Code.ADD:
          r[a(w)] = Arithmetic.add(r[b(w)], r[c(w)]);
          break;
        case Code.SUB:
          r[a(w)] = Arithmetic.sub(r[b(w)], r[c(w)]);
          break;
        case Code.MUL:
          r[a(w)] = Arithmetic.mul(r[b(w)], r[c(w)]);
          break;
        case Code.TRUE_DIV:
          r[a(w)] = Arithmetic.trueDiv(r[b(w)], r[c(w)]);
          break;
        case Code.FLOOR_DIV:
          r[a(w)] = Arithmetic.floorDiv(r[b(w)], r[c(w)]);
          break;
        case Code.MOD:
          r[a(w)] = Arithmetic.mod(r[b(w)], r[c(w)]);
          break;
        case Code.POW:
          r[a(w)] = Arithmetic.pow(r[b(w)], r[c(w)]);
          break;
        case Code.LSHIFT:
          r[a(w)] = Arithmetic.lshift(r[b(w)], r[c(w)]);
          break;
        case Code.RSHIFT:
          r[a(w)] = Arithmetic.rshift(r[b(w)], r[c(w)]);
          break;
        case Code.AND:
          r[a(w)] = Arithmetic.and(r[b(w)], r[c(w)]);
          break;
        case Code.OR:
          r[a(w)] = Arithmetic.or(r[b(w)], r[c(w)]);
          break;
        case Code.XOR:
          r[a(w)] = Arithmetic.xor(r[b(w)], r[c(w)]);
          break;
        case Code.IADD:
          r[a(w)] = Arithmetic.iadd(r[b(w)], r[c(w)]);
          break;
        case Code.ISUB:
          r[a(w)] = Arithmetic.isub(r[b(w)], r[c(w)]);
          break;
        case Code.IMUL:
          r[a(w)] = Arithmetic.imul(r[b(w)], r[c(w)]);
          break;
        case Code.LT:
          r[a(w)] = Compare.lt(r[b(w)], r[c(w)]);
          break;
        case Code.LE:
          r[a(w)] = Compare.le(r[b(w)], r[c(w)]);
          break;
        case Code.EQ:
          r[a(w)] = Compare.eq(r[b(w)], r[c(w)]);
          break;
        case Code.NE:
          r[a(w)] = Compare.ne(r[b(w)], r[c(w)]);
          break;
        case Code.GT:
          r[a(w)] = Compare.gt(r[b(w)], r[c(w)]);
          break;
        case Code.GE:
          r[a(w)] = Compare.ge(r[b(w)], r[c(w)]);
          break;
        case Code.IS:
          r[a(w)] = CompareOps.is(r[b(w)], r[c(w)]);
          break;
        case Code.IS_NOT:
          r[a(w)] = !CompareOps.is(r[b(w)], r[c(w)]);
          break;
        case Code.IN:
          r[a(w)] = Compare.contains(r[c(w)], r[b(w)]);
          break;
        case Code.NOT_IN:
          r[a(w)] = !Compare.contains(r[c(w)], r[b(w)]);
          break;
        case Code.JUMP:
          pc = c(w);
          break;
        case Code.JUMP_BACK:
          if (--budget.fuel < 0) {
            budget.refill();
          }
          pc = c(w);
          if (tiering) {
            pc = LoopOps.backEdge(frame, a(w), pc);
            recording = profile.recording;
          }
          break;
        case Code.JUMP_IF_TRUE:
          if (Truth.of(r[a(w)])) {
            pc = c(w);
          }
          break;
        case Code.JUMP_IF_FALSE:
          if (!Truth.of(r[a(w)])) {
            pc = c(w);
          }
          break;
        case Code.JUMP_IF_NONE:
          if (r[a(w)] == None.NONE) {
            pc = c(w);
          }
          break;
        case Code.JUMP_IF_NOT_NONE:
          if (r[a(w)] != None.NONE) {
            pc = c(w);
          }
          break;
        case Code.JUMP_IF_LT:
          if (Compare.isLt(r[a(w)], r[b(w)])) {
            pc = c(w);
          }
          break;
        case Code.JUMP_IF_LE:
          if (Compare.isLe(r[a(w)], r[b(w)])) {
            pc = c(w);
          }
          break;
        case Code.JUMP_IF_EQ:
          if (Compare.isEq(r[a(w)], r[b(w)])) {
            pc = c(w);
          }
          break;
        case Code.JUMP_IF_NE:
          if (Compare.isNe(r[a(w)], r[b(w)])) {
            pc = c(w);
          }
          break;
        case Code.JUMP_IF_GT:
          if (Compare.isGt(r[a(w)], r[b(w)])) {
            pc = c(w);
          }
          break;
        case Code.JUMP_IF_GE:
          if (Compare.isGe(r[a(w)], r[b(w)])) {
            pc = c(w);
          }
          break;
        case Code.JUMP_UNLESS_LT:
          if (!Compare.isLt(r[a(w)], r[b(w)])) {
            pc = c(w);
          }
          break;
        case Code.JUMP_UNLESS_LE:
          if (!Compare.isLe(r[a(w)], r[b(w)])) {
            pc = c(w);
          }
          break;
        case Code.JUMP_UNLESS_EQ:
          if (!Compare.isEq(r[a(w)], r[b(w)])) {
            pc = c(w);
          }
          break;
        case Code.JUMP_UNLESS_NE:
          if (!Compare.isNe(r[a(w)], r[b(w)])) {
            pc = c(w);
          }
          break;
        case Code.JUMP_UNLESS_GT:
          if (!Compare.isGt(r[a(w)], r[b(w)])) {
            pc = c(w);
          }
          break;
        case Code.JUMP_UNLESS_GE:
          if (!Compare.isGe(r[a(w)], r[b(w)])) {
            pc = c(w);
          }
          break;
        case Code.GET_ITER:
          r[a(w)] = Iteration.iterate(r[b(w)]);
          break;
        case Code.FOR_ITER:
          Object iterator = r[b(w)];
          Object item =
              iterator instanceof RangeIterator
                  ? ((RangeIterator) iterator).next()
                  : Iteration.next(iterator);
          if (item == null) {
            pc = c(w);
          } else {
            r[a(w)] = item;
          }
          break;
        case Code.BUILD_LIST:
          r[a(w)] = BuildOps.list(r, b(w), c(w));
          break;
        case Code.BUILD_TUPLE:
          r[a(w)] = BuildOps.tuple(r, b(w), c(w));
          break;
        case Code.LIST_APPEND:
          ((PyList) r[a(w)]).append(r[b(w)]);
          break;
        case Code.UNPACK:
          Unpacking.exact(r[b(w)], r, a(w), c(w));
          break;
        case Code.GET_ITEM:
          r[a(w)] = Items.get(r[b(w)], r[c(w)]);
          break;
        case Code.SET_ITEM:
          Items.set(r[a(w)], r[b(w)], r[c(w)]);
          break;
        case Code.GET_ATTR:
          r[a(w)] = AttributeOps.get(profile, pc - 1, r[b(w)], c(w));
          break;
        case Code.SET_ATTR:
          AttributeOps.set(profile, pc - 1, r[a(w)], c(w), r[b(w)]);
          break;
        case Code.LOAD_METHOD:
          AttributeOps.loadMethod(r, a(w), r[b(w)], profile.names[c(w)]);
          break;
        case Code.CALL:
          r[a(w)] = CallOps.call(r, b(w), c(w));
          break;
        case Code.CALL_METHOD:
          r[a(w)] = CallOps.callMethod(r, b(w), c(w));
          break;
        case Code.RETURN:
          return r[a(w)];
        case Code.YIELD:
          return GeneratorOps.suspend(frame, r[b(w)]);
        default:
          pc = RareOps.execute(frame, w, pc);
          break;
      }
    }
  }
}
