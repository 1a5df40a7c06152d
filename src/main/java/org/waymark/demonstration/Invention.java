package org.waymark.demonstration;

import java.util.List;
import java.util.Set;

/**
 * An invented technology that organisations of the demonstration adopt: its name, class as the
 * edition labels it, the problem that it is to solve, the pathway and settings that it is used in,
 * and whether it holds patient data.
 */
record Invention(
    String name,
    String kind,
    String problem,
    String pathway,
    Set<String> settings,
    boolean patientData) {
  private static final String IMAGING = "AI for imaging";
  private static final String LANGUAGE = "AI for speech and language";
  private static final String OTHER_AI = "AI of another kind";
  private static final String ROBOTIC = "Robotic process automation";
  private static final String REMOTE = "Remote digital service";
  private static final Set<String> AI = Set.of(IMAGING, LANGUAGE, OTHER_AI);

  static final List<Invention> ALL =
      List.of(
          of("Kestrel chest reader", IMAGING, "Reporting delays in radiology", "Lung cancer"),
          of("Quillnote", LANGUAGE, "Hours spent on clinic letters", "Outpatients", "primary"),
          of("Harbour virtual ward", REMOTE, "Full beds", "Frailty", "community", "social"),
          of("Tern e-referral robot", ROBOTIC, "Referrals waiting to be entered", "Referral"),
          of("Larkspur stroke viewer", IMAGING, "Time to treatment in stroke", "Stroke"),
          of("Ferry patient portal", REMOTE, "Missed appointments", "Outpatients", "primary"),
          of("Copse discharge module", "EPR module", "Late discharges", "Discharge", "social"),
          of("Bittern theatre planner", OTHER_AI, "Cancelled operations", "Elective surgery"),
          robot("Wren payroll robot", "Errors in rosters", "Workforce"),
          of("Alder falls sensor", OTHER_AI, "Falls at night", "Frailty", "social", "community"),
          of("Osprey retinal check", IMAGING, "Waits for eye screening", "Diabetes", "primary"),
          of("Moorhen triage line", LANGUAGE, "Calls that wait", "Urgent care", "primary"),
          robot("Swift stock counter", "Expired stock", "Pharmacy"),
          of("Juniper remote monitoring", REMOTE, "Avoidable admissions", "Heart failure"));

  private static Invention of(
      String name, String kind, String problem, String pathway, String... beyond) {
    return new Invention(name, kind, problem, pathway, Set.of(beyond), true);
  }

  private static Invention robot(String name, String problem, String pathway) {
    return new Invention(name, ROBOTIC, problem, pathway, Set.of(), false);
  }

  boolean ai() {
    return AI.contains(kind);
  }
}
