package io.claimstream.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaggerTest {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final Tagger tagger = Tagger.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police",
                "Five men .",
                "The U.S. army said on Monday that 1,037 soldiers had crossed the river Tam .",
                "\" We can not hold the line any longer , \" Gen. Orla Vale told reporters in Port Brel .",
                "Two women and a 5 year old boy were hurt when a bus hit a wall near St. Anne's school , police say",
                "Sales rose 12.5 % to $ 3.4 billion from $ 3.1 billion a year earlier , the company's report shows .",
                "BREAKING : Ferry Sinks Off Coast , Dozens Missing",
                "\ud83d 😀 中文 é ' -- ... * _"
            })
    void tagsAsTheLibraryDoes(String sentence) throws Exception {
        String[] words = sentence.split(" ", -1);

        String[] tags = tagger.tag(words);

        assertThat(tags).isEqualTo(library().tag(words));
    }

    private static POSTaggerME library() throws Exception {
        try (InputStream in = Objects.requireNonNull(TaggerTest.class.getResourceAsStream(MODEL))) {
            return new POSTaggerME(new POSModel(in));
        }
    }
}
