package dev.tauraro.web.sandbox;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the heap guard.
 *
 * @param watermark part of the old generation that may be in use after a collection
 */
@Validated
@ConfigurationProperties("tauraro.heap-guard")
public record HeapGuardProperties(@DecimalMin("0.1") @DecimalMax("1.0") double watermark) {}
