package dev.tauraro.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.test.context.ContextConfiguration;

/** Tests that the service passes on PostgreSQL, too. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(
    value = "dev.tauraro.web.LocalPostgres#isInstalled",
    disabledReason = "PostgreSQL is not installed (Debian's package is called postgresql)")
@ContextConfiguration(initializers = LocalPostgres.class)
public @interface OnPostgres {}
