package io.claimstream.standalone.diff;

import io.claimstream.contract.stream.KafkaSettings;
import io.claimstream.standalone.replay.LatestRecords;
import java.io.IOException;

/** Results on the topics of a pipeline, as they stand now. */
public final class ResultTopics implements Results {

    private final KafkaSettings kafka;

    public ResultTopics(KafkaSettings kafka) {
        this.kafka = kafka;
    }

    @Override
    public void readClaims(Sink sink) throws IOException {
        LatestRecords.read(kafka, kafka.topics().claims(), record -> sink.take(record.value()));
    }

    @Override
    public void readEvents(Sink sink) throws IOException {
        LatestRecords.read(kafka, kafka.topics().events(), record -> sink.take(record.value()));
    }
}
