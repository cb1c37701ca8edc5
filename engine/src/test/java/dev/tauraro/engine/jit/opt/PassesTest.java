package dev.tauraro.engine.jit.opt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tauraro.engine.jit.deopt.CodePlace;
import dev.tauraro.engine.jit.deopt.ExitReason;
import dev.tauraro.engine.jit.ir.Bounds;
import dev.tauraro.engine.jit.ir.IrOp;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.ir.Ty;
import org.junit.jupiter.api.Test;

/** Runs each pass on small loops. */
class PassesTest {
  private final LoopGraph loop = new LoopGraph();

  // --- ValueNumbering --------------------------------------------------------------------------

  @Test
  void sameComputationIsDoneOnce() {
    Node twice = loop.sum(loop.sum(loop.total, loop.position), loop.sum(loop.total, loop.position));
    loop.close(twice).run(new ValueNumbering());
    assertThat(loop.all(IrOp.ADD_EXACT)).hasSize(2);
  }

  @Test
  void storedItemIsNotLoadedAgain() {
    Node before = loop.item(loop.position);
    Node load = loop.all(IrOp.ARRAY_LOAD).get(0);
    loop.trip(IrOp.ARRAY_STORE, Ty.VOID, Ty.LONG, load.input(0), load.input(1), loop.position);
    loop.close(loop.sum(before, loop.item(loop.position))).run(new ValueNumbering());
    assertThat(loop.all(IrOp.ARRAY_LOAD)).containsExactly(before);
    assertThat(loop.all(IrOp.ADD_EXACT).get(0).input(1)).isSameAs(loop.position);
  }

  @Test
  void storeToOneElementHidesAllOthers() {
    Node other = loop.parameter(Ty.LONG);
    Node before = loop.item(other);
    Node load = loop.all(IrOp.ARRAY_LOAD).get(0);
    loop.item(loop.position);
    Node at = loop.all(IrOp.CHECK_INDEX).get(1);
    loop.trip(IrOp.ARRAY_STORE, Ty.VOID, Ty.LONG, load.input(0), at, loop.position);
    loop.close(loop.sum(before, loop.item(other))).run(new ValueNumbering());
    assertThat(loop.all(IrOp.ARRAY_LOAD)).hasSize(2);
  }

  @Test
  void divisionByPowerOfTwoIsShift() {
    Node half = loop.trip(IrOp.FLOOR_DIV, Ty.LONG, null, loop.position, loop.constant(8));
    Node rest = loop.trip(IrOp.FLOOR_MOD, Ty.LONG, null, loop.position, loop.constant(8));
    loop.close(loop.sum(half, rest)).run(new ValueNumbering());
    assertThat(loop.all(IrOp.FLOOR_DIV)).isEmpty();
    assertThat(loop.all(IrOp.SHIFT_RIGHT).get(0).input(1).isLong(3)).isTrue();
    assertThat(loop.all(IrOp.AND).get(0).input(1).isLong(7)).isTrue();
  }

  // --- StripMining -----------------------------------------------------------------------------

  @Test
  void stepsAreCountedOncePerStrip() {
    loop.close(loop.sum(loop.total, loop.position)).run(new StripMining());
    assertThat(loop.innermost()).doesNotContain(IrOp.COUNT_STEP);
    assertThat(loop.all(IrOp.COUNT_STEP)).hasSize(1);
    assertThat(loop.all(IrOp.COUNT_STEP).get(0).input(0).op()).isEqualTo(IrOp.STRIP_TRIPS);
  }

  @Test
  void testOfCountingLoopLeavesTheInnerLoop() {
    loop.close(loop.sum(loop.total, loop.position)).run(new StripMining());
    assertThat(loop.header.end()).isEqualTo(dev.tauraro.engine.jit.ir.Block.End.GOTO);
  }

  @Test
  void guardsInStripsKnowTheTripsNotCounted() {
    loop.close(loop.sum(loop.total, loop.position)).run(new StripMining());
    Node sum = loop.all(IrOp.ADD_EXACT).get(0);
    assertThat(sum.state().uncounted()).isNotNull();
    assertThat(sum.state().uncounted().op()).isEqualTo(IrOp.PHI);
    assertThat(loop.all(IrOp.COUNT_STEP).get(0).state().uncounted()).isNull();
  }

  @Test
  void loopWithCallsThatUseTheBudgetIsNotSplit() {
    loop.trip(
        IrOp.CALL,
        Ty.OBJECT,
        dev.tauraro.engine.jit.ir.RuntimeMethod.NEGATE,
        loop.parameter(Ty.OBJECT));
    loop.close(loop.sum(loop.total, loop.position)).run(new StripMining());
    assertThat(loop.all(IrOp.STRIP_TRIPS)).isEmpty();
  }

  // --- Hoisting --------------------------------------------------------------------------------

