package dev.tauraro.jsr223;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tauraro.bank.Bank;
import dev.tauraro.engine.HostAccess;
import dev.tauraro.engine.HostFunction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.script.Bindings;
import javax.script.Invocable;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import javax.script.SimpleBindings;
import javax.script.SimpleScriptContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Java objects in scripts, and the policy that a host sets for them. */
class HostAccessTest {
  private static final String ACCESS = "tauraro.hostAccess";

  private static final HostAccess LISTED =
      HostAccess.builder().allow(Bank.Account.class, "balance", "payments").build();

  private final ScriptEngine engine = new TauraroScriptEngineFactory().getScriptEngine();
  private final Invocable invocable = (Invocable) engine;

  private static Bank.Account account() {
    return new Bank.Account(100).pay("rent", 20).pay("food", 5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "a.balance, a.getBalance(), a.note                | (75, 75, '')",
        "a.pay('tax', 1, 2.5).payments[-1].amount         | 2.5",
        "[p.payee for p in a], len(a.payments)            | (['rent', 'food'], 2)",
        "'day' in a.limits, a.limits['day'], dict(a.limits) | (True, 100, {'day': 100})",
        "a.codes()[0], sorted(a.codes())                  | (3, [1, 2, 3])",
        "a.find('food').value.amount, bool(a.find('x'))   | (5.0, False)",
        "a.matching(lambda p: p.amount > 10)[0].payee     | 'rent'",
        "str(a.state), a.state == a.state                 | ('OPEN', True)",
        "Payment('x', 1).payee, isinstance(a.payments[0], Payment) | ('x', True)",
        "a.apply(lambda x: x * 2, 21)                     | 42"
      })
  void group28ObjectsAreWhatAnAuthorExpects(String script, String expected) throws ScriptException {
    engine.put(ACCESS, HostAccess.ALL);
    engine.put("a", account());
    engine.put("Payment", Bank.Payment.class);
    assertThat(engine.eval("repr((" + script + "))")).isEqualTo(expected);
  }

  @Test
  void group28ObjectsComeBackAsTheyAre() throws Exception {
    Bank.Account account = account();
    engine.put(ACCESS, LISTED);
    engine.put("a", account);
    assertThat(engine.eval("a")).isSameAs(account);
    assertThat(engine.eval("a.payments")).isSameAs(account.getPayments());
    assertThat(engine.eval("[a, 1]")).isEqualTo(List.of(account, 1L));
    engine.eval("b = a\ndef same(x):\n  global seen\n  seen = x\n  return x\n");
    assertThat(engine.get("b")).isSameAs(account);
    assertThat(invocable.invokeFunction("same", account)).isSameAs(account);
    assertThat(engine.get("seen")).isSameAs(account);
    List<Object> items = new ArrayList<>(List.of(account));
    assertThat(invocable.invokeFunction("same", items)).isSameAs(items);
    Thread unusable = Thread.currentThread();
    assertThat(invocable.invokeFunction("same", unusable)).isSameAs(unusable);
  }

  @Test
  void group28CollectionsAreSeenThemselvesAndNotChanged() throws ScriptException {
    List<Object> items = new ArrayList<>(List.of(1, 2));
    engine.put(ACCESS, LISTED);
    engine.put("items", items);
    assertThat(engine.eval("n = len(items)\nitems")).isSameAs(items);
    items.add(3);
    assertThat(engine.eval("(n, len(items), items == [1, 2, 3])")).isEqualTo(List.of(2L, 3L, true));
    assertThat(engine.get("items")).isSameAs(items);
    assertThatThrownBy(() -> engine.eval("items[0] = 5")).hasMessageContaining("not allowed");
    assertThatThrownBy(() -> engine.eval("items.append(5)")).hasMessageContaining("append");
  }

  @Test
  void group28WhatBelongsToTheScriptIsItsOwnAgain() throws ScriptException {
    Map<String, Object> shelf = new LinkedHashMap<>();
    engine.put(ACCESS, LISTED);
    engine.put("shelf", shelf);
    engine.put("keep", (HostFunction) arguments -> shelf.put("kept", arguments[0]));
    assertThat(engine.eval("mine = [1]\nkeep(mine)\nshelf['kept'].append(2)\nmine"))
        .isEqualTo(List.of(1L, 2L));
  }

  @Test
  void group28FunctionsOfTheHostInCollections() throws ScriptException {
    HostFunction visit =
        arguments -> {
          engine.put("seen", engine.get("n"));
          return arguments[0] instanceof List ? "a list" : arguments[0];
        };
    Map<String, Object> tools = new LinkedHashMap<>(Map.of("visit", visit));
    engine.put("tools", tools);
    String script = "n = %d\n(tools['visit']([1]), seen, tools['visit']('x'))";
    assertThat(engine.eval(script.formatted(7))).isEqualTo(List.of("a list", 7L, "x"));
    assertThat(engine.get("tools")).isSameAs(tools);
    engine.put(ACCESS, LISTED);
    assertThat(engine.eval(script.formatted(8))).isEqualTo(List.of("a list", 8L, "x"));
    assertThat(engine.eval("tools['visit']")).isSameAs(visit);
  }

