package org.waymark.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Deed;
import org.waymark.access.Target;
import org.waymark.access.User;
import org.waymark.findings.Refusal;
import org.waymark.findings.Refusal.Reason;
import org.waymark.operations.Schedule;
import org.waymark.operations.ScheduleName;
import org.waymark.operations.Schedules;
import org.waymark.operations.Timetable;
import org.waymark.web.Names;
import org.waymark.web.session.CurrentUser;

/** When the application looks for work by itself: for operators, at run time. */
@Path("schedules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
public class SchedulesResource {
  @Inject CurrentUser currentUser;
  @Inject Schedules schedules;
  @Inject Names names;

  /** A schedule; the next time is absent while it is off. */
  public record Shown(
      String name,
      boolean on,
      String second,
      String minute,
      String hour,
      String dayOfWeek,
      String dayOfMonth,
      String month,
      String timezone,
      @Nullable String next,
      @Nullable String changed,
      String changedBy) {

    static Shown of(Schedule s, Names names) {
      return new Shown(
          s.name().id(),
          s.on(),
          s.when().second(),
          s.when().minute(),
          s.when().hour(),
          s.when().dayOfWeek(),
          s.when().dayOfMonth(),
          s.when().month(),
          s.when().zone().getId(),
          Said.moment(s.next()),
          Said.moment(s.changedAt()),
          names.of(s.changedBy()));
    }
  }

  @GET
  @Operation(summary = "All schedules and when each looks for work next")
  public List<Shown> list() throws Refusal {
    currentUser.require(Deed.SEE_RUNS, Target.service());
    return schedules.all().stream().map(s -> Shown.of(s, names)).toList();
  }

  @PUT
  @Path("{name}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary =
          "Change a schedule: on, second, minute, hour, dayOfWeek, dayOfMonth, month, timezone;"
              + " what is not named stays as it is")
  public Shown change(@PathParam("name") String name, JsonObject body) throws Refusal {
    User by = currentUser.require(Deed.MANAGE_SCHEDULES, Target.service());
    Schedule before = named(name);
    boolean on = body.containsKey("on") ? Body.flag(body, "on") : before.on();
    return Shown.of(
        schedules.change(before.name(), read(body, before.when()), on, by.person()), names);
  }

  private Schedule named(String name) throws Refusal {
    return schedules.all().stream()
        .filter(s -> s.name().id().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    Reason.NOT_FOUND,
                    "There is no such schedule. There are %s."
                        .formatted(
                            Arrays.stream(ScheduleName.values())
                                .map(ScheduleName::id)
                                .collect(Collectors.joining(", ")))));
  }

  /** Reads the times; a field that says nothing a timer knows is refused in a sentence. */
  static Timetable read(JsonObject body, Timetable before) throws Refusal {
    try {
      return new Timetable(
          Body.text(body, "second", before.second()),
          Body.text(body, "minute", before.minute()),
          Body.text(body, "hour", before.hour()),
          Body.text(body, "dayOfWeek", before.dayOfWeek()),
          Body.text(body, "dayOfMonth", before.dayOfMonth()),
          Body.text(body, "month", before.month()),
          zone(Body.text(body, "timezone", before.zone().getId())));
    } catch (IllegalArgumentException e) {
      throw new Refusal(Reason.UNREADABLE, "Check the schedule: " + e.getMessage() + ".");
    }
  }

  private static ZoneId zone(String id) throws Refusal {
    try {
      return ZoneId.of(id);
    } catch (DateTimeException e) {
      throw new Refusal(
          Reason.UNREADABLE,
          "Check the schedule: there is no time zone \"%s\"; write it as Europe/London."
              .formatted(id));
    }
  }
}