  @Test
  void invariantLoadsAndGuardsLeaveTheLoop() {
    loop.close(loop.sum(loop.total, loop.item(loop.position))).run(new Hoisting());
    assertThat(loop.innermost()).doesNotContain(IrOp.CHECK_STRATEGY, IrOp.GET_FIELD);
    Node guard = loop.all(IrOp.CHECK_STRATEGY).get(0);
    assertThat(guard.block()).isSameAs(loop.entry);
    assertThat(guard.state().pc()).isEqualTo(loop.header.pc());
    assertThat(guard.state().origin().pc()).isEqualTo(loop.body.pc());
    assertThat(guard.state().entries().get(0).value().isLong(0)).isTrue();
  }

  @Test
  void guardThatFailedBeforeTheLoopStaysInIt() {
    loop.header.refuse(new CodePlace("", loop.body.pc()), ExitReason.LIST_STRATEGY);
    loop.close(loop.sum(loop.total, loop.item(loop.position))).run(new Hoisting());
    assertThat(loop.innermost()).contains(IrOp.CHECK_STRATEGY);
  }

  @Test
  void loadOfWhatTheLoopStoresStays() {
    Node size = loop.trip(IrOp.GET_FIELD, Ty.INT, LoopGraph.SIZE, loop.list);
    loop.trip(IrOp.PUT_FIELD, Ty.VOID, LoopGraph.SIZE, loop.list, size);
    loop.close(loop.trip(IrOp.INT_TO_LONG, Ty.LONG, null, size)).run(new Hoisting());
    assertThat(loop.innermost()).contains(IrOp.GET_FIELD);
  }

  // --- IndexChecks -----------------------------------------------------------------------------

  @Test
  void evenIndexIsCheckedBeforeTheStrip() {
    loop.close(loop.sum(loop.total, loop.item(loop.position)))
        .run(new StripMining(), new Hoisting(), new IndexChecks());
    assertThat(loop.innermost()).doesNotContain(IrOp.CHECK_INDEX);
    assertThat(loop.all(IrOp.CHECK_INDEX)).hasSize(1);
    assertThat(loop.all(IrOp.STRIP_TRIPS).get(0).inputs()).hasSize(2);
  }

  @Test
  void unevenIndexIsCheckedOnEachTrip() {
    Node square =
        loop.guard(
            IrOp.MUL_EXACT, Ty.LONG, null, ExitReason.OVERFLOW, loop.position, loop.position);
    loop.close(loop.sum(loop.total, loop.item(square)))
        .run(new StripMining(), new Hoisting(), new IndexChecks());
    assertThat(loop.innermost()).contains(IrOp.CHECK_INDEX);
  }

  // --- Bounds ----------------------------------------------------------------------------------

  @Test
  void counterThatBeginsSmallNeedsNoOverflowCheck() {
    Node square =
        loop.guard(
            IrOp.MUL_EXACT, Ty.LONG, null, ExitReason.OVERFLOW, loop.position, loop.position);
    Node rest = loop.trip(IrOp.FLOOR_MOD, Ty.LONG, null, square, loop.constant(10));
    loop.close(rest).run(new StripMining(), new CounterBounds(), new Narrowing());
    assertThat(loop.innermost()).doesNotContain(IrOp.MUL_EXACT, IrOp.FLOOR_MOD);
    assertThat(loop.all(IrOp.CHECK_BOUNDS).get(0).data()).isEqualTo(Bounds.INDEX);
  }

  @Test
  void sumOfBoundedValuesIsCheckedOncePerStrip() {
    Node bit = loop.trip(IrOp.AND, Ty.LONG, null, loop.parameter(Ty.LONG), loop.constant(1));
    loop.close(loop.sum(loop.total, bit))
        .run(new StripMining(), new AccumulatorBounds(), new Narrowing());
    assertThat(loop.innermost()).doesNotContain(IrOp.ADD_EXACT);
    assertThat(loop.all(IrOp.CHECK_BOUNDS)).hasSize(1);
  }

  @Test
  void sumOfAnyValuesIsCheckedOnEachTrip() {
    loop.close(loop.sum(loop.total, loop.parameter(Ty.LONG)))
        .run(new StripMining(), new AccumulatorBounds(), new Narrowing());
    assertThat(loop.innermost()).contains(IrOp.ADD_EXACT);
  }

  @Test
  void maskedSumNeedsNoOverflowCheck() {
    Node sum = loop.sum(loop.parameter(Ty.LONG), loop.parameter(Ty.LONG));
    loop.close(loop.trip(IrOp.AND, Ty.LONG, null, sum, loop.constant(255))).run(new LowBits());
    assertThat(loop.all(IrOp.ADD_EXACT)).isEmpty();
  }

  @Test
  void sumMaskedByNegativeNumberKeepsItsCheck() {
    Node sum = loop.sum(loop.parameter(Ty.LONG), loop.parameter(Ty.LONG));
    loop.close(loop.trip(IrOp.AND, Ty.LONG, null, sum, loop.constant(-2))).run(new LowBits());
    assertThat(loop.all(IrOp.ADD_EXACT)).hasSize(1);
  }
}
