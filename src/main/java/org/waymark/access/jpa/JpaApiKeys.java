package org.waymark.access.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.waymark.access.ApiKey;
import org.waymark.access.ApiKeys;

@Dependent
@Transactional
class JpaApiKeys implements ApiKeys {
  private final EntityManager em;

  @Inject
  JpaApiKeys(EntityManager em) {
    this.em = em;
  }

  @Override
  public Optional<ApiKey> find(String sha256) {
    return Optional.ofNullable(em.find(ApiKeyRow.class, sha256)).map(ApiKeyRow::toKey);
  }

  @Override
  public List<ApiKey> of(String account) {
    return em.createQuery(
            "select k from ApiKeyRow k where k.account = :account order by k.issued desc",
            ApiKeyRow.class)
        .setParameter("account", account)
        .getResultStream()
        .map(ApiKeyRow::toKey)
        .toList();
  }

  @Override
  public void save(ApiKey key) {
    em.merge(ApiKeyRow.of(key));
  }
}
