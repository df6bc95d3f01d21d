package io.claimstream.standalone.http;

import java.util.List;

/** How the stages of this process are, asked anew for each answer. */
public interface Health {

    /** Names of the stages that cannot do their work at this moment. */
    List<String> notReady();

    /** Names of the stages that have given up for good. */
    List<String> failed();
}
