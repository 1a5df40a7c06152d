package org.waymark.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A file to save: its name, media type and bytes. */
public record Download(String fileName, String mediaType, byte[] content) {
  Response response() {
    return Response.ok(content, mediaType)
        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(fileName))
        .build();
  }
}
