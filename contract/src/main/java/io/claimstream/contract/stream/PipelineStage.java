package io.claimstream.contract.stream;

import org.jspecify.annotations.Nullable;

/** A part of the pipeline that runs until it is closed; closing lets go of nothing that was acknowledged. */
public interface PipelineStage extends AutoCloseable {

    /** Its name on the command line: ingest, extract or aggregate. */
    String name();

    /** Starts it and returns at once. */
    void start();

    /** True when it can do its work now: Kafka answers and its state is restored. */
    boolean ready();

    /** What made it give up for good; null as long as it has not. */
    default @Nullable Throwable failure() {
        return null;
    }

    /** Stops it in order, within a few seconds; closing twice does no harm. */
    @Override
    void close();
}