  @Test
  void group28ExceptionsOfJavaAreCaughtOrTheCause() throws ScriptException {
    engine.put(ACCESS, HostAccess.ALL);
    engine.put("a", account());
    engine.put("Refused", Bank.RefusedException.class);
    assertThat(engine.eval("try:\n  a.refuse('no')\nexcept Refused as e:\n  r = str(e)\nr"))
        .isEqualTo("no");
    assertThatThrownBy(() -> engine.eval("\na.refuse('never')"))
        .isInstanceOf(ScriptException.class)
        .hasCauseInstanceOf(Bank.RefusedException.class)
        .hasMessageContaining("line number 2");
  }

  @Test
  void group28InterfacesTakeAndReturnObjects() throws ScriptException {
    engine.put(ACCESS, HostAccess.ALL);
    engine.eval("def apply(a):\n  return a.payments[0]\ndef accepts(p):\n  return p.amount > 10\n");
    Bank.Account account = account();
    @SuppressWarnings("unchecked")
    Function<Object, Object> function = invocable.getInterface(Function.class);
    assertThat(function.apply(account)).isSameAs(account.getPayments().get(0));
    Bank.Rule rule = invocable.getInterface(Bank.Rule.class);
    assertThat(account.matching(rule)).hasSize(1);
    engine.put("rule", rule);
    engine.put("a", account);
    assertThat(engine.eval("(rule(a.payments[0]), len(a.matching(rule)))"))
        .isEqualTo(List.of(true, 1L));
  }

  @Test
  void group29NothingIsAllowedUnlessTheHostSaysSo() throws Exception {
    engine.put("a", account());
    assertThatThrownBy(() -> engine.eval("a.balance"))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("variable 'a'")
        .hasMessageContaining("Bank$Account")
        .hasMessageContaining("tauraro.hostAccess");
    engine.put("a", null);
    engine.eval("def look(x):\n  return x.balance\n");
    assertThatThrownBy(() -> invocable.invokeFunction("look", account()))
        .hasMessageContaining("'opaque' object has no attribute 'balance'");
    engine.put("give", (HostFunction) arguments -> account());
    assertThatThrownBy(() -> engine.eval("give()")).hasMessageContaining("tauraro.hostAccess");
  }

  @Test
  void group29ListedMembersOnly() {
    engine.put(ACCESS, LISTED);
    engine.put("a", account());
    assertThatThrownBy(() -> engine.eval("a.balance + 1\na.close()"))
        .hasMessageContaining("AttributeError: method 'close' of Java class")
        .hasMessageContaining("HostAccess.builder().allow(Account.class, \"close\")")
        .hasMessageContaining("line number 2");
  }

  @Test
  void group29AnnotatedMembersOnly() throws ScriptException {
    engine.put(ACCESS, HostAccess.builder().annotated().build());
    engine.put("a", account());
    assertThat(engine.eval("a.balance")).isEqualTo(75L);
    assertThatThrownBy(() -> engine.eval("a.payments")).hasMessageContaining("not allowed");
  }

  @Test
  void group29ThePolicyMayBeThatOfAContextOrOfAllBindings() throws ScriptException {
    Bindings bindings = new SimpleBindings(new LinkedHashMap<>(Map.of("a", account())));
    bindings.put(ACCESS, LISTED);
    assertThat(engine.eval("a.balance", bindings)).isEqualTo(75L);

    Bindings global = new SimpleBindings();
    global.put(ACCESS, LISTED);
    engine.setBindings(global, ScriptContext.GLOBAL_SCOPE);
    engine.put("a", account());
    assertThat(engine.eval("a.balance")).isEqualTo(75L);
    assertThat(engine.eval("a.balance", new SimpleBindings(Map.of("a", account())))).isEqualTo(75L);

    ScriptContext context = new SimpleScriptContext();
    context.setAttribute("a", account(), ScriptContext.ENGINE_SCOPE);
    assertThatThrownBy(() -> engine.eval("a.balance", context)).hasMessageContaining(ACCESS);
    context.setAttribute(ACCESS, LISTED, ScriptContext.ENGINE_SCOPE);
    assertThat(engine.eval("a.balance", context)).isEqualTo(75L);
  }

  @Test
  void group29ThePolicyMayChangeBetweenEvals() throws Exception {
    engine.put("a", account());
    engine.put(ACCESS, HostAccess.ALL);
    engine.put("find", (HostFunction) arguments -> account());
    engine.eval("a.close()\ndef again(x):\n  return str(a.state) + str(x.state)\n");
    assertThat(invocable.invokeFunction("again", account())).isEqualTo("CLOSEDOPEN");
    engine.put(ACCESS, LISTED);
    assertThat(engine.eval("a.balance")).isEqualTo(75L);
    assertThatThrownBy(() -> engine.eval("a.state")).hasMessageContaining("not allowed");
    assertThatThrownBy(() -> engine.eval("find().state")).hasMessageContaining("not allowed");
    assertThatThrownBy(() -> invocable.invokeFunction("again", account()))
        .hasMessageContaining("not allowed");
    engine.put(ACCESS, null);
    assertThatThrownBy(() -> engine.eval("a.balance")).hasMessageContaining(ACCESS);
  }

  @Test
  void group29AWrongPolicyIsToldToTheHost() {
    engine.put(ACCESS, "all");
    assertThatThrownBy(() -> engine.eval("1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tauraro.hostAccess: wanted a HostAccess, found 'all'");
  }
}
