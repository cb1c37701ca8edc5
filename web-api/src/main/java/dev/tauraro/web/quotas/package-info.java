/** How much of the service each tenant may use. */
package dev.tauraro.web.quotas;
