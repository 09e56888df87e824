package nl.gewogenmaatwerk.adapter.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A client file with something wrong.
 *
 * @param name     what is wrong, in a few words
 * @param content  the file
 * @param bySchema whether its schema refuses it too
 */
record BrokenClientFile(String name, byte[] content, boolean bySchema) {

    private static final String A_BSN = "123456782";

    static List<BrokenClientFile> all() {
        return List.of(
                // what is no document
                new BrokenClientFile("not-utf8", "{\"caf\u00e9\": 1}".getBytes(StandardCharsets.ISO_8859_1), true),
                new BrokenClientFile("empty", new byte[0], true),
                text("syntax", "{\"schema\": \"client-file/1\",\n \"caseId\" \"case-1\"}", true),
                text("more-than-one", with("") + " {}", true),
                text("too-big", with(", \"goal\": {\"description\": \"" + "x".repeat(1 << 20) + "\"}"), true),
                text("too-deep", with(", \"goal\": " + "[".repeat(32) + "]".repeat(32)), true),
                text("not-an-object", "[1, 2]", true),
                text("half-character", with(", \"goal\": {\"description\": \"\\ud83d\"}"), false),
                // the fields
                text("unknown-schema", with("").replace("client-file/1", "client-file/2"), true),
                text("missing-everything", "{}", true),
                text("missing-in-entries", with("""
                        , "scores": [{"construct": "self-efficacy"}], "lifeDomains": [{}], "barriers": [{}],
                        "interventions": [{"outcome": "IMPROVED"}]"""), true),
                text("unknown-field-with-a-near-name", with(", \"gaol\": {\"type\": \"JOB\"}"), true),
                text("unknown-field-in-an-entry", with("""
                        , "barriers": [{"domain": "finance", "severty": "LIGHT", "remarks": "privé"}]"""), true),
                text("unknown-field-that-is-no-name", with(", \"J. Jansen (Piet)\": 1, \"\": 2"), true),
                text("duplicate-key", with(", \"goal\": {\"clarity\": 3, \"clarity\": 4}"), false),
                text("wrong-types", with("""
                        , "goal": {"type": 3, "ownedByClient": "ja", "clarity": "4", "feasibility": 4.5,
                                   "description": null},
                        "scores": {"construct": "self-efficacy"}, "lifeDomains": ["huisvesting"],
                        "barriers": [{"domain": "finance", "addressed": "nee"}],
                        "situation": {"participation-step": "2", "work-wish": 1, "language": 3,
                                      "months-on-benefit": [26]},
                        "flags": "UNDER_27", "interventions": [null]"""), true),
                text("situation-of-another-type", with(", \"situation\": [26], \"flags\": [26]"), true),
                text("out-of-range", with("""
                        , "goal": {"clarity": 0, "feasibility": 6},
                        "scores": [{"construct": "self-efficacy", "value": 9, "source": "CLIENT",
                                    "measuredOn": "2026-02-20"}],
                        "situation": {"months-on-benefit": -1}"""), true),
                text("out-of-range-of-the-vocabulary", with("""
                        , "lifeDomains": [{"instrument": "zrm-2017", "domain": "huisvesting", "value": 9,
                                           "source": "CLIENT", "measuredOn": "2026-02-20"}],
                        "situation": {"participation-step": 7}"""), false),
                // days
                text("no-such-date", with("""
                        , "interventions": [{"code": "SOLL", "startedOn": "2025-02-30", "endedOn": "1 maart 2025"},
                                            {"code": "SOLL", "startedOn": "2025-3-1", "endedOn": 20250301}]"""), true),
                text("no-such-as-of", with("").replace("2026-03-01", "2026-02-29"), true),
                text("date-after-as-of", with("""
                        , "scores": [{"construct": "self-efficacy", "value": 2, "source": "CLIENT",
                                      "measuredOn": "2026-03-02"}],
                        "lifeDomains": [{"instrument": "zrm-2017", "domain": "huisvesting", "value": 3,
                                         "source": "CLIENT", "measuredOn": "2027-01-01"}],
                        "interventions": [{"code": "SOLL", "startedOn": "2026-04-01"}]"""), false),
                text("date-order", with("""
                        , "interventions": [{"code": "SOLL", "startedOn": "2025-04-01", "endedOn": "2025-03-01"}]"""), false),
                // codes
                text("unknown-code", with("""
                        , "goal": {"type": "HOLIDAY", "localDemand": "HUGE"},
                        "scores": [{"construct": "self-eficacy", "value": 2, "source": "CLIENT",
                                    "measuredOn": "2026-02-20"}],
                        "lifeDomains": [{"instrument": "zrm-2018", "domain": "huisvesting", "value": 3,
                                         "source": "CLIENT", "measuredOn": "2026-02-20"},
                                        {"instrument": "zrm-2017", "domain": "wonen", "value": 3,
                                         "source": "CLIENT", "measuredOn": "2026-02-20"}],
                        "barriers": [{"domain": "money"}], "situation": {"language": "D1"},
                        "flags": ["UNDER_28"], "interventions": [{"code": "SOL"}]"""), false),
                text("unknown-code-of-a-closed-list", with("""
                        , "scores": [{"construct": "self-efficacy", "value": 2, "source": "klant",
                                      "measuredOn": "2026-02-20"}],
                        "barriers": [{"domain": "finance", "severity": "HIGH"}],
                        "interventions": [{"code": "SOLL", "outcome": "none"}]"""), true),
                text("unknown-item-of-the-situation", with(", \"situation\": {\"participation-stap\": 2}"), false),
                text("item-of-the-situation-that-is-no-name", with(", \"situation\": {\"Piet J.\": 2}"), true),
                text("no-code-at-all", with(", \"flags\": [\"\", \"Piet J.\"]"), true),
                // what is never read
                text("protected-ground", with("""
                        , "geboortejaar": 1980, "postCode": "x", "goal": {"native-language": "x"},
                        "notes": [{"Gender": "x"}], "situation": {"age": 40},
                        "scores": [{"construct": "nationality", "value": 2, "source": "CLIENT",
                                    "measuredOn": "2026-02-20"}]"""), true),
                text("bsn", with("""
                        , "goal": {"description": "zoekt werk (BSN 1234.56.782)"}, "%1$s": 1, "notes": [%1$s],
                        "scores": [{"construct": "self-efficacy", "value": %1$s, "source": "CLIENT",
                                    "measuredOn": "2026-02-20", "instrument": "map %1$s"}]""".formatted(A_BSN)), true),
                text("bsn-as-case-id", with("").replace("case-1", A_BSN), false),
                // the rest
                text("case-id", with("").replace("case-1", " Piet Jansen"), true),
                text("too-long", with(", \"goal\": {\"description\": \"" + "x".repeat(2001) + "\"}"), true),
                text(
                        "too-many",
                        with(", \"flags\": " + list(201, "\"UNDER_27\"") + ", \"barriers\": "
                                + list(201, "{\"domain\": \"finance\"}")),
                        true),
                text("conflict", with("""
                        , "scores": [
                          {"construct": "self-efficacy", "value": 2, "source": "CLIENT", "measuredOn": "2026-02-20"},
                          {"construct": "self-efficacy", "value": 3, "source": "CLIENT", "measuredOn": "2026-02-20"}],
                        "lifeDomains": [
                          {"instrument": "zrm-2017", "domain": "huisvesting", "value": 3, "source": "CLIENT",
                           "measuredOn": "2026-02-20"},
                          {"instrument": "zrm-2017", "domain": "huisvesting", "value": 2, "source": "CLIENT",
                           "measuredOn": "2026-02-20"}],
                        "barriers": [{"domain": "finance"}, {"domain": "finance", "severity": "ACUTE"}]"""), false),
                text("incomplete", with(", \"flags\": [], \"incomplete\": [\"flags\", \"scores\"]"), true),
                text("incomplete-and-absent", with(", \"incomplete\": [\"flags\"]"), false),
                text("everything-in-one-file", """
                        {"caseId": "case 1?", "asOf": "2026-03-01", "age": 40,
                         "scores": [
                           {"construct": "self-efficacy", "value": 7, "source": "CLIENT", "measuredOn": "2026-04-01"},
                           {"construct": "self-efficacy", "value": 3, "source": "CLIENT", "measuredOn": "2026-04-01"},
                           {"construct": "confidence", "source": "CLIENT", "measuredOn": "2026-04-01"}]}""", true));
    }

    /** A sound client file with more fields: a comma and the fields. */
    static String with(String fields) {
        return "{\"schema\": \"client-file/1\", \"caseId\": \"case-1\", \"asOf\": \"2026-03-01\"" + fields + "}";
    }

    private static String list(int length, String entry) {
        return IntStream.range(0, length).mapToObj(any -> entry).collect(Collectors.joining(", ", "[", "]"));
    }

    private static BrokenClientFile text(String name, String content, boolean bySchema) {
        return new BrokenClientFile(name, content.getBytes(StandardCharsets.UTF_8), bySchema);
    }

    @Override
    public String toString() {
        return name;
    }
}
