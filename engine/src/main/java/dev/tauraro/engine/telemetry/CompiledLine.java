package dev.tauraro.engine.telemetry;

import java.util.Map;

/**
 * What compiled code has for one source line. Counts are of places in the code, not of how often
 * they run; one line may have several, also of functions inlined there that other files define.
 *
 * @param line 1-based
 * @param guards checks that may leave the code, by the reason for which they would
 * @param inlined script functions whose code is in place of their calls, by qualified name
 * @param calls direct calls of compiled functions, by qualified name
 * @param helpers calls of runtime methods, by name
 * @param interpreted operations left to the interpreter, by name
 * @param types kinds of values seen, by expression
 */
public record CompiledLine(
    int line,
    Map<String, Integer> guards,
    Map<String, Integer> inlined,
    Map<String, Integer> calls,
    Map<String, Integer> helpers,
    Map<String, Integer> interpreted,
    Map<String, String> types) {}
