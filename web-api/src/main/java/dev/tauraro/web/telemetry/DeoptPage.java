package dev.tauraro.web.telemetry;

import dev.tauraro.web.sandbox.JitDeopt;
import java.util.List;

/**
 * Some deopts, the latest first.
 *
 * @param nextCursor where the next page begins, null when there is none
 */
record DeoptPage(List<JitDeopt> deopts, Long nextCursor) {}
