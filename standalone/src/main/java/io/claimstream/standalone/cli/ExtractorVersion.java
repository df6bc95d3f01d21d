package io.claimstream.standalone.cli;

import io.claimstream.standalone.settings.Settings;
import java.util.HashMap;
import java.util.Map;

/** The topics of one extractor beside the live ones: named as those, after a prefix of the version. */
final class ExtractorVersion {

    private ExtractorVersion() {}

    /**
     * The live pipeline's settings with the version's topics.
     *
     * @param overrides what else is to be different
     * @throws IllegalArgumentException when a topic cannot be named so
     */
    static Settings beside(Settings live, String version, SettingsOptions options, Map<String, String> overrides) {
        // Without '-', no version's prefix begins like another's.
        if (!version.matches("[A-Za-z0-9._]+")) {
            throw new IllegalArgumentException(
                    "an extractor's version may hold letters, digits, '.' and '_', not: " + version);
        }
        Map<String, String> own = new HashMap<>(overrides);
        own.put("prefix", live.prefix() + "extractor-" + version + "-");
        return options.read(own);
    }
}
