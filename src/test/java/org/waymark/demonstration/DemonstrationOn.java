package org.waymark.demonstration;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.waymark.access.jpa.AccessRows;
import org.waymark.advice.AdviceDesk;
import org.waymark.benchmarking.QuarterBenchmarks;
import org.waymark.benchmarking.jpa.PeerFigureRows;
import org.waymark.calendar.jpa.QuarterRows;
import org.waymark.demonstration.jpa.DemonstrationRows;
import org.waymark.demonstration.poi.PoiProtectedWorkbooks;
import org.waymark.distribution.ReleasedHistory;
import org.waymark.distribution.jpa.PublicationRows;
import org.waymark.editions.files.YamlEditionFiles;
import org.waymark.editions.jpa.EditionRows;
import org.waymark.organisations.RegisterImport;
import org.waymark.organisations.csv.RegisterCsv;
import org.waymark.organisations.jpa.OrganisationRows;
import org.waymark.reporting.Document;
import org.waymark.reporting.NationalSummaries;
import org.waymark.returns.InboxRules;
import org.waymark.returns.files.InboxFolders;
import org.waymark.returns.jpa.ReturnRows;
import org.waymark.scoring.CountingReturns;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.jpa.ScoreRows;

/** A demonstration over a database and a folder, for tests in other packages. */
public final class DemonstrationOn {
  private DemonstrationOn() {}

  public static Demonstration of(EntityManager em, Path inbox) {
    var organisations = OrganisationRows.of(em);
    var successions = OrganisationRows.successions(em);
    var quarters = QuarterRows.of(em);
    var editions = EditionRows.of(em, new YamlEditionFiles());
    var returns = ReturnRows.of(em);
    var rules = new InboxRules(inbox, inbox, inbox, Duration.ZERO);
    var scores = ScoreRows.of(em);
    var publications = PublicationRows.of(em);
    var counting = new CountingReturns(quarters, returns, organisations, editions, new Scorer());
    var benchmarks =
        new QuarterBenchmarks(
            organisations,
            successions,
            editions,
            counting,
            scores,
            PeerFigureRows.ranks(em),
            OrganisationRows.profiles(em));
    return new Demonstration(
        DemonstrationRows.of(em),
        organisations,
        new RegisterImport(
            new RegisterCsv(),
            organisations,
            OrganisationRows.entries(em),
            successions,
            Clock.fixed(Invented.MARK.begunAt(), ZoneOffset.UTC)),
        quarters,
        editions,
        publications,
        Invented.WORKBOOKS,
        new PoiProtectedWorkbooks(),
        rules,
        InboxFolders.of(rules),
        returns,
        new EarlierReturns(
            organisations,
            successions,
            quarters,
            QuarterRows.extensions(em),
            AccessRows.people(em),
            returns,
            Invented.WORKBOOKS),
        new EarlierPublications(
            counting,
            scores,
            benchmarks,
            PeerFigureRows.of(em),
            publications,
            new ReleasedHistory(quarters, publications, benchmarks),
            returns,
            new AdviceDesk(returns, quarters, editions, ReturnRows.consents(em)),
            (summary, trends, advice) ->
                new Document(
                    NationalSummaries.KIND,
                    NationalSummaries.SUBJECT,
                    "summary.pdf",
                    "application/pdf",
                    summary.title().getBytes(StandardCharsets.UTF_8)),
            AccessRows.people(em)));
  }
}
