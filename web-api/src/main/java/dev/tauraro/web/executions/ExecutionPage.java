package dev.tauraro.web.executions;

import java.util.List;

/**
 * Some executions, the latest first.
 *
 * @param nextCursor where the next page begins, null when there is none
 */
record ExecutionPage(List<ExecutionSummary> executions, String nextCursor) {}
