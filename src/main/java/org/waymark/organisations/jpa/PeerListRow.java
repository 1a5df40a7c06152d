package org.waymark.organisations.jpa;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.organisations.OrganisationCode;
import org.waymark.organisations.PeerList;

@Entity
@Table(name = "peer_list")
@SuppressWarnings("NullAway.Init")
class PeerListRow {
  @Id private String organisation;

  @ElementCollection
  @CollectionTable(name = "peer_list_entry", joinColumns = @JoinColumn(name = "organisation"))
  @Column(name = "peer")
  private Set<String> peers;

  @Column(name = "chosen_by")
  private String chosenBy;

  @Column(name = "chosen_at")
  private Instant chosenAt;

  protected PeerListRow() {}

  static PeerListRow of(PeerList list) {
    var row = new PeerListRow();
    row.organisation = list.organisation().value();
    row.peers = new TreeSet<>(list.peers().stream().map(OrganisationCode::value).toList());
    row.chosenBy = list.chosenBy();
    row.chosenAt = list.at();
    return row;
  }

  PeerList toList() {
    return new PeerList(
        new OrganisationCode(organisation),
        peers.stream().map(OrganisationCode::new).toList(),
        chosenBy,
        chosenAt);
  }
}
