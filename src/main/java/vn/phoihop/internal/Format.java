package vn.phoihop.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of the format that texts are written in: a newer minor version only adds to it. */
public final class Format {
    /** The version that is written, and the newest that is known whole. */
    public static final String VERSION = "1.0";

    private static final String MAJOR = "1";
    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})");

    private Format() {}

    /**
     * Says whether a version is of a newer major version than {@link #VERSION}.
     *
     * @param version the version
     * @return whether it is
     */
    public static boolean isNewer(String version) {
        Matcher form = FORM.matcher(version);
        return form.matches() && Integer.parseInt(form.group(1)) > Integer.parseInt(MAJOR);
    }

    /**
     * Says whether a version is of this major version and a newer minor one than {@link #VERSION}.
     *
     * @param version the version
     * @return whether it is
     */
    public static boolean isNewerMinor(String version) {
        Matcher form = FORM.matcher(version);
        return form.matches() && form.group(1).equals(MAJOR) && Integer.parseInt(form.group(2)) > 0;
    }

    /**
     * Passes on a version that can be read.
     *
     * @param version the version, or null
     * @throws IllegalArgumentException if it is no version, or one of another major version than {@link #VERSION}
     */
    public static void check(String version) {
        if (VERSION.equals(version)) {
            return;
        }
        Matcher form = FORM.matcher(Require.stated("format", version));
        if (!form.matches()) {
            throw new RefusedValueException("format-form", "format", Require.shown(version));
        }
        if (!form.group(1).equals(MAJOR)) {
            throw new RefusedValueException("format-newer", "format", Require.shown(version), VERSION);
        }
    }
}
