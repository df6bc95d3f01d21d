import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

class PrintChanges {
    public static void main(String[] broker) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker[0], "group.id", "print-changes",
                "auto.offset.reset", "earliest", "isolation.level", "read_committed");
        try (var changes = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            changes.subscribe(List.of("changes"));
            while (true) {
                changes.poll(Duration.ofSeconds(1)).forEach(change -> System.out.println(change.value()));
            }
        }
    }
}
