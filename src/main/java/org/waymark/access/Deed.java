package org.waymark.access;

/** What somebody may want to do; the words complete "Your account cannot ...". */
public enum Deed {
  UPLOAD_RETURN("upload this return"),
  SEE_RETURN("see this return"),
  SIGN_OFF("sign this return off"),
  SEND_BACK("send this return back"),
  MANAGE_CONSENT("change this consent"),
  CHOOSE_PEERS("choose peers for this organisation"),
  MANAGE_PROFILES("change what peers are found by"),
  GRANT_EXTENSION("grant an extension"),
  SEE_SCORES("see these scores"),
  TRACE_FIGURE("trace this figure"),
  TRACE_TO_FILE("trace this figure to its file"),
  TRACE_TO_CELLS("trace this figure to its cells"),
  SEE_DOCUMENTS("see these documents"),
  APPROVE_RELEASE("approve a release"),
  MANAGE_QUARTERS("change quarters"),
  MANAGE_EDITIONS("change editions"),
  MANAGE_REGISTER("change the register"),
  MANAGE_ACCOUNTS("change accounts"),
  RUN_JOBS("start or stop jobs"),
  MANAGE_SCHEDULES("change schedules"),
  SEE_RUNS("see the run log"),
  SEE_AUDIT("see the audit trail");

  private final String words;

  Deed(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
