package org.waymark.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Provider;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.User;
import org.waymark.organisations.Organisation;
import org.waymark.organisations.Organisations;
import org.waymark.web.PageSettings;

/** What the template around every page shows: title, navigation, messages, demonstration banner. */
@Named("page")
@RequestScoped
public class PageFrame {
  @Inject CurrentUser currentUser;
  @Inject Organisations organisations;
  @Inject PageSettings settings;
  @Inject HttpServletRequest request;
  @Inject Provider<Notices> notices;
  private @Nullable List<String> told;

  /** A message: its text, and the address of the field it is about ("#name") or the empty text. */
  public record Note(String text, String address) {}

  /**
   * "[Error: ]heading – organisation – Waymark"; without one named, the user's own organisation.
   */
  public String title(String heading, @Nullable String organisation) {
    String about =
        organisation == null || organisation.isBlank() ? getOrganisationName() : organisation;
    return PageTitle.of(!getProblems().isEmpty(), heading, about);
  }

  /** The name of the organisation that the user acts for, or the empty text. */
  public String getOrganisationName() {
    return currentUser
        .find()
        .flatMap(User::organisation)
        .flatMap(organisations::find)
        .map(Organisation::name)
        .orElse("");
  }

  public List<Navigation.Item> getNavigation() {
    return currentUser.find().map(Navigation::of).orElse(List.of());
  }

  /** Whether the page shown is this one or below it, as its address was asked for. */
  public boolean within(String address) {
    Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    String asked = forwarded instanceof String uri ? uri : request.getRequestURI();
    String path = asked.substring(request.getContextPath().length());
    return path.equals(address) || path.startsWith(address + "/");
  }

  public boolean isDemonstration() {
    return settings.demonstration();
  }

  public int getFilesMonths() {
    return settings.kept().filesMonths();
  }

  public int getRefusedMonths() {
    return settings.kept().refusedMonths();
  }

  public int getNamesYears() {
    return settings.kept().namesYears();
  }

  public int getAuditMonths() {
    return settings.kept().auditMonths();
  }

  public String getContact() {
    return settings.contact();
  }

  /** Errors, in the order of their fields, for the summary on top. */
  public List<Note> getProblems() {
    return notes(true);
  }

  /** What went well, for the one banner that is never beside an error summary. */
  public List<Note> getNews() {
    if (!getProblems().isEmpty()) {
      return List.of();
    }
    List<Note> news = new ArrayList<>(notes(false));
    told().forEach(sentence -> news.add(new Note(sentence, "")));
    return news;
  }

  /** What an earlier request left to tell; a visitor without a session gets none by being asked. */
  private List<String> told() {
    if (told == null) {
      told = request.getSession(false) == null ? List.of() : notices.get().take();
    }
    return told;
  }

  private static List<Note> notes(boolean problems) {
    FacesContext faces = FacesContext.getCurrentInstance();
    List<Note> notes = new ArrayList<>();
    faces
        .getClientIdsWithMessages()
        .forEachRemaining(
            id -> {
              for (FacesMessage message : faces.getMessageList(id)) {
                boolean isProblem =
                    message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
                if (isProblem == problems) {
                  String address = Optional.ofNullable(id).map(i -> "#" + i).orElse("");
                  notes.add(new Note(message.getSummary(), address));
                }
              }
            });
    return notes;
  }
}
