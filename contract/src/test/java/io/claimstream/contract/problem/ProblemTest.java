package io.claimstream.contract.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.stream.Json;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void writesItsMembersBesideThoseOfTheStandard() throws Exception {
        byte[] json = Problem.of(400, "Bad parameter", "limit must be a number")
                .with("parameter", "limit")
                .json();

        assertThat(Json.MAPPER.readTree(json)).isEqualTo(Json.MAPPER.readTree("""
                {"type": "about:blank", "title": "Bad parameter", "status": 400, "detail": "limit must be a number",
                 "parameter": "limit"}"""));
    }
}
