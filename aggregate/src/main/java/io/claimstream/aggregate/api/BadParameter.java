package io.claimstream.aggregate.api;

/** A parameter that has a value which it cannot have, or that does not exist. */
final class BadParameter extends RuntimeException {

    private final String parameter;

    BadParameter(String parameter, String problem) {
        super(parameter + " " + problem);
        this.parameter = parameter;
    }

    BadParameter(String parameter, String problem, Throwable cause) {
        super(parameter + " " + problem, cause);
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
