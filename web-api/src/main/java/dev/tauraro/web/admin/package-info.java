/** The resource {@code /api/v1/admin}: tenants, their keys and quotas, and who changed them. */
package dev.tauraro.web.admin;
