package dev.tauraro.web.executions;

import dev.tauraro.web.sandbox.RunOptions;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What a client asks to be run.
 *
 * @param source the script's text, null when {@code script} names a stored one
 * @param script id of a stored script, or null
 * @param labels what the client wants to find at the execution again
 * @param json the request as it came
 */
record ExecutionRequest(
    String source, String script, RunOptions options, Map<String, String> labels, JsonNode json) {}
