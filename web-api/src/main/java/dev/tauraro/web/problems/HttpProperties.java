package dev.tauraro.web.problems;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/** What requests may be. */
@Validated
@ConfigurationProperties("tauraro.http")
public record HttpProperties(@NotNull DataSize maxBodySize) {}
