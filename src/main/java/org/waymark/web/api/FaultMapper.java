package org.waymark.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.UUID;
import org.waymark.operations.Faults;

/** We broke: the caller gets a reference and no trace, the operator finds it by the reference. */
@Provider
@ApplicationScoped
public class FaultMapper implements ExceptionMapper<Throwable> {
  private static final System.Logger LOG = System.getLogger(FaultMapper.class.getName());

  @Inject HttpServletRequest request;
  @Inject Faults faults;

  @Override
  public Response toResponse(Throwable thrown) {
    return Response.serverError()
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(
            new Said.Broken(
                "Sorry, there is a problem with the service. Try again later.", record(thrown)))
        .build();
  }

  private String record(Throwable thrown) {
    String about = request.getMethod() + " " + request.getRequestURI();
    try {
      return faults.record("web", about, thrown);
    } catch (RuntimeException noDatabase) {
      String reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
      thrown.addSuppressed(noDatabase);
      LOG.log(System.Logger.Level.ERROR, "Fault " + reference + " at " + about, thrown);
      return reference;
    }
  }
}
