package io.claimstream.standalone.broker;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderLockTest {

    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void namesTheHolderOfATakenFolder() throws IOException {
        DataFolderLock held = DataFolderLock.take(folder, NOON);

        assertThatThrownBy(() -> DataFolderLock.take(folder, NOON.plusSeconds(60)))
                .isInstanceOf(BrokerException.class)
                .hasMessageContaining("process " + ProcessHandle.current().pid())
                .hasMessageContaining(NOON.toString());
        held.close();
    }

    @Test
    void isFreeAgainAfterItsHolderHasLetGo() throws IOException {
        DataFolderLock.take(folder, NOON).close();

        assertThatCode(() -> DataFolderLock.take(folder, NOON).close()).doesNotThrowAnyException();
    }
}
