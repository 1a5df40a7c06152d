package org.waymark.demonstration;

import java.util.ArrayList;
import java.util.List;
import org.waymark.calendar.Quarter;
import org.waymark.editions.Edition;
import org.waymark.organisations.Organisation;
import org.waymark.returns.Answer;
import org.waymark.returns.Workbooks;

/** The workbooks of the current quarter as the invented organisations send them, good and bad. */
final class SampleReturns {
  /** A folder that no organisation of the register has. */
  private static final String NOBODY = "ZZX99";

  private final Workbooks workbooks;
  private final ProtectedWorkbooks protectedWorkbooks;
  private final Respondent respondent;
  private final Storyline storyline;

  SampleReturns(Workbooks workbooks, ProtectedWorkbooks protectedWorkbooks, Chance chance) {
    this.workbooks = workbooks;
    this.protectedWorkbooks = protectedWorkbooks;
    this.respondent = new Respondent(chance);
    this.storyline = new Storyline(chance);
  }

  /** One file of the drop folder, in the folder of this name. */
  record SampleFile(String folder, String name, byte[] content) {}

  List<SampleFile> files(List<Organisation> register, QuarterPlan plan, Edition edition) {
    List<SampleFile> files = new ArrayList<>();
    QuarterFiles of = new QuarterFiles(register, plan, edition);
    for (Organisation organisation : register) {
      if (!storyline.returns(organisation.code(), QuarterPlan.EARLIER)) {
        continue;
      }
      String folder = organisation.code().value();
      String name = folder + "-" + plan.current().id();
      if (storyline.triesTwice(organisation.code(), QuarterPlan.EARLIER)) {
        byte[] first = of.wrong(organisation, Mistake.LEVEL_SEVEN);
        files.add(new SampleFile(folder, name + "-1.xlsx", first));
        files.add(new SampleFile(folder, name + "-2.xlsx", of.right(organisation)));
      } else {
        byte[] content =
            storyline
                .mistake(organisation.code())
                .map(m -> of.wrong(organisation, m))
                .orElseGet(() -> of.right(organisation));
        files.add(new SampleFile(folder, name + ".xlsx", content));
      }
    }
    files.add(new SampleFile(NOBODY, "return.xlsx", of.right(register.get(0))));
    return files;
  }

  private final class QuarterFiles {
    private final List<Organisation> register;
    private final QuarterPlan plan;
    private final Edition edition;

    QuarterFiles(List<Organisation> register, QuarterPlan plan, Edition edition) {
      this.register = register;
      this.plan = plan;
      this.edition = edition;
    }

    byte[] right(Organisation organisation) {
      return workbooks.template(organisation, plan.current(), edition, answers(organisation));
    }

    byte[] wrong(Organisation organisation, Mistake mistake) {
      List<Answer> answers = mistake.in(answers(organisation), edition, organisation.type());
      Quarter current = plan.current();
      return switch (mistake) {
        case LEVEL_SEVEN, UNANSWERED -> workbooks.template(organisation, current, edition, answers);
        case OTHER_EDITION ->
            workbooks.template(organisation, current, Mistake.otherEdition(edition), answers);
        case EARLIER_QUARTER ->
            workbooks.template(
                organisation, plan.earlier().get(QuarterPlan.EARLIER - 1), edition, answers);
        case OTHER_ORGANISATION -> right(register.get(0));
        case PDF -> Mistake.pdf();
        case PASSWORD -> protectedWorkbooks.protect(right(organisation), "letmein");
      };
    }

    private List<Answer> answers(Organisation organisation) {
      return respondent.answers(organisation, edition, plan.current().id(), QuarterPlan.EARLIER);
    }
  }
}
