package org.waymark.returns;

import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.waymark.calendar.QuarterId;
import org.waymark.organisations.OrganisationCode;

/**
 * A whole file at the front desk: for which organisation, and for which quarter where the sender
 * said so, under what name, how, and sent by whom.
 */
public record Upload(
    OrganisationCode organisation,
    Optional<QuarterId> quarter,
    FileName fileName,
    byte[] content,
    Channel channel,
    String sentBy) {

  /** SHA-256 of the untouched bytes, in 64 hexadecimal digits. */
  public String sha256() {
    return DigestUtils.sha256Hex(content);
  }
}
