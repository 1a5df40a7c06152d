package org.waymark.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.access.User;

/** The start page: what a role comes for, or what Waymark is for who has not signed in. */
@Named("start")
@RequestScoped
public class StartPage {
  @Inject CurrentUser currentUser;

  public String getHeading() {
    return currentUser
        .find()
        .map(User::role)
        .map(
            role ->
                switch (role) {
                  case SUBMITTER, APPROVER -> "Your return and your results";
                  case SYSTEM -> "Results of your system";
                  case NATIONAL -> "Collections and releases";
                  case REGULATOR -> "Newest results";
                  case OPERATOR -> "Runs and faults";
                })
        .orElse("Waymark");
  }

  /** The file with the page's content. */
  public String getContent() {
    String name =
        currentUser
            .find()
            .map(User::role)
            .map(
                role ->
                    switch (role) {
                      case SUBMITTER, APPROVER -> "trust";
                      case SYSTEM, REGULATOR -> "releases";
                      case NATIONAL -> "national";
                      case OPERATOR -> "operations";
                    })
            .orElse("visitor");
    return "/WEB-INF/start/" + name + ".xhtml";
  }
}
