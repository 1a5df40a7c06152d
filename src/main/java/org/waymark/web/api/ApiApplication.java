package org.waymark.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** Everything under /api; sign in with a key in X-API-Key, or with HTTP Basic. */
@ApplicationPath("/api")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Waymark",
            version = "1",
            description =
                "Quarterly returns, scores and publications. Sign in with X-API-Key or Basic."))
public class ApiApplication extends Application {}
