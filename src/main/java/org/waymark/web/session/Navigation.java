package org.waymark.web.session;

import java.util.List;
import org.waymark.access.User;

/** The pages that a role starts from; the policy decides on each page, this only shows the way. */
final class Navigation {
  private Navigation() {}

  /** One link of the header: its words and its address within the application. */
  public record Item(String words, String address) {}

  static List<Item> of(User user) {
    return switch (user.role()) {
      case SUBMITTER, APPROVER -> {
        String own = "/organisations/" + user.scope().text();
        yield List.of(new Item("Returns", own + "/returns"), new Item("Results", own + "/results"));
      }
      case SYSTEM ->
          List.of(
              new Item("Your system", "/icbs/" + user.scope().text() + "/results"),
              new Item("England", "/national/results"));
      case NATIONAL ->
          List.of(
              new Item("Collections", "/national/collections"),
              new Item("Results", "/national/results"),
              new Item("Organisations", "/regulator/organisations"));
      case REGULATOR ->
          List.of(
              new Item("Organisations", "/regulator/organisations"),
              new Item("England", "/national/results"));
      case OPERATOR ->
          List.of(
              new Item("Runs", "/operations/runs"),
              new Item("Faults", "/operations/faults"),
              new Item("Refused files", "/operations/refused"),
              new Item("Register", "/operations/register"),
              new Item("Accounts", "/operations/accounts"));
    };
  }
}
