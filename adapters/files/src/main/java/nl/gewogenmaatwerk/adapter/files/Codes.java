package nl.gewogenmaatwerk.adapter.files;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.adapter.json.document.Value;
import nl.gewogenmaatwerk.text.Text;

/** The forms that codes and names have. */
enum Codes {

    /** Names of rule sets, rules, principles, constructs and the like. */
    ID(
            "[a-z][a-z0-9-]{0,63}",
            "een naam van kleine letters, cijfers en streepjes (eerst een letter)",
            "a name of small letters, digits and dashes (a letter first)"),

    /** Codes of interventions, flags, parameters, sources and values. */
    CAPITALS(
            "[A-Z][A-Z0-9_]{0,63}",
            "een code van hoofdletters, cijfers en lage streepjes (eerst een letter)",
            "a code of capitals, digits and underscores (a letter first)"),

    /** Names of what an intervention can work on. */
    TERM(
            "(goal\\.)?[A-Za-z][A-Za-z0-9_-]{0,63}",
            "de naam van een kenmerk, belemmering of gegeven, of `goal.` met een veld van het doel",
            "the name of a construct, barrier or item, or `goal.` with a field of the goal"),

    /** What can be asked about: a term, or a flag. */
    ABOUT(
            "(goal\\.)?[A-Za-z][A-Za-z0-9_-]{0,63}",
            "de naam van een kenmerk, belemmering, gegeven of status, of `goal.` met een veld van het doel",
            "the name of a construct, barrier, item or status, or `goal.` with a field of the goal"),

    /** A version of a rule set. */
    VERSION(
            "(0|[1-9]\\d{0,5})(\\.(0|[1-9]\\d{0,5})){2}",
            "een versie van drie getallen, zoals `1.0.0`", "a version of three numbers, like `1.0.0`"),

    /** What a municipality extends. */
    EXTENDED(
            "framework@(0|[1-9]\\d{0,5})",
            "het raamwerk met zijn hoofdversie, zoals `framework@1`",
            "the framework with its major version, like `framework@1`");

    private final Pattern form;
    private final Text description;

    Codes(String form, String nl, String en) {
        this.form = Pattern.compile(form);
        this.description = new Text(nl, en);
    }

    /** Whether a name has this form. */
    boolean fits(String name) {
        return form.matcher(name).matches();
    }

    /** A code of this form. */
    Optional<String> of(Value value) {
        return value.matching(form, description);
    }

    /** A list of codes of this form, none of them twice. */
    Set<String> listed(Value value) {
        return Lists.distinct(value, this::of);
    }

    /** The members of an object whose names have this form. */
    List<Value.Entry> entries(Value value) {
        return value.entries(form, description);
    }
}
