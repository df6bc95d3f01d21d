package io.claimstream.aggregate.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookAnswersTest {

    @RegisterExtension
    private final DoorServer door = new DoorServer();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "filter; {\"url\": \"https://93.184.215.14/\", \"filter\": {}}",
                "on; {\"url\": \"https://93.184.215.14/\", \"on\": [\"toll_revised\"]}",
                "secret; {\"url\": \"https://93.184.215.14/\", \"secret\": 7}",
                "secret; {\"url\": \"https://93.184.215.14/\", \"secret\": null}",
                "secret; {\"url\": \"https://93.184.215.14/\", \"secret\": \"short\"}",
                "url; {\"url\": [\"https://93.184.215.14/\"]}",
                "url; {\"url\": \"http://127.0.0.1/\"}",
                "url; {\"url\": \"http://[::ffff:10.0.0.1]/\"}",
                "url; {}",
                "body; []",
                "body; not JSON",
                "body; ``",
            })
    void namesWhatIsWrongWithARegistration(String parameter, String body) throws Exception {
        HttpResponse<String> answer = door.post("/v1/webhooks", body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(DoorServer.json(answer).path("parameter").asText()).isEqualTo(parameter);
        assertThat(DoorServer.json(answer).path("detail").asText()).contains(parameter);
    }

    @Test
    void hasChangesForThoseAloneWhoTakeAStream() throws Exception {
        HttpResponse<String> answer = door.get("/v1/changes", "Accept", "application/json");

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
}
