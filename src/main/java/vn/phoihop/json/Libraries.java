package vn.phoihop.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/** Says which libraries are needed where those found do not fit together. */
final class Libraries {
    private Libraries() {}

    static IllegalStateException unfit(LinkageError e) {
        return new IllegalStateException(
                "jackson-annotations must be 2.21 or later and tools.jackson.core:jackson-databind 3.1, but were "
                        + version(JsonProperty.class) + " and " + databind(),
                e);
    }

    private static String databind() {
        try {
            return version(
                    Class.forName("tools.jackson.databind.ObjectMapper", false, Libraries.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            return "missing";
        }
    }

    private static String version(Class<?> type) {
        return Optional.ofNullable(type.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .or(() -> Optional.ofNullable(type.getPackage().getImplementationVersion()))
                .orElse("of a version not stated");
    }
}
