package org.waymark.web.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.waymark.findings.Refusal;
import org.waymark.web.session.Answer;

/** A refusal says its own sentence. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {
  @Override
  public Response toResponse(Refusal refusal) {
    return Response.status(Answer.of(refusal).status())
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(new Said.Problem(refusal.sentence()))
        .build();
  }
}
