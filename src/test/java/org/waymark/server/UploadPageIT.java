package org.waymark.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.server.Ground.expect;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.access.People;
import org.waymark.access.Role;
import org.waymark.calendar.Quarter;
import org.waymark.organisations.Organisation;
import org.waymark.returns.Channel;
import org.waymark.returns.ReturnStatus;
import org.waymark.returns.Returns;
import org.waymark.returns.SubmittedReturn;
import org.waymark.returns.Workbooks;
import org.waymark.server.Visitor.Reply;

/** A person with a browser: the file field, what was found, the downloads. */
@ExtendWith(ArquillianExtension.class)
class UploadPageIT {
  @Deployment
  static WebArchive application() {
    return TheApplication.withTests();
  }

  @Inject Cast cast;
  @Inject Trusts trusts;
  @Inject Quarterly quarterly;
  @Inject Returns returns;
  @Inject Workbooks workbooks;

  @Test
  void a_return_is_uploaded_corrected_and_accepted_on_the_pages() throws Exception {
    Quarter quarter = quarterly.open("2028-29-q2", Trusts.EDITION);
    Organisation trust = trusts.registered("ZJ1");
    cast.account("zj-sam", Role.SUBMITTER, "ZJ1");
    String home = "/organisations/ZJ1/returns/2028-29-q2";
    UploadForm form = new UploadForm("zj-sam", home + "/upload");
    assertTrue(
        form.browser.get("/organisations/ZJ1/returns").text().contains(home + "/upload"),
        "the list leads to the upload");

    byte[] empty = trusts.empty(trust, quarter);
    Reply sent = expect(302, form.send("my <b>return.xlsx", empty));
    assertEquals(Visitor.SERVER.resolve(home).toString(), sent.header("Location"));
    SubmittedReturn first = returns.newest(trust.code(), quarter.id()).orElseThrow();
    assertEquals(Channel.WEB, first.channel());
    assertTrue(first.sentBy().startsWith(People.KEY), first.sentBy());
    assertTrue(form.browser.get(home).text().contains("by zj-sam, on the upload page"));
    assertEquals(
        ReturnStatus.REJECTED, trusts.afterwards(first.id(), ReturnStatus.RECEIVED, quarter));
    String page = form.browser.get(home).text();
    assertTrue(page.contains("Must fix ("), page);
    assertTrue(page.contains("Choose a level from 0 to 5."), page);
    assertTrue(page.contains("my &lt;b&gt;return.xlsx"), "a file name is escaped");
    String downloads = "/download/returns/" + first.id();
    assertArrayEquals(empty, form.browser.get(downloads + "/file").whole().body());
    assertTrue(form.browser.get(downloads + "/findings.csv").text().contains("Must fix,"));
    assertTrue(page.contains(downloads + "/annotated.xlsx"), page);
    byte[] copy = form.browser.get(downloads + "/annotated.xlsx").whole().body();
    assertEquals(
        trust.code().value(), workbooks.stamp("copy.xlsx", copy).orElseThrow().organisation());

    byte[] corrected = trusts.workbook(trust, quarter, 3);
    form.send("corrected.xlsx", corrected);
    SubmittedReturn second = returns.newest(trust.code(), quarter.id()).orElseThrow();
    assertEquals(2, second.version());
    assertEquals(
        ReturnStatus.ACCEPTED, trusts.afterwards(second.id(), ReturnStatus.RECEIVED, quarter));
    form.send("corrected.xlsx", corrected);
    String again = form.browser.get(home).text();
    assertTrue(again.contains("We already have this very file: it is version 2."), again);
    assertFalse(form.browser.get(home).text().contains("We already have"), "that is told once");
  }

  @Test
  void what_cannot_be_taken_is_said_beside_the_field() throws Exception {
    Quarter quarter = quarterly.open("2028-29-q2", Trusts.EDITION);
    Organisation trust = trusts.registered("ZJ2");
    Organisation other = trusts.registered("ZJ3");
    cast.account("zj-tom", Role.SUBMITTER, "ZJ2");
    UploadForm form = new UploadForm("zj-tom", "/organisations/ZJ2/returns/2028-29-q2");

    refused(form.send("", new byte[0]), "Select a return");
    refused(form.send("r.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)), "must be an XLSX");
    refused(form.send("r.xlsx", new byte[(10 << 20) + 1]), "is larger than 10 MB");
    refused(form.send("r.xlsx", trusts.workbook(other, quarter, 3)), "not the workbook of ZJ2");
    Quarter another = quarterly.open("2028-29-q3", Trusts.EDITION);
    refused(form.send("r.xlsx", trusts.workbook(trust, another, 3)), "Use the template for July");
    quarterly.close(another);
    assertEquals(0, returns.ofOrganisation(trust.code()).size());
  }

  @Test
  void nobody_learns_from_the_pages_which_other_organisations_there_are() throws Exception {
    Quarter quarter = quarterly.open("2028-29-q2", Trusts.EDITION);
    Organisation other = trusts.registered("ZJ5");
    trusts.registered("ZJ4");
    cast.account("zj-una", Role.SUBMITTER, "ZJ4");
    UploadForm form = new UploadForm("zj-una", "/organisations/ZJ5/returns/2028-29-q2/upload");
    for (String below : new String[] {"", "/2028-29-q2", "/2028-29-q2/upload"}) {
      Reply foreign = expect(403, form.browser.get("/organisations/ZJ5/returns" + below));
      Reply unknown = expect(403, form.browser.get("/organisations/ZJX/returns" + below));
      assertEquals(unknown.text(), foreign.text());
    }
    expect(403, form.browser.get("/download/template/ZJ5/2028-29-q2"));
    expect(403, form.send("r.xlsx", trusts.workbook(other, quarter, 3)));
    assertEquals(0, returns.ofOrganisation(other.code()).size());
  }

  @Test
  void an_approver_who_did_not_send_the_return_signs_it_off_on_its_page() throws Exception {
    Quarter open = quarterly.open("2028-29-q1", Trusts.EDITION);
    Organisation trust = trusts.registered("ZJ6");
    quarterly.needSignOff(open);
    cast.account("zj-vic", Role.SUBMITTER, "ZJ6");
    cast.account("zj-wim", Role.APPROVER, "ZJ6");
    String home = "/organisations/ZJ6/returns/2028-29-q1";
    UploadForm sender = new UploadForm("zj-vic", home);
    expect(302, sender.send("r.xlsx", trusts.workbook(trust, open, 3)));
    SubmittedReturn sent = returns.newest(trust.code(), open.id()).orElseThrow();
    trusts.afterwards(sent.id(), ReturnStatus.RECEIVED, open);
    assertFalse(sender.browser.get(home).text().contains("Sign this return off"));

    UploadForm approver = new UploadForm("zj-wim", home);
    assertTrue(approver.browser.get(home).text().contains("Sign this return off"));
    expect(302, approver.browser.press(home, "sign-off", "sign"));
    assertEquals(ReturnStatus.SIGNED_OFF, returns.find(sent.id()).orElseThrow().status());
    assertTrue(approver.browser.get(home).text().contains("You signed version 1 off."));
    quarterly.open("2028-29-q1", Trusts.EDITION);
  }

  private static void refused(Reply reply, String sentence) {
    expect(200, reply);
    assertTrue(reply.text().contains("<title>Error: "), reply.text());
    int summary = reply.text().indexOf("<a href=\"#file\">");
    assertTrue(summary > 0, "the summary leads to the field: " + reply.text());
    assertTrue(reply.text().substring(summary, summary + 400).contains(sentence), reply.text());
  }
}
