package vn.motcua.intake.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;

/** Rows of {@code dossier}. Locks are taken in the order of ids, so that two batches wait but never block each other for good. */
@ApplicationScoped
class DossierRepository implements PanacheRepositoryBase<DossierEntity, UUID> {

    Optional<DossierEntity> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    Optional<DossierEntity> lockedByCode(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    List<String> codesIn(Collection<String> codes) {
        return getEntityManager().createQuery("select code from DossierEntity where code in :codes", String.class)
                .setParameter("codes", codes).getResultList();
    }

    List<DossierEntity> lockedByCodes(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : find("code in ?1 order by id", codes).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    List<DossierEntity> lockedToRemind(Instant by, int most) {
        return find("remindAt <= ?1 order by remindAt, id", by).page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE).withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI).list();
    }

    List<DossierEntity> lockedByIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }
}
