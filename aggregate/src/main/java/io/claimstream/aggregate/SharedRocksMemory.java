package io.claimstream.aggregate;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/** One bound on the memory of all state stores of the process, which Kafka Streams would else give to each of them. */
public final class SharedRocksMemory implements RocksDBConfigSetter {

    private static final long CACHE_BYTES = 48L * 1024 * 1024;
    private static final long WRITE_BUFFER_BYTES = 24L * 1024 * 1024;
    private static final long ONE_WRITE_BUFFER_BYTES = 4L * 1024 * 1024;

    static {
        RocksDB.loadLibrary();
    }

    private static final Cache CACHE = new LRUCache(CACHE_BYTES);
    private static final WriteBufferManager WRITE_BUFFERS = new WriteBufferManager(WRITE_BUFFER_BYTES, CACHE);

    @Override
    public void setConfig(String store, Options options, Map<String, Object> configs) {
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(CACHE).setCacheIndexAndFilterBlocks(true).setPinTopLevelIndexAndFilter(true);
        options.setTableFormatConfig(table)
                .setWriteBufferManager(WRITE_BUFFERS)
                .setWriteBufferSize(ONE_WRITE_BUFFER_BYTES)
                .setMaxWriteBufferNumber(2);
    }

    @Override
    public void close(String store, Options options) {
        // The shared memory outlives each store.
    }
}
