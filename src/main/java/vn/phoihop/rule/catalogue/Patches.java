package vn.phoihop.rule.catalogue;

/** Merge patches that examples are made of; each cites the one source of the sound agreement. */
final class Patches {
    static final String CITES = "\"cites\": [{\"source\": \"s4\", \"at\": \"p6\"}]";

    /** The one party of the sound agreement. */
    static final String DEPARTMENT = party("so-tttt", "body", "Sở Thông tin và Truyền thông");

    /** The source of the sound agreement, as a full text. */
    static final String FULL =
            "\"sources\": [{\"id\": \"s4\", \"title\": {\"vi\": \"Toàn văn\"}, \"completeness\": \"full\"}]";

    private Patches() {}

    static String party(String id, String kind, String name) {
        return "{\"id\": \"" + id + "\", \"kind\": \"" + kind + "\", \"name\": {\"vi\": \"" + name + "\"}, " + CITES
                + "}";
    }

    /** The party of the sound agreement, and another. */
    static String parties(String other) {
        return "\"parties\": [" + DEPARTMENT + ", " + other + "]";
    }

    static String participation(String who, String roles) {
        return "{\"who\": \"" + who + "\", \"roles\": [" + roles + "], " + CITES + "}";
    }

    /** A duty with these fields besides id, modality, action and cites. */
    static String duty(String id, String fields) {
        return "{\"id\": \"" + id + "\", \"modality\": \"must\", " + fields + ", \"action\": {\"vi\": \"Phối hợp\"}, "
                + CITES + "}";
    }

    static String term(String phases) {
        return "\"term\": {\"phases\": [" + phases + "], " + CITES + "}";
    }

    /** A target of the agreement's own with these fields besides id, kind and cites. */
    static String target(String id, String fields) {
        return "{\"id\": \"" + id + "\", \"kind\": \"own\", " + fields + ", " + CITES + "}";
    }

    static String milestone(String id, String name, String fields) {
        return "{\"id\": \"" + id + "\", \"name\": {\"vi\": \"" + name + "\"}, " + fields + CITES + "}";
    }

    static String relation(String id, String kind, String document, String fields) {
        return "{\"id\": \"" + id + "\", \"kind\": \"" + kind + "\", \"document\": {\"vi\": \"" + document + "\"}, "
                + fields + CITES + "}";
    }

    static String signed(String day) {
        return "\"signing\": {\"day\": \"" + day + "\", " + CITES + "}";
    }
}
