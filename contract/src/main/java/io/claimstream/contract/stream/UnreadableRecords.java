package io.claimstream.contract.stream;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;

/** Sends records that are no JSON of their type to the dead letters; Kafka Streams makes one by its name. */
public final class UnreadableRecords extends LogAndContinueExceptionHandler {

    private DeadLetterWatch watch = DeadLetterWatch.of(Map.of());

    @Override
    public void configure(Map<String, ?> settings) {
        super.configure(settings);
        watch = DeadLetterWatch.of(settings);
    }

    @Override
    public Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> unreadable, Exception cause) {
        watch.saw(context, cause);
        return super.handleError(context, unreadable, cause);
    }
}
