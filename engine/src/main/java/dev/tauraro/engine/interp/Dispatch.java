package dev.tauraro.engine.interp;

import static dev.tauraro.engine.bytecode.Word.a;
import static dev.tauraro.engine.bytecode.Word.b;
import static dev.tauraro.engine.bytecode.Word.c;

import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.objects.GlobalCell;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.RangeIterator;
import dev.tauraro.engine.runtime.Arithmetic;
import dev.tauraro.engine.runtime.Compare;
import dev.tauraro.engine.runtime.Items;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Truth;
import dev.tauraro.engine.runtime.Unpacking;
import dev.tauraro.engine.sandbox.Budget;

/**
 * The dispatch loop. HotSpot compiles only methods below 8000 bytes of bytecode and stops inlining
 * into them beyond that, so this one holds the frequent instructions, in one line each, and leaves the
 * others to {@link RareOps}.
 */
final class Dispatch {
  private Dispatch() {}

  /** Runs from {@code frame.pc} until the frame returns or suspends itself. */
  static Object run(Frame frame) {
    final Object[] r = frame.r;
    final long[] code = frame.code.code();
    final Budget budget = frame.context.budget;
    final boolean tiering = frame.profile.tiering;
    boolean recording = frame.profile.recording;
    int pc = frame.pc;
    for (; ; ) {
      long w = code[pc];
      frame.pc = pc;
      if (recording) {
        Recorder.observe(frame, pc, w);
      }
      pc++;
      switch (Op.of(w)) {
        case LOAD_CONST:
          r[a(w)] = frame.code.constants()[c(w)];
          break;
        case MOVE:
          r[a(w)] = r[b(w)];
          break;
        case CLEAR:
          r[a(w)] = null;
          break;
        case CHECK_BOUND:
          if (r[a(w)] == null) {
            throw NameOps.unbound(frame, c(w));
          }
          break;
        case LOAD_GLOBAL:
          GlobalCell cell = frame.globals[c(w)];
          r[a(w)] = cell.value != null ? cell.value : NameOps.builtin(frame, cell);
          break;
        case STORE_GLOBAL:
          frame.globals[c(w)].value = r[a(w)];
          break;
        case LOAD_DEREF:
          Object captured = frame.cells[c(w)].value;
          r[a(w)] = captured != null ? captured : NameOps.emptyCell(frame, c(w));
          break;
        case STORE_DEREF:
          frame.cells[c(w)].value = r[a(w)];
          break;
        case NEGATE:
          r[a(w)] = Arithmetic.negate(r[b(w)]);
          break;
        case NOT:
          r[a(w)] = !Truth.of(r[b(w)]);
          break;
        case ADD:
          r[a(w)] = Arithmetic.add(r[b(w)], r[c(w)]);
          break;
        case SUB:
          r[a(w)] = Arithmetic.sub(r[b(w)], r[c(w)]);
          break;
        case MUL:
          r[a(w)] = Arithmetic.mul(r[b(w)], r[c(w)]);
          break;
        case TRUE_DIV:
          r[a(w)] = Arithmetic.trueDiv(r[b(w)], r[c(w)]);
          break;
        case FLOOR_DIV:
          r[a(w)] = Arithmetic.floorDiv(r[b(w)], r[c(w)]);
          break;
        case MOD:
          r[a(w)] = Arithmetic.mod(r[b(w)], r[c(w)]);
          break;
        case POW:
          r[a(w)] = Arithmetic.pow(r[b(w)], r[c(w)]);
          break;
        case LSHIFT:
          r[a(w)] = Arithmetic.lshift(r[b(w)], r[c(w)]);
          break;
        case RSHIFT:
          r[a(w)] = Arithmetic.rshift(r[b(w)], r[c(w)]);
          break;
        case AND:
          r[a(w)] = Arithmetic.and(r[b(w)], r[c(w)]);
          break;
        case OR:
          r[a(w)] = Arithmetic.or(r[b(w)], r[c(w)]);
          break;
        case XOR:
          r[a(w)] = Arithmetic.xor(r[b(w)], r[c(w)]);
          break;
        case IADD:
          r[a(w)] = Arithmetic.iadd(r[b(w)], r[c(w)]);
          break;
        case ISUB:
          r[a(w)] = Arithmetic.isub(r[b(w)], r[c(w)]);
          break;
        case IMUL:
          r[a(w)] = Arithmetic.imul(r[b(w)], r[c(w)]);
          break;
        case LT:
          r[a(w)] = Compare.lt(r[b(w)], r[c(w)]);
          break;
        case LE:
          r[a(w)] = Compare.le(r[b(w)], r[c(w)]);
          break;
        case EQ:
          r[a(w)] = Compare.eq(r[b(w)], r[c(w)]);
          break;
        case NE:
          r[a(w)] = Compare.ne(r[b(w)], r[c(w)]);
          break;
        case GT:
          r[a(w)] = Compare.gt(r[b(w)], r[c(w)]);
          break;
        case GE:
          r[a(w)] = Compare.ge(r[b(w)], r[c(w)]);
          break;
        case IS:
          r[a(w)] = CompareOps.is(r[b(w)], r[c(w)]);
          break;
        case IS_NOT:
          r[a(w)] = !CompareOps.is(r[b(w)], r[c(w)]);
          break;
        case IN:
          r[a(w)] = Compare.contains(r[c(w)], r[b(w)]);
          break;
        case NOT_IN:
          r[a(w)] = !Compare.contains(r[c(w)], r[b(w)]);
          break;
        case JUMP:
          pc = c(w);
          break;
        case JUMP_BACK:
          if (--budget.fuel < 0) {
            budget.refill();
          }
          pc = c(w);
          if (tiering) {
            pc = LoopOps.backEdge(frame, a(w), pc);
            recording = frame.profile.recording;
          }
          break;
        case JUMP_IF_TRUE:
          if (Truth.of(r[a(w)])) {
            pc = c(w);
          }
          break;
        case JUMP_IF_FALSE:
          if (!Truth.of(r[a(w)])) {
            pc = c(w);
          }
          break;
        case JUMP_IF_NONE:
          if (r[a(w)] == None.NONE) {
            pc = c(w);
          }
          break;
        case JUMP_IF_NOT_NONE:
          if (r[a(w)] != None.NONE) {
            pc = c(w);
          }
          break;
        case JUMP_IF_LT:
          if (Compare.isLt(r[a(w)], r[b(w)])) {
            pc = c(w);
          }
          break;
        case JUMP_IF_LE:
          if (Compare.isLe(r[a(w)], r[b(w)])) {
            pc = c(w);
          }
          break;
        case JUMP_IF_EQ:
          if (Compare.isEq(r[a(w)], r[b(w)])) {
            pc = c(w);
          }
          break;
        case JUMP_IF_NE:
          if (Compare.isNe(r[a(w)], r[b(w)])) {
            pc = c(w);
          }
          break;
        case JUMP_IF_GT:
          if (Compare.isGt(r[a(w)], r[b(w)])) {
            pc = c(w);
          }
          break;
        case JUMP_IF_GE:
          if (Compare.isGe(r[a(w)], r[b(w)])) {
            pc = c(w);
          }
          break;
        case JUMP_UNLESS_LT:
          if (!Compare.isLt(r[a(w)], r[b(w)])) {
            pc = c(w);
          }
          break;
        case JUMP_UNLESS_LE:
          if (!Compare.isLe(r[a(w)], r[b(w)])) {
            pc = c(w);
          }
          break;
        case JUMP_UNLESS_EQ:
          if (!Compare.isEq(r[a(w)], r[b(w)])) {
            pc = c(w);
          }
          break;
        case JUMP_UNLESS_NE:
          if (!Compare.isNe(r[a(w)], r[b(w)])) {
            pc = c(w);
          }
          break;
        case JUMP_UNLESS_GT:
          if (!Compare.isGt(r[a(w)], r[b(w)])) {
            pc = c(w);
          }
          break;
        case JUMP_UNLESS_GE:
          if (!Compare.isGe(r[a(w)], r[b(w)])) {
            pc = c(w);
          }
          break;
        case GET_ITER:
          r[a(w)] = Iteration.iterate(r[b(w)]);
          break;
        case FOR_ITER:
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
        case BUILD_LIST:
          r[a(w)] = BuildOps.list(r, b(w), c(w));
          break;
        case BUILD_TUPLE:
          r[a(w)] = BuildOps.tuple(r, b(w), c(w));
          break;
        case LIST_APPEND:
          ((PyList) r[a(w)]).append(r[b(w)]);
          break;
        case UNPACK:
          Unpacking.exact(r[b(w)], r, a(w), c(w));
          break;
        case GET_ITEM:
          r[a(w)] = Items.get(r[b(w)], r[c(w)]);
          break;
        case SET_ITEM:
          Items.set(r[a(w)], r[b(w)], r[c(w)]);
          break;
        case GET_ATTR:
          r[a(w)] = AttributeOps.get(r[b(w)], frame.code.names()[c(w)]);
          break;
        case SET_ATTR:
          AttributeOps.set(r[a(w)], frame.code.names()[c(w)], r[b(w)]);
          break;
        case LOAD_METHOD:
          AttributeOps.loadMethod(r, a(w), r[b(w)], frame.code.names()[c(w)]);
          break;
        case CALL:
          r[a(w)] = CallOps.call(r, b(w), c(w));
          break;
        case CALL_METHOD:
          r[a(w)] = CallOps.callMethod(r, b(w), c(w));
          break;
        case RETURN:
          return r[a(w)];
        case YIELD:
          return GeneratorOps.suspend(frame, r[b(w)]);
        default:
          pc = RareOps.execute(frame, w, pc);
          break;
      }
    }
  }
}
