package org.waymark.web.session;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: only ever a page of ours, whatever the address asks for. */
final class ReturnAddress {
  /** One slash, then no second one and no backslash, which browsers read as another host. */
  private static final Pattern OURS = Pattern.compile("/(?:[!-.0-\\[\\]-~][!-\\[\\]-~]{0,998})?");

  private ReturnAddress() {}

  /** The address when it is a path here of up to 1,000 visible characters, else the start page. */
  static String safe(@Nullable String asked) {
    if (asked == null || asked.startsWith("/sign-") || !OURS.matcher(asked).matches()) {
      return "/";
    }
    return asked;
  }
}
