package dev.tauraro.web.executions;

/**
 * What is known of an execution.
 *
 * @param body an {@link ExecutionResponse}, or the JSON of one that was stored
 */
record ExecutionAnswer(String id, boolean finished, Object body) {}
