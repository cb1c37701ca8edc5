package dev.tauraro.engine.fuzz;

/**
 * A function of a generated program.
 *
 * @param name what it is called by
 * @param required positional parameters without a default
 * @param optional positional parameters with a default
 * @param keywords keyword-only parameters, each named k0, k1, … with a default
 * @param variadic whether it takes more positional arguments
 * @param cost about how many statements a call executes
 */
record Callable(
    String name, int required, int optional, int keywords, boolean variadic, int cost) {}
