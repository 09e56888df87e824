package nl.gewogenmaatwerk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.client.ClientFileCheck;
import nl.gewogenmaatwerk.journal.Advised;
import nl.gewogenmaatwerk.journal.Decision;
import nl.gewogenmaatwerk.journal.Decision.Verdict;
import nl.gewogenmaatwerk.journal.Discussion;
import nl.gewogenmaatwerk.journal.OwnView;
import nl.gewogenmaatwerk.journal.Recorded;
import nl.gewogenmaatwerk.journal.Response;
import nl.gewogenmaatwerk.problem.InputProblem;
import nl.gewogenmaatwerk.rule.Practice;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Bsn;

/**
 * Finds everything that is wrong with what people want to write about an advice. A problem names fields, allowed values and numbers of entries,
 * never what was written. Used once, by one thread.
 */
final class ResponseCheck {

    /** The most characters of a text. */
    private static final int LONGEST = 4_000;

    /** Control characters other than those that lay out a text, and those that turn the direction of reading. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    /** The most codes in a list. */
    private static final int MOST_CODES = 200;

    private final Collection<String> catalogue;
    private final Practice practice;
    private final List<Recorded> about;
    private final Optional<Advice> advice;
    private final List<InputProblem> problems = new ArrayList<>();

    /**
     * @param catalogue the codes of all interventions of the municipality
     * @param practice  what the municipality agreed
     * @param about     the entries about the advice, in the order of the chain
     */
    ResponseCheck(Collection<String> catalogue, Practice practice, List<Recorded> about) {
        this.catalogue = catalogue;
        this.practice = practice;
        this.about = about;
        this.advice = entries(Advised.class).map(Advised::advice).reduce((first, last) -> last);
    }

    /** The problem that there is no such advice. */
    static InputProblem unknownAdvice() {
        return new InputProblem(
                "unknown-advice",
                "/adviceId",
                new Text(
                        "Dit advies staat niet in het journaal van deze gemeente, of de inhoud is gewist.",
                        "This advice is not in the journal of this municipality, or its content was erased."),
                new Text(
                        "Kijk of de gemeente en het kenmerk van het advies (`adviceId`) kloppen.",
                        "See whether the municipality and the id of the advice (`adviceId`) are right."));
    }

    /** What is wrong with something that people made of the advice. @return by pointer; empty when it can be written */
    List<InputProblem> check(Response response) {
        if (advice.isEmpty()) {
            problems.add(unknownAdvice());
        }
        advice.filter(known -> !known.caseId().equals(response.caseId()))
                .ifPresent(other -> add(
                        "other-case",
                        "/caseId",
                        "Dit advies gaat over een andere zaak.",
                        "This advice is about another case.",
                        "Neem `caseId` over uit het advies.",
                        "Take `caseId` from the advice."));
        if (response instanceof OwnView view) {
            check(view);
        } else if (response instanceof Decision decision) {
            check(decision);
        } else if (response instanceof Discussion discussion) {
            check(discussion);
        }
        return problems.stream().distinct().sorted().toList();
    }

    private void check(OwnView view) {
        codes(view.interventions(), "/interventions");
        words(view.comment(), "/comment");
        words(view.by(), "/by");
        if (entries(OwnView.class).findAny().isPresent()) {
            add(
                    "already-there",
                    "",
                    "Bij dit advies staat al wat u zelf zou doen.",
                    "What you would do yourself was already told for this advice.",
                    "Leg nu uw besluit vast; een eigen kijk vooraf verandert niet meer.",
                    "Record your decision now; an own view told beforehand does not change any more.");
        }
        if (entries(Decision.class).findAny().isPresent()) {
            add(
                    "too-late",
                    "",
                    "Over dit advies is al besloten. Een eigen kijk hoort daarvoor.",
                    "This advice was decided upon already. An own view comes before that.",
                    "Sla de eigen kijk bij dit advies over.",
                    "Leave out the own view for this advice.");
        }
    }

    private void check(Decision decision) {
        day(decision.on());
        codes(decision.interventions(), "/interventions");
        codes(decision.refused(), "/refused");
        Set<String> both = new LinkedHashSet<>(decision.interventions());
        both.retainAll(decision.refused());
        if (!both.isEmpty()) {
            add(
                    "chosen-and-refused",
                    "/refused",
                    "Iets staat zowel bij wat er gebeurt als bij wat de klant niet wil.",
                    "Something is both among what will be done and among what the client refused.",
                    "Kies bij elke interventie één van de twee.",
                    "Choose one of the two for each intervention.");
        }
        reason(decision.reason());
        advice.ifPresent(known -> verdict(decision, known));
        words(decision.comment(), "/comment");
        words(decision.by(), "/by");
        if (decision.seconds().orElse(0) < 0) {
            add(
                    "out-of-range",
                    "/seconds",
                    "In `seconds` hoort een heel getal van 0 of meer.",
                    "`seconds` must be a whole number of 0 or more.",
                    "Laat het weg als het niet is gemeten.",
                    "Leave it out when it was not measured.");
        }
        corrects(decision.corrects());
    }

