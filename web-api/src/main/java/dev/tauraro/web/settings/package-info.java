/** What the service's settings have in common. */
package dev.tauraro.web.settings;
