/** What replicas share through Redis, where one is configured; without it there is nothing here. */
package dev.tauraro.web.redis;
