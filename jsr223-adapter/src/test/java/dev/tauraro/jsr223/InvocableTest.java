package dev.tauraro.jsr223;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntBinaryOperator;
import javax.script.Invocable;
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
  void functionsAreCalled() throws Exception {
    engine.eval("def add(a, b):\n  return a + b\n");
    Object[] arguments = {1, 2};
    assertThat(invocable.invokeFunction("add", arguments)).isEqualTo(3L);
    assertThat(arguments).containsExactly(1, 2);
  }

  @Test
  void functionsSeeBindingsAndChangeThem() throws Exception {
    engine.eval("def visit():\n  global visits\n  visits += step\n");
    engine.put("visits", 1);
    engine.put("step", 2);
    invocable.invokeFunction("visit");
    assertThat(engine.get("visits")).isEqualTo(3L);
  }

  @Test
  void missingFunctionsAreToldFromFailingOnes() throws ScriptException {
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
  void methodsAreCalled() throws Exception {
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
  void interfacesAreImplementedByFunctions() throws ScriptException {
    engine.eval("def applyAsInt(a, b):\n  return a * b\n");
    IntBinaryOperator operator = invocable.getInterface(IntBinaryOperator.class);
    assertThat(operator.applyAsInt(6, 7)).isEqualTo(42);
    assertThat(Set.of(operator))
        .contains(operator)
        .doesNotContain(invocable.getInterface(IntBinaryOperator.class));
    assertThat(operator.toString()).contains("IntBinaryOperator");
  }

  @Test
  void interfacesAreImplementedByObjects() throws ScriptException {
    engine.eval("class Square:\n  def area(self): return 9\nsquare = Square()\n");
    Shape shape = invocable.getInterface(engine.get("square"), Shape.class);
    assertThat(shape.area()).isEqualTo(9.0);
    assertThat(shape.describe()).isEqualTo("area 9.0");
  }

  @Test
  void interfacesWithoutACounterpartAreNull() throws ScriptException {
    engine.eval("def unrelated(): pass\n");
    assertThat(invocable.getInterface(Callable.class)).isNull();
    engine.eval("def compare(a, b): return 0\n");
    assertThat(invocable.getInterface(Comparator.class)).isNotNull();
  }

  @Test
  void onlyInterfacesCanBeImplemented() {
    assertThatThrownBy(() -> invocable.getInterface(null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> invocable.getInterface(String.class))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void resultsThatDoNotFitAreRefused() throws ScriptException {
    engine.eval("def applyAsInt(a, b):\n  return 'text'\n");
    IntBinaryOperator operator = invocable.getInterface(IntBinaryOperator.class);
    assertThatThrownBy(() -> operator.applyAsInt(1, 2)).isInstanceOf(ClassCastException.class);
  }
}
