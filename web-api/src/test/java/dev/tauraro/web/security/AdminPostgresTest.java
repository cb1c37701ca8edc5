package dev.tauraro.web.security;

import dev.tauraro.web.OnPostgres;
import org.springframework.test.context.TestPropertySource;

/** In a schema of its own: keys would close the services of other tests. */
@OnPostgres
@TestPropertySource(
    properties = {
      "spring.flyway.default-schema=secured",
      "spring.datasource.hikari.schema=secured"
    })
class AdminPostgresTest extends AdminTest {}
