package io.claimstream.standalone.cli;

import io.claimstream.extract.ArticleExtractor;
import picocli.CommandLine.IVersionProvider;

/** The program's version as its jar's manifest says, and that of its extractor, which is part of every claim's id. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String program = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "claimstream " + (program == null ? "(not packaged)" : program) + ", extractor " + ArticleExtractor.VERSION
        };
    }
}