    private void check(Discussion discussion) {
        day(discussion.on());
        if (discussion.present().isEmpty()) {
            add(
                    "missing",
                    "/present",
                    "Er staat niet bij wie er waren.",
                    "It does not say who was there.",
                    "Noem minstens één functie of pseudoniem.",
                    "Name at least one function or pseudonym.");
        }
        for (int i = 0; i < discussion.present().size(); i++) {
            words(discussion.present().get(i), "/present/" + i);
        }
        words(discussion.outcome(), "/outcome");
        discussion.change().ifPresent(change -> {
            words(change.id(), "/change/id");
            words(change.proposal(), "/change/proposal");
        });
    }

    private void day(LocalDate on) {
        advice.filter(known -> on.isBefore(known.asOf()))
                .ifPresent(later -> add(
                        "before-advice",
                        "/on",
                        "Deze dag ligt voor de dag van het advies.",
                        "This day lies before the day of the advice.",
                        "Vul de dag in waarop het gebeurde.",
                        "Fill in the day on which it happened."));
    }

    private void codes(List<String> codes, String pointer) {
        Set<String> allowed = new LinkedHashSet<>(catalogue);
        allowed.addAll(proposed());
        Set<String> seen = new HashSet<>();
        if (codes.size() > MOST_CODES) {
            add(
                    "too-many",
                    pointer,
                    "Deze lijst heeft meer dan " + MOST_CODES + " codes.",
                    "This list has more than " + MOST_CODES + " codes.",
                    "Maak hem korter.",
                    "Make it shorter.");
            return;
        }
        for (int i = 0; i < codes.size(); i++) {
            if (!allowed.contains(codes.get(i))) {
                unknown("unknown-code", pointer + "/" + i, allowed);
            }
            if (!seen.add(codes.get(i))) {
                add(
                        "stated-twice",
                        pointer + "/" + i,
                        "Dit staat er twee keer.",
                        "This is stated twice.",
                        "Houd één van de twee.",
                        "Keep one of the two.");
            }
        }
    }

    private void reason(String reason) {
        Set<String> allowed = practice.reasons().keySet();
        if (allowed.isEmpty()) {
            add(
                    "unknown-code",
                    "/reason",
                    "Deze gemeente heeft geen redenen opgeschreven.",
                    "This municipality has not written down any reasons.",
                    "Zet ze in `practice.yaml`.",
                    "Put them in `practice.yaml`.");
        } else if (!allowed.contains(reason)) {
            unknown("unknown-code", "/reason", allowed);
        }
    }

    private void unknown(String code, String pointer, Collection<String> allowed) {
        String list = String.join(", ", allowed);
        add(
                code,
                pointer,
                "Deze code kennen we niet.",
                "We do not know this code.",
                "Kies uit: " + list + ".",
                "Choose from: " + list + ".");
    }

    private List<String> proposed() {
        return advice.stream()
                .flatMap(known -> known.proposals().stream())
                .map(Proposal::intervention)
                .toList();
    }

    /** Whether what was chosen is what the verdict says of it. */
    private void verdict(Decision decision, Advice known) {
        List<String> chosen = decision.interventions();
        List<String> proposed = proposed();
        boolean abstained = known.outcome() == Advice.Outcome.ABSTAINED;
        switch (decision.verdict()) {
            case FOLLOWED -> {
                if (!proposed.containsAll(chosen) || chosen.isEmpty() != abstained) {
                    doesNotFit(
                            decision.verdict(),
                            abstained
                                    ? new Text(
                                            "Dit advies stelt niets voor, dus er valt niets te kiezen: eerst de vragen.",
                                            "This advice proposes nothing, so there is nothing to choose: its questions come first.")
                                    : new Text(
                                                    "Kies één of meer voorstellen, en niets anders: ",
                                                    "Choose one or more proposals, and nothing else: ")
                                            .plus(Text.same(String.join(", ", proposed) + ".")));
                }
            }
            case ADAPTED -> {
                if (chosen.stream().noneMatch(proposed::contains)) {
                    doesNotFit(
                            decision.verdict(),
                            abstained
                                    ? new Text(
                                            "Dit advies stelt niets voor, dus er valt niets aan te passen.",
                                            "This advice proposes nothing, so there is nothing to adapt.")
                                    : new Text("Kies minstens één voorstel: ", "Choose at least one proposal: ")
                                            .plus(Text.same(String.join(", ", proposed) + ".")));
                }
            }
            case OTHER -> {
                if (chosen.isEmpty() || chosen.stream().anyMatch(proposed::contains)) {
                    doesNotFit(
                            decision.verdict(),
                            new Text(
                                    "Kies minstens één interventie, en geen enkel voorstel. Is er een voorstel bij, kies dan `ADAPTED`.",
                                    "Choose at least one intervention, and none of the proposals. If a proposal is among them, choose `ADAPTED`."));
                }
            }
            case NONE, SEEN_NOT_USED -> {
                if (!chosen.isEmpty()) {
                    doesNotFit(
                            decision.verdict(),
                            new Text(
                                    "Laat de keuze leeg, of kies `FOLLOWED`, `ADAPTED` of `OTHER`.",
                                    "Leave the choice empty, or choose `FOLLOWED`, `ADAPTED` or `OTHER`."));
                }
            }
        }
    }

