package org.waymark.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What JAX-RS itself turns down (no such path, method or media type) keeps its status. */
@Provider
public class StatusMapper implements ExceptionMapper<WebApplicationException> {
  @Override
  public Response toResponse(WebApplicationException e) {
    int status = e.getResponse().getStatus();
    // The headers stay too: 405 has to name the methods that are allowed.
    return Response.fromResponse(e.getResponse())
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(new Said.Problem(sentence(status)))
        .build();
  }

  static String sentence(int status) {
    return switch (status) {
      case 400 -> "The request could not be read. Check its address and body.";
      case 404 -> "There is nothing at this address.";
      case 405 -> "This address does not take this method.";
      case 406 -> "This address does not answer in the media type asked for.";
      case 413 -> "The body is larger than 64 KB.";
      case 415 -> "This address does not take this media type.";
      default -> "The request was not taken (status %d).".formatted(status);
    };
  }
}
