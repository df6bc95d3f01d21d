package io.claimstream.standalone.broker;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.ListTransactionsOptions;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.common.errors.TransactionalIdNotFoundException;
import org.apache.kafka.common.internals.Topic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The transactions that a killed process has left open. Until they run out, nobody may read on behind them; since their
 * producers ended with the broker, they can be aborted when it starts again.
 */
final class LeftTransactions {

    private static final Logger LOG = LoggerFactory.getLogger(LeftTransactions.class);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);
    private static final String NO_ID = "nobody";
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final Set<TransactionState> BEING_ENDED = EnumSet.of(
            TransactionState.ONGOING,
            TransactionState.PREPARE_ABORT,
            TransactionState.PREPARE_COMMIT,
            TransactionState.PREPARE_EPOCH_FENCE);

    private final Admin admin;

    private LeftTransactions(Admin admin) {
        this.admin = admin;
    }

    /** Aborts them; those that cannot be aborted run out by themselves. */
    static void abort(String bootstrapServers) {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) ANSWER_WITHIN.toMillis(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                (int) ANSWER_WITHIN.toMillis());
        try (Admin admin = Admin.create(settings)) {
            LeftTransactions left = new LeftTransactions(admin);
            Set<String> topics = left.topics();
            if (topics.contains(Topic.TRANSACTION_STATE_TOPIC_NAME)) {
                left.awaitCoordinator();
                left.abortKnown();
                new HangingTransactions(admin).abort(topics);
            }
        } catch (ExecutionException e) {
            LOG.warn("transactions that were left open have to run out", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until it has read its log it knows of no transaction, and says so. */
    private void awaitCoordinator() throws ExecutionException, InterruptedException {
        try {
            admin.describeTransactions(List.of(NO_ID)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TransactionalIdNotFoundException)) {
                throw e;
            }
        }
    }

    private Set<String> topics() throws ExecutionException, InterruptedException {
        return admin.listTopics(new ListTopicsOptions().listInternal(true))
                .names()
                .get();
    }

    /** Returns when the coordinator has ended all that it knows of. */
    private void abortKnown() throws ExecutionException, InterruptedException {
        List<String> open = in(EnumSet.of(TransactionState.ONGOING)).stream()
                .map(TransactionListing::transactionalId)
                .toList();
        admin.fenceProducers(open).all().get();
        long begin = System.nanoTime();
        while (!in(BEING_ENDED).isEmpty() && System.nanoTime() - begin < ANSWER_WITHIN.toNanos()) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    private Collection<TransactionListing> in(Set<TransactionState> states)
            throws ExecutionException, InterruptedException {
        return admin.listTransactions(new ListTransactionsOptions().filterStates(states))
                .all()
                .get();
    }
}
