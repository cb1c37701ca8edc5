package dev.tauraro.web.sandbox;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.util.unit.DataSize;

/** One value for each limit: what requests get by default, or the most that they can ask for. */
public record LimitSettings(
    @NotNull Duration wallTime,
    @NotNull Duration cpuTime,
    @Positive long steps,
    @NotNull DataSize memory,
    @Positive long stdout,
    @Positive long stderr,
    @Positive int recursion) {}
