package dev.tauraro.engine.interp;

import static dev.tauraro.engine.bytecode.Word.a;
import static dev.tauraro.engine.bytecode.Word.b;
import static dev.tauraro.engine.bytecode.Word.c;

import dev.tauraro.engine.bytecode.Op;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PySet;
import dev.tauraro.engine.objects.PySlice;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Arithmetic;
import dev.tauraro.engine.runtime.Items;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Unpacking;

/** The instructions that are too rare, or too slow anyway, for the dispatch loop. */
final class RareOps {
  private RareOps() {}

  /**
   * Executes one instruction.
   *
   * @param next the pc after it
   * @return the pc to go on at
   */
  static int execute(Frame frame, long w, int next) {
    Object[] r = frame.r;
    switch (Op.of(w)) {
      case NOP:
        return next;
      case MAT_MUL:
        r[a(w)] = Arithmetic.matMul(r[b(w)], r[c(w)]);
        return next;
      case ITRUE_DIV:
        r[a(w)] = Arithmetic.itrueDiv(r[b(w)], r[c(w)]);
        return next;
      case IFLOOR_DIV:
        r[a(w)] = Arithmetic.ifloorDiv(r[b(w)], r[c(w)]);
        return next;
      case IMOD:
        r[a(w)] = Arithmetic.imod(r[b(w)], r[c(w)]);
        return next;
      case IPOW:
        r[a(w)] = Arithmetic.ipow(r[b(w)], r[c(w)]);
        return next;
      case IMAT_MUL:
        r[a(w)] = Arithmetic.imatMul(r[b(w)], r[c(w)]);
        return next;
      case ILSHIFT:
        r[a(w)] = Arithmetic.ilshift(r[b(w)], r[c(w)]);
        return next;
      case IRSHIFT:
        r[a(w)] = Arithmetic.irshift(r[b(w)], r[c(w)]);
        return next;
      case IAND:
        r[a(w)] = Arithmetic.iand(r[b(w)], r[c(w)]);
        return next;
      case IOR:
        r[a(w)] = Arithmetic.ior(r[b(w)], r[c(w)]);
        return next;
      case IXOR:
        r[a(w)] = Arithmetic.ixor(r[b(w)], r[c(w)]);
        return next;
      case POSITIVE:
        r[a(w)] = Arithmetic.positive(r[b(w)]);
        return next;
      case INVERT:
        r[a(w)] = Arithmetic.invert(r[b(w)]);
        return next;
      case DELETE_GLOBAL:
        NameOps.deleteGlobal(frame, c(w));
        return next;
      case LOAD_NAME:
        r[a(w)] = NameOps.load(frame, c(w));
        return next;
      case STORE_NAME:
        NameOps.store(frame, c(w), r[a(w)]);
        return next;
      case DELETE_NAME:
        NameOps.delete(frame, c(w));
        return next;
      case LOAD_CLASS_DEREF:
        r[a(w)] = NameOps.loadClassCell(frame, c(w));
        return next;
      case DELETE_DEREF:
        NameOps.deleteCell(frame, c(w));
        return next;
      case LOAD_CELL:
        r[a(w)] = frame.cells[c(w)];
        return next;
      case BUILD_SET:
        r[a(w)] = BuildOps.set(r, b(w), c(w));
        return next;
      case BUILD_DICT:
        r[a(w)] = BuildOps.dict(r, b(w), c(w));
        return next;
      case BUILD_STRING:
        r[a(w)] = BuildOps.string(r, b(w), c(w));
        return next;
      case BUILD_SLICE:
        r[a(w)] = new PySlice(r[b(w)], r[b(w) + 1], r[b(w) + 2]);
        return next;
      case FORMAT_VALUE:
        r[a(w)] = BuildOps.format(r[b(w)], r[b(w) + 1], c(w));
        return next;
      case LIST_EXTEND:
        BuildOps.extend((PyList) r[a(w)], r[b(w)]);
        return next;
      case SET_ADD:
        ((PySet) r[a(w)]).add(r[b(w)]);
        return next;
      case SET_UPDATE:
        Iteration.addAll((PySet) r[a(w)], r[b(w)]);
        return next;
      case DICT_ADD:
        ((PyDict) r[a(w)]).store(r[b(w)], r[c(w)]);
        return next;
      case DICT_UPDATE:
        BuildOps.updateDict((PyDict) r[a(w)], r[b(w)]);
        return next;
      case DICT_MERGE:
        BuildOps.mergeKeywords((PyDict) r[a(w)], r[b(w)], r[c(w)]);
        return next;
      case LIST_TO_TUPLE:
        r[a(w)] = PyTuple.of(((PyList) r[b(w)]).toArray());
        return next;
      case UNPACK_EX:
        Unpacking.starred(r[b(w)], r, a(w), c(w) & 0xFFF, c(w) >> 12);
        return next;
      case DELETE_ITEM:
        Items.delete(r[a(w)], r[b(w)]);
        return next;
      case DELETE_ATTR:
        Access.delete(r[a(w)], frame.code.names()[c(w)]);
        return next;
      case CALL_KW:
        r[a(w)] = CallOps.callKeywords(frame, b(w), c(w));
        return next;
      case CALL_EX:
        r[a(w)] = CallOps.callSpread(r, b(w));
        return next;
      case MAKE_FUNCTION:
        r[a(w)] = FunctionOps.make(frame, b(w), c(w));
        return next;
      case BUILD_CLASS:
        r[a(w)] = ClassOps.build(frame, b(w));
        return next;
      case INTRINSIC:
        r[a(w)] = IntrinsicOps.run(frame, c(w) & 0xFF, b(w), c(w) >> 8);
        return next;
      case SEND:
        return GeneratorOps.send(frame, w, next);
      case GET_YIELD_FROM_ITER:
        r[a(w)] = GeneratorOps.yieldFromIterator(frame, r[b(w)]);
        return next;
      case GET_AWAITABLE:
        r[a(w)] = AsyncOps.awaitable(r[b(w)]);
        return next;
      case GET_AITER:
        r[a(w)] = AsyncOps.iterate(r[b(w)]);
        return next;
      case GET_ANEXT:
        r[a(w)] = AsyncOps.next(r[b(w)]);
        return next;
      case RAISE:
        throw RaiseOps.raise(frame, r[a(w)], r[b(w)], c(w));
      case RERAISE:
        throw RaiseOps.again(frame, r[a(w)]);
      case PUSH_HANDLED:
        r[a(w)] = RaiseOps.pushHandled(frame, r[b(w)]);
        return next;
      case POP_HANDLED:
        RaiseOps.popHandled(frame, r[a(w)]);
        return next;
      case MATCH_EXCEPTION:
        r[a(w)] = RaiseOps.matches(r[b(w)], r[c(w)]);
        return next;
      case WITH_ENTER:
        WithOps.enter(r, a(w), r[b(w)]);
        return next;
      case ASYNC_WITH_ENTER:
        AsyncOps.enter(r, a(w), r[b(w)]);
        return next;
      case WITH_EXIT:
        r[a(w)] = WithOps.exit(r[b(w)], r[c(w)]);
        return next;
      case IMPORT_NAME:
        r[a(w)] = Imports.importName(frame, frame.code.names()[c(w)], r[b(w)], r[b(w) + 1]);
        return next;
      case IMPORT_FROM:
        r[a(w)] = Imports.importFrom(frame, r[b(w)], frame.code.names()[c(w)]);
        return next;
      default:
        throw new IllegalStateException("not an instruction for here: " + Op.of(w));
    }
  }
}
