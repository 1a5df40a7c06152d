package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.access.Role;
import org.waymark.calendar.Quarter;
import org.waymark.operations.Fault;
import org.waymark.operations.Faults;
import org.waymark.operations.JobName;
import org.waymark.organisations.Organisation;
import org.waymark.returns.Channel;
import org.waymark.returns.FileName;
import org.waymark.returns.ReturnId;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.Returns;
import org.waymark.returns.Upload;

/** Two returns that we cannot examine by our own fault, between others that we can. */
@ExtendWith(ArquillianExtension.class)
class FaultyReturnIT {
  @Deployment
  static WebArchive application() {
    return TheApplication.withTests();
  }

  @Inject Cast cast;
  @Inject Trusts trusts;
  @Inject Quarterly quarterly;
  @Inject Returns returns;
  @Inject Faults faults;
  @Inject EntityManager em;
  @Inject UserTransaction transaction;

  @Test
  void a_fault_rolls_back_its_own_return_alone_and_leaves_it_to_an_operator_in_the_end()
      throws Exception {
    Quarter quarter = quarterly.open("2028-29-q4", Trusts.EDITION);
    transaction.begin();
    ReturnId before = received("ZL1", quarter);
    ReturnId fileLost = received("ZL2", quarter);
    ReturnId halfWritten = received("ZL3", quarter);
    ReturnId after = received("ZL4", quarter);
    sql("delete from waymark.return_file where return_id = " + fileLost);
    // One of its answers is there already, so that writing them fails halfway.
    sql(
        "insert into waymark.answer (return_id, question, kind, content, sheet, cell) values ("
            + halfWritten
            + ", 'E1-level', 'LEVEL', '0', 'Enabling conditions', 'E6')");
    transaction.commit();

    for (int attempt = 1; attempt <= Returns.MOST_ATTEMPTS; attempt++) {
      int times = attempt;
      quarterly.run(
          JobName.TAKE_IN_RETURNS,
          quarter,
          () -> about(fileLost).size() >= times && about(halfWritten).size() >= times);
    }
    assertEquals(ReturnStatus.ACCEPTED, status(before));
    assertEquals(ReturnStatus.ACCEPTED, status(after));
    assertEquals(ReturnStatus.RECEIVED, status(fileLost));
    assertEquals(ReturnStatus.RECEIVED, status(halfWritten), "its acceptance was taken back");
    assertEquals(1, answers(halfWritten), "and so were its other answers");
    assertEquals(1, returns.history(halfWritten).size());
    for (ReturnId id : List.of(fileLost, halfWritten)) {
      assertEquals(Returns.MOST_ATTEMPTS, about(id).size());
      assertTrue(about(id).get(0).reference().matches("[A-Z0-9]{8}"), about(id).toString());
      assertTrue(!returns.waiting().contains(id), "not tried for ever");
    }

    cast.account("zl-sue", Role.SUBMITTER, "ZL2");
    UploadForm form = new UploadForm("zl-sue", "/organisations/ZL2/returns/2028-29-q4");
    String page = form.browser.get("/organisations/ZL2/returns/2028-29-q4").text();
    assertTrue(page.contains("There is a problem with the service, not with your file"), page);
    form.send("again.xlsx", trusts.workbook(Trusts.unregistered("ZL2"), quarter, 2));
    ReturnId again =
        returns.newest(Trusts.unregistered("ZL2").code(), quarter.id()).orElseThrow().id();
    assertEquals(ReturnStatus.ACCEPTED, trusts.afterwards(again, ReturnStatus.RECEIVED, quarter));
  }

  private ReturnId received(String code, Quarter quarter) {
    Organisation trust = trusts.registered(code);
    var upload =
        new Upload(
            trust.code(),
            Optional.of(quarter.id()),
            new FileName(code + ".xlsx"),
            trusts.workbook(trust, quarter, 3),
            Channel.REST,
            "zl");
    return returns.receive(upload, quarter, Instant.now()).submitted().id();
  }

  private void sql(String statement) {
    assertEquals(1, em.createNativeQuery(statement).executeUpdate(), statement);
  }

  private long answers(ReturnId id) {
    return ((Number)
            em.createNativeQuery("select count(*) from waymark.answer where return_id = " + id)
                .getSingleResult())
        .longValue();
  }

  private List<Fault> about(ReturnId id) {
    return faults.latest(200).stream().filter(f -> f.about().equals("return " + id)).toList();
  }

  private ReturnStatus status(ReturnId id) {
    return returns.find(id).orElseThrow().status();
  }
}