    private void doesNotFit(Verdict verdict, Text help) {
        Text what = new Text(
                "Bij `" + verdict.name() + "` (" + verdict.label().nl() + ") past deze keuze niet.",
                "This choice does not go with `" + verdict.name() + "` ("
                        + verdict.label().en() + ").");
        problems.add(new InputProblem("choice-does-not-fit", "/interventions", what, help));
    }

    /** Every decision after the first comes in the place of the one that holds. */
    private void corrects(OptionalLong corrected) {
        List<Recorded> decisions = about.stream()
                .filter(recorded ->
                        recorded.entry().filter(Decision.class::isInstance).isPresent())
                .toList();
        if (decisions.isEmpty()) {
            corrected.ifPresent(none -> add(
                    "unknown-decision",
                    "/corrects",
                    "Over dit advies is nog niets besloten.",
                    "Nothing was decided about this advice yet.",
                    "Laat `corrects` weg.",
                    "Leave out `corrects`."));
            return;
        }
        long holds = decisions.get(decisions.size() - 1).number();
        if (corrected.isEmpty()) {
            add(
                    "already-decided",
                    "/corrects",
                    "Over dit advies is al besloten, in regel " + holds + ".",
                    "This advice was decided upon already, in entry " + holds + ".",
                    "Verandert het besluit, zet dan `corrects` op " + holds + ".",
                    "If the decision changes, set `corrects` to " + holds + ".");
        } else if (corrected.getAsLong() != holds) {
            boolean known = decisions.stream().anyMatch(each -> each.number() == corrected.getAsLong());
            add(
                    known ? "already-corrected" : "unknown-decision",
                    "/corrects",
                    known ? "Dit besluit is al vervangen." : "Dit is geen besluit over dit advies.",
                    known ? "This decision was corrected already." : "This is no decision about this advice.",
                    "Het besluit dat geldt, is regel " + holds + ".",
                    "The decision that holds is entry " + holds + ".");
        }
    }

    private void words(Optional<String> text, String pointer) {
        text.ifPresent(words -> words(words, pointer));
    }

    private void words(String text, String pointer) {
        if (text.isBlank()) {
            add(
                    "empty-text",
                    pointer,
                    "Hier hoort een tekst waarin iets staat.",
                    "This must be a text with something in it.",
                    "Vul de tekst in, of laat hem weg als dat mag.",
                    "Fill in the text, or leave it out where that is allowed.");
        }
        if (text.length() > LONGEST) {
            add(
                    "too-long",
                    pointer,
                    "Deze tekst is langer dan 4.000 tekens.",
                    "This text is longer than 4,000 characters.",
                    "Maak hem korter.",
                    "Make it shorter.");
        }
        if (UNSEEN.matcher(text).find()) {
            add(
                    "hidden-character",
                    pointer,
                    "In deze tekst staat een teken dat niemand ziet, of dat de leesrichting omkeert.",
                    "This text holds a character that nobody sees, or that turns the direction of reading.",
                    "Typ de tekst opnieuw, zonder opmaak.",
                    "Type the text again, without formatting.");
        }
        if (Bsn.isIn(text)) {
            problems.add(ClientFileCheck.bsn(pointer));
        }
    }

    private <T> Stream<T> entries(Class<T> type) {
        return about.stream()
                .flatMap(recorded -> recorded.entry().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    private void add(String code, String pointer, String nl, String en, String helpNl, String helpEn) {
        problems.add(new InputProblem(code, pointer, new Text(nl, en), new Text(helpNl, helpEn)));
    }
}
