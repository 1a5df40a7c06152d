package org.waymark.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Period;
import org.eclipse.microprofile.config.ConfigProvider;
import org.waymark.access.People;
import org.waymark.benchmarking.LastQuarterPeers;
import org.waymark.calendar.Extensions;
import org.waymark.calendar.Quarters;
import org.waymark.distribution.Publications;
import org.waymark.distribution.Retention;
import org.waymark.distribution.RetentionRules;
import org.waymark.editions.EditionFiles;
import org.waymark.editions.EditionShelf;
import org.waymark.editions.Editions;
import org.waymark.operations.AuditTrail;
import org.waymark.operations.LeaseRule;
import org.waymark.organisations.Organisations;
import org.waymark.organisations.PeerListDesk;
import org.waymark.organisations.PeerLists;
import org.waymark.organisations.ProfileFiles;
import org.waymark.organisations.ProfileImport;
import org.waymark.organisations.Profiles;
import org.waymark.organisations.RegisterEntries;
import org.waymark.organisations.RegisterFiles;
import org.waymark.organisations.RegisterImport;
import org.waymark.organisations.Successions;
import org.waymark.reporting.DocumentSettings;
import org.waymark.returns.ApprovalDesk;
import org.waymark.returns.DropCollection;
import org.waymark.returns.DropFolder;
import org.waymark.returns.DroppedCopies;
import org.waymark.returns.ExplanationDesk;
import org.waymark.returns.Explanations;
import org.waymark.returns.FileRules;
import org.waymark.returns.InboxRules;
import org.waymark.returns.Intake;
import org.waymark.returns.IntakeLimits;
import org.waymark.returns.Reception;
import org.waymark.returns.RefusedFiles;
import org.waymark.returns.Returns;
import org.waymark.returns.TemplateContact;
import org.waymark.returns.Workbooks;
import org.waymark.validation.Examiner;
import org.waymark.validation.PeerValues;
import org.waymark.validation.RuleCatalogue;
import org.waymark.web.PageSettings;

/** Makes the rooms' plain objects out of settings and ports. */
@ApplicationScoped
class Wiring {
  @Produces
  @Dependent
  @PersistenceContext(unitName = "waymark")
  @SuppressWarnings("NullAway.Init")
  EntityManager entityManager;

  private final Settings settings = given();
  private final LeaseRule leaseRule = LeaseRule.forThisNode(settings.lease());

  private static Settings given() {
    try {
      return Settings.of(GivenSettings.in(ConfigProvider.getConfig()));
    } catch (IllegalArgumentException e) {
      throw NoStart.because(String.valueOf(e.getMessage()), e);
    }
  }

  @Produces
  Settings settings() {
    return settings;
  }

  @Produces
  Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  SecureRandom random() {
    return new SecureRandom();
  }

  @Produces
  LeaseRule leaseRule() {
    return leaseRule;
  }

  @Produces
  IntakeLimits intakeLimits() {
    IntakeLimits usual = IntakeLimits.usual();
    return new IntakeLimits(
        (long) settings.intakeMegabytes() << 20,
        usual.zipEntries(),
        usual.expandedBytes(),
        usual.ratio(),
        usual.heldBytes(),
        usual.rows(),
        usual.columns(),
        usual.cells(),
        usual.textLength());
  }

  @Produces
  InboxRules inboxRules() {
    return new InboxRules(
        settings.home().resolve("inbox"),
        settings.home().resolve("taken"),
        settings.home().resolve("refused"),
        settings.quietFor());
  }

  @Produces
  PageSettings pageSettings() {
    Settings.Retention kept = settings.retention();
    return new PageSettings(
        settings.demonstration(),
        settings.tlsProxy(),
        settings.contact(),
        new PageSettings.Kept(
            kept.filesMonths(), kept.refusedMonths(), kept.personsYears(), kept.auditMonths()));
  }

  @Produces
  TemplateContact templateContact() {
    return new TemplateContact(settings.contact());
  }

  @Produces
  DocumentSettings documentSettings() {
    return new DocumentSettings(settings.demonstration());
  }

  @Produces
  Reception reception(
      Organisations organisations,
      Successions successions,
      Quarters quarters,
      Extensions extensions,
      Returns returns,
      Workbooks workbooks,
      Clock clock) {
    return new Reception(
        organisations, successions, quarters, extensions, returns, workbooks, clock);
  }

  @Produces
  RegisterImport registerImport(
      RegisterFiles files,
      Organisations organisations,
      RegisterEntries entries,
      Successions successions,
      Clock clock) {
    return new RegisterImport(files, organisations, entries, successions, clock);
  }

  @Produces
  ProfileImport profileImport(
      ProfileFiles files, Organisations organisations, Profiles profiles, Clock clock) {
    return new ProfileImport(files, organisations, profiles, clock);
  }

  @Produces
  PeerListDesk peerListDesk(Organisations organisations, PeerLists lists, Clock clock) {
    return new PeerListDesk(organisations, lists, clock);
  }

  @Produces
  Intake intake(Reception reception, RefusedFiles refusals, IntakeLimits limits, Clock clock) {
    return new Intake(reception, refusals, limits, clock);
  }

  @Produces
  DropCollection dropCollection(DropFolder folder, Intake intake) {
    return new DropCollection(folder, intake);
  }

  @Produces
  ExplanationDesk explanationDesk(Returns returns, Explanations explanations, Clock clock) {
    return new ExplanationDesk(returns, explanations, clock);
  }

  @Produces
  ApprovalDesk approvalDesk(
      Returns returns,
      Quarters quarters,
      Editions editions,
      ExplanationDesk explanations,
      Clock clock) {
    return new ApprovalDesk(returns, quarters, editions, explanations, clock);
  }

  @Produces
  Retention retention(
      Quarters quarters,
      Publications publications,
      Returns returns,
      DroppedCopies copies,
      People people,
      AuditTrail trail,
      Clock clock) {
    return new Retention(
        new RetentionRules(
            Period.ofMonths(settings.retention().filesMonths()),
            Period.ofMonths(settings.retention().refusedMonths()),
            Period.ofYears(settings.retention().personsYears()),
            Period.ofMonths(settings.retention().auditMonths())),
        quarters,
        publications,
        returns,
        copies,
        people,
        trail,
        clock);
  }

  @Produces
  EditionShelf editionShelf(EditionFiles files, Editions editions, Quarters quarters) {
    return new EditionShelf(files, editions, quarters);
  }

  @Produces
  Examiner examiner(
      Returns returns,
      Organisations organisations,
      Quarters quarters,
      Editions editions,
      Workbooks workbooks,
      PeerValues peers) {
    return new Examiner(returns, organisations, quarters, editions, workbooks, peers);
  }

  @Produces
  PeerValues peerValues(
      Quarters quarters, Organisations organisations, Editions editions, Returns returns) {
    return new LastQuarterPeers(quarters, organisations, editions, returns);
  }

  @Produces
  RuleCatalogue ruleCatalogue(FileRules files) {
    return new RuleCatalogue(files);
  }
}
