package dev.tauraro.jsr223;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tauraro.engine.HostFunction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.LongSupplier;
import javax.script.Invocable;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import org.junit.jupiter.api.Test;

/** Functions, methods and interfaces called by the host. */
class InvocableTest {
  private final ScriptEngine engine = new TauraroScriptEngineFactory().getScriptEngine();
  private final Invocable invocable = (Invocable) engine;

  /** An interface with a default method and a primitive result. */
  interface Shape {
    double area();

    default String describe() {
      return "area " + area();
    }
  }

  @Test
  void group24FunctionsAreCalled() throws Exception {
    engine.eval("def add(a, b):\n  return a + b\n");
    Object[] arguments = {1, 2};
    assertThat(invocable.invokeFunction("add", arguments)).isEqualTo(3L);
    assertThat(arguments).containsExactly(1, 2);
  }

  @Test
  void group24FunctionsSeeBindingsAndChangeThem() throws Exception {
    engine.eval("def visit():\n  global visits\n  visits += step\n");
    engine.put("visits", 1);
    engine.put("step", 2);
    invocable.invokeFunction("visit");
    assertThat(engine.get("visits")).isEqualTo(3L);
  }

  @Test
  void group24MissingFunctionsAreToldFromFailingOnes() throws ScriptException {
    engine.eval("def fail():\n  return (1).missing\nvalue = 1\n");
    assertThatThrownBy(() -> invocable.invokeFunction(null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> invocable.invokeFunction("missing"))
        .isInstanceOf(NoSuchMethodException.class);
    assertThatThrownBy(() -> invocable.invokeFunction("value"))
        .isInstanceOf(NoSuchMethodException.class);
    assertThatThrownBy(() -> invocable.invokeFunction("fail"))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("AttributeError");
  }

  @Test
  void group24MethodsAreCalled() throws Exception {
    engine.eval(
        """
        class Square:
          def __init__(self, a): self.a = a
          def area(self): return self.a ** 2
        square = Square(3)
        """);
    Object square = engine.get("square");
    assertThat(invocable.invokeMethod(square, "area")).isEqualTo(9L);
    assertThatThrownBy(() -> invocable.invokeMethod(square, "missing"))
        .isInstanceOf(NoSuchMethodException.class);
    assertThatThrownBy(() -> invocable.invokeMethod(null, "area"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> invocable.invokeMethod(new Object(), "area"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void group25InterfacesAreImplementedByFunctions() throws ScriptException {
    engine.eval("def applyAsInt(a, b):\n  return a * b\n");
    IntBinaryOperator operator = invocable.getInterface(IntBinaryOperator.class);
    assertThat(operator.applyAsInt(6, 7)).isEqualTo(42);
    assertThat(Set.of(operator))
        .contains(operator)
        .doesNotContain(invocable.getInterface(IntBinaryOperator.class));
    assertThat(operator.toString()).contains("IntBinaryOperator");
  }

  @Test
  void group25InterfacesAreImplementedByObjects() throws ScriptException {
    engine.eval("class Square:\n  def area(self): return 9\nsquare = Square()\n");
    Shape shape = invocable.getInterface(engine.get("square"), Shape.class);
    assertThat(shape.area()).isEqualTo(9.0);
    assertThat(shape.describe()).isEqualTo("area 9.0");
  }

  @Test
  void group25InterfacesWithoutACounterpartAreNull() throws ScriptException {
    engine.eval("def unrelated(): pass\n");
    assertThat(invocable.getInterface(Callable.class)).isNull();
    engine.eval("def compare(a, b): return 0\n");
    assertThat(invocable.getInterface(Comparator.class)).isNotNull();
  }

  @Test
  void group25OnlyInterfacesCanBeImplemented() {
    assertThatThrownBy(() -> invocable.getInterface(null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> invocable.getInterface(String.class))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void group25ResultsThatDoNotFitAreRefused() throws ScriptException {
    engine.eval("def applyAsInt(a, b):\n  return 'text'\n");
    IntBinaryOperator operator = invocable.getInterface(IntBinaryOperator.class);
    assertThatThrownBy(() -> operator.applyAsInt(1, 2)).isInstanceOf(ClassCastException.class);
  }

  /** An interface whose method may fail in a way of its own. */
  interface Source {
    String read(String name) throws IOException;
  }

  /** An interface that overrides a method of Object and has an overload. */
  interface Rule extends Comparable<Rule> {
    @Override
    String toString();

    boolean test(int amount);

    default boolean test(String amount) {
      return test(Integer.parseInt(amount));
    }
  }

  @Test
  void group24FunctionsOfTheBindingsAreCalled() throws Exception {
    Object twice = engine.eval("def twice(x): return 2 * x\ntwice", engine.createBindings());
    engine.put("twice", twice);
    assertThat(invocable.invokeFunction("twice", 4)).isEqualTo(8L);
    engine.getBindings(ScriptContext.ENGINE_SCOPE).remove("twice");
    assertThatThrownBy(() -> invocable.invokeFunction("twice", 4))
        .isInstanceOf(NoSuchMethodException.class);
  }

  @Test
  void group24ResultsAndArgumentsArePlain() throws Exception {
    engine.eval("def pair(a, b): return (a, [b, None])\ndef count(m): return len(m)\n");
    assertThat(invocable.invokeFunction("pair", 1, "😀"))
        .isEqualTo(List.of(1L, Arrays.asList("😀", null)));
    Object[] arguments = {new HashMap<>(Map.of("a", 1))};
    assertThat(invocable.invokeFunction("count", arguments)).isEqualTo(1L);
    assertThat(arguments[0]).isEqualTo(Map.of("a", 1));
    assertThat(invocable.invokeFunction("count", Map.of("lock", new Object()))).isEqualTo(1L);
  }

  @Test
  void group24ObjectsOfTheHostPassThroughUnseen() throws Exception {
    engine.eval("def same(o): return o\ndef look(o): return o.toString()\n");
    Object own = Path.of("a", "b");
    assertThat(invocable.invokeFunction("same", own)).isSameAs(own);
    assertThatThrownBy(() -> invocable.invokeFunction("look", own))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("AttributeError");
  }

  @Test
  void group24AFailingFunctionIsNoMissingOne() throws ScriptException {
    engine.eval("class Shape:\n  def area(self): return self.missing()\nshape = Shape()\n");
    assertThatThrownBy(() -> invocable.invokeMethod(engine.get("shape"), "area"))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("AttributeError");
    assertThatThrownBy(() -> invocable.invokeMethod(engine.get("shape"), null))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void group25DefaultMethodsOfHiddenInterfacesWork() throws ScriptException {
    engine.eval("def test(amount): return amount > 100\ndef compareTo(other): return 0\n");
    Rule rule = invocable.getInterface(Rule.class);
    assertThat(rule.test(150)).isTrue();
    assertThat(rule.compareTo(invocable.getInterface(Rule.class))).isZero();
    assertThat(rule.toString()).contains("Rule");
    engine.eval("def apply(x): return x + 1\n");
    Function<Object, Object> function = function();
    assertThat(function.andThen(x -> "got " + x).apply(1)).isEqualTo("got 2");
    assertThat(function.getClass().getInterfaces()).containsExactly(Function.class);
  }

  @SuppressWarnings("unchecked")
  private Function<Object, Object> function() {
    return invocable.getInterface(Function.class);
  }

  @Test
  void group25ProxiesLiveWithTheirInterface() throws ScriptException {
    engine.eval("def area(): return 1\n");
    assertThat(invocable.getInterface(Shape.class).getClass().getClassLoader())
        .isSameAs(Shape.class.getClassLoader());
  }

  @Test
  void group25ResultsAreCoerced() throws ScriptException {
    engine.eval(
        "def getAsDouble(): return 2\ndef getAsLong(): return 3\ndef test(x): return x > 1\n");
    assertThat(invocable.getInterface(DoubleSupplier.class).getAsDouble()).isEqualTo(2.0);
    assertThat(invocable.getInterface(LongSupplier.class).getAsLong()).isEqualTo(3L);
    assertThat(invocable.getInterface(IntPredicate.class).test(2)).isTrue();
  }

  @Test
  void group25DeclaredExceptionsPassThrough() throws ScriptException {
    engine.put(
        "load",
        (HostFunction)
            arguments -> {
              throw new IOException("no " + arguments[0]);
            });
    engine.eval("def read(name): return load(name)\n");
    Source source = invocable.getInterface(Source.class);
    assertThatThrownBy(() -> source.read("x")).isInstanceOf(IOException.class).hasMessage("no x");
    engine.eval("def read(name): return name / 2\n");
    assertThatThrownBy(() -> source.read("x"))
        .isInstanceOf(dev.tauraro.engine.ScriptException.class)
        .hasMessageContaining("TypeError");
  }
}
