package dev.tauraro.web.audit;

import java.time.Instant;

/**
 * Something that an administrator did or tried.
 *
 * @param id grows from event to event
 * @param actor who: a key by its id, the subject of a JWT, or how the service was reached
 * @param outcome {@code SUCCEEDED}, or the reason of the refusal
 */
public record AuditEvent(
    long id, Instant time, String actor, String action, String target, String outcome) {}
