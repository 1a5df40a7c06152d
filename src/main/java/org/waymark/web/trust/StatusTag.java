package org.waymark.web.trust;

import org.waymark.returns.ReturnStatus;

/** A status as the small coloured word of a page; red is for problems only. */
public record StatusTag(String words, String look) {
  static final StatusTag NOT_STARTED = new StatusTag("Not yet started", "tag tag-grey");

  static StatusTag of(ReturnStatus status) {
    return new StatusTag(
        status.words(),
        switch (status) {
          case RECEIVED -> "tag";
          case REJECTED -> "tag tag-red";
          case ACCEPTED, SIGNED_OFF, PUBLISHED -> "tag tag-green";
          case SUPERSEDED -> "tag tag-grey";
        });
  }
}
