package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.Condition;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.RuntimeMethod;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.objects.KeyTable;

/**
 * Dicts and sets with keys of kinds that need no script code. Should a stored key of another type
 * collide with the key, the code is left; a search that was made is not repeated as long as nothing
 * changes.
 */
final class TableAccess {
  /** The fact that a key is at an entry of a table. */
  private record Found(Node key, Node entry) {}

  private final Draft draft;

  TableAccess(Draft draft) {
    this.draft = draft;
  }

  /** Whether keys of the kind can be searched inline here. */
  boolean handles(Ty table, Ty key) {
    return (table == Ty.DICT || table == Ty.SET || table == Ty.DICT_INSTANCE)
        && (key == Ty.LONG || key == Ty.STR || key == Ty.TUPLE)
        && draft.mayGuess(ExitReason.SPECIAL_OPERAND);
  }

  /** The entry of a key, negative when it is not there. */
  Node find(Node table, Node key) {
    Object fact = draft.state().fact(table);
    if (fact instanceof Found && ((Found) fact).key() == key) {
      return ((Found) fact).entry();
    }
    Node entry = draft.read(Pures.find(table.ty(), key.ty()), Ty.INT, table, key);
    draft.check(
        draft.compare(Condition.NE, entry, draft.intConstant(KeyTable.ASK)),
        ExitReason.SPECIAL_OPERAND);
    draft.state().setFact(table, new Found(key, entry));
    return entry;
  }

  Node contains(Node table, Node key) {
    return draft.compare(Condition.GE, find(table, key), draft.intConstant(0));
  }

  /** {@code dict[key]}, leaving when it is not there. */
  Node get(Node dict, Node key) {
    Node entry = find(dict, key);
    draft.check(
        draft.compare(Condition.GE, entry, draft.intConstant(0)), ExitReason.SPECIAL_OPERAND);
    return draft.read(Pures.VALUE_AT, Ty.OBJECT, dict, entry);
  }

  /** {@code dict[key]} by the rules of the dict's class, which has the {@code []} of dicts. */
  Node getOrMissing(Node dict, Node key) {
    Node entry = find(dict, key);
    return draft.call(RuntimeMethod.DICT_GET_OR_MISSING, dict, entry, key);
  }

  /** An instance of a class derived from dict that has a trait. */
  Node checkTrait(Node dict, int trait) {
    Node instance = draft.as(dict, Ty.DICT_INSTANCE, ExitReason.OPERAND_TYPE);
    draft.check(
        draft.read(Pures.HAS_TRAIT, Ty.BOOL, instance, draft.intConstant(trait)),
        ExitReason.SPECIAL_OPERAND);
    return instance;
  }

  /** {@code dict.get(key, other)} */
  Node get(Node dict, Node key, Node other) {
    return draft.read(Pures.VALUE_AT_OR, Ty.OBJECT, dict, find(dict, key), draft.box(other));
  }

  /** {@code dict[key] = value} */
  void store(Node dict, Node key, Node value) {
    RuntimeMethod method =
        key.ty() == Ty.LONG ? RuntimeMethod.DICT_STORE_LONG : RuntimeMethod.DICT_STORE;
    draft.call(method, dict, find(dict, key), key, value);
  }

  /** {@code dict.setdefault(key, value)} */
  Node setDefault(Node dict, Node key, Node value) {
    return draft.call(RuntimeMethod.DICT_SET_DEFAULT, dict, find(dict, key), key, value);
  }

  /** {@code del dict[key]}, leaving when it is not there. */
  void delete(Node dict, Node key) {
    Node entry = find(dict, key);
    draft.check(
        draft.compare(Condition.GE, entry, draft.intConstant(0)), ExitReason.SPECIAL_OPERAND);
    draft.call(RuntimeMethod.DICT_REMOVE, dict, entry);
  }

  /** {@code set.add(key)} */
  void add(Node set, Node key) {
    draft.call(RuntimeMethod.SET_ADD, set, find(set, key), key);
  }

  /** {@code set.discard(key)} */
  void discard(Node set, Node key) {
    draft.call(RuntimeMethod.SET_DISCARD, set, find(set, key));
  }

  Node size(Node table) {
    return draft.add(
        IrOp.INT_TO_LONG, Ty.LONG, null, draft.field(table, Iterators.TABLE_SIZE, Ty.INT));
  }
}
