package org.waymark.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Everything under /api; sign in with a key in X-API-Key, or with HTTP Basic. */
@ApplicationPath("/api")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Waymark",
            version = "1",
            description =
                "Quarterly returns, scores and publications. Sign in with X-API-Key or Basic."),
    security = {@SecurityRequirement(name = "key"), @SecurityRequirement(name = "basic")})
@SecurityScheme(
    securitySchemeName = "key",
    type = SecuritySchemeType.APIKEY,
    in = SecuritySchemeIn.HEADER,
    apiKeyName = "X-API-Key")
@SecurityScheme(securitySchemeName = "basic", type = SecuritySchemeType.HTTP, scheme = "basic")
public class ApiApplication extends Application {}
