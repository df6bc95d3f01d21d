package io.claimstream.standalone.broker;

import static java.util.stream.Collectors.toSet;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.AbortTransactionSpec;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeProducersResult.PartitionProducerState;
import org.apache.kafka.clients.admin.ListTransactionsOptions;
import org.apache.kafka.clients.admin.ProducerState;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Transactions that are over for their coordinator and open in a partition (see KIP-664 and {@link LeftRegistration}):
 * nobody would ever read on behind them. Where the coordinator has aborted one, it is aborted there too.
 */
final class HangingTransactions {

    private static final Logger LOG = LoggerFactory.getLogger(HangingTransactions.class);

    private final Admin admin;

    HangingTransactions(Admin admin) {
        this.admin = admin;
    }

    void abort(Set<String> topics) throws ExecutionException, InterruptedException {
        Set<Long> aborted = abortedProducers();
        Map<TopicPartition, PartitionProducerState> open = admin.describeProducers(
                        PartitionEnds.of(topics, admin).blocked())
                .all()
                .get();
        for (Map.Entry<TopicPartition, PartitionProducerState> partition : open.entrySet()) {
            for (ProducerState producer : partition.getValue().activeProducers()) {
                if (producer.currentTransactionStartOffset().isEmpty()) {
                    continue;
                }
                if (aborted.contains(producer.producerId())) {
                    abort(partition.getKey(), producer);
                } else {
                    LOG.error("a transaction hangs in {} that was not aborted: {}", partition.getKey(), producer);
                }
            }
        }
    }

    private Set<Long> abortedProducers() throws ExecutionException, InterruptedException {
        ListTransactionsOptions over = new ListTransactionsOptions()
                .filterStates(EnumSet.of(TransactionState.COMPLETE_ABORT, TransactionState.EMPTY));
        return admin.listTransactions(over).all().get().stream()
                .map(TransactionListing::producerId)
                .collect(toSet());
    }

    private void abort(TopicPartition partition, ProducerState producer)
            throws ExecutionException, InterruptedException {
        LOG.warn("a hanging transaction is aborted in {}: {}", partition, producer);
        admin.abortTransaction(new AbortTransactionSpec(
                        partition,
                        producer.producerId(),
                        (short) producer.producerEpoch(),
                        producer.coordinatorEpoch().orElse(0)))
                .all()
                .get();
    }
}
