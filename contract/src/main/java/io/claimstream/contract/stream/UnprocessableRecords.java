package io.claimstream.contract.stream;

import java.util.Map;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;

/** Sends records that a stage failed at to the dead letters; Kafka Streams makes one by its name. */
public final class UnprocessableRecords extends LogAndContinueProcessingExceptionHandler {

    private DeadLetterWatch watch = DeadLetterWatch.of(Map.of());

    @Override
    public void configure(Map<String, ?> settings) {
        super.configure(settings);
        watch = DeadLetterWatch.of(settings);
    }

    @Override
    public Response handleError(ErrorHandlerContext context, Record<?, ?> unprocessable, Exception cause) {
        watch.saw(context, cause);
        return super.handleError(context, unprocessable, cause);
    }
}
