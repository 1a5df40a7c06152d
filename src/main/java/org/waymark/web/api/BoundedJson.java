package org.waymark.web.api;

import jakarta.json.JsonException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Refuses a JSON body of more than 64 KB before anything reads it (files are bounded elsewhere),
 * and one that is no JSON object as the caller's mistake, which it is, and not as a fault of ours.
 */
@Provider
public class BoundedJson implements ReaderInterceptor {
  static final int MOST_BYTES = 64 << 10;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
      byte[] body = context.getInputStream().readNBytes(MOST_BYTES + 1);
      if (body.length > MOST_BYTES) {
        throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
      }
      context.setInputStream(new ByteArrayInputStream(body));
    }
    try {
      return context.proceed();
    } catch (JsonException e) {
      throw new BadRequestException(e);
    }
  }
}
