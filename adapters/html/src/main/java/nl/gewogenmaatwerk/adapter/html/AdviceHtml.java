package nl.gewogenmaatwerk.adapter.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Argument.Direction;
import nl.gewogenmaatwerk.advice.Argument.FactReference;
import nl.gewogenmaatwerk.advice.Considered;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Question;
import nl.gewogenmaatwerk.advice.RuleReference;
import nl.gewogenmaatwerk.advice.RuledOut;
import nl.gewogenmaatwerk.advice.Stands;
import nl.gewogenmaatwerk.client.KnownFacts;
import nl.gewogenmaatwerk.client.Notice;
import nl.gewogenmaatwerk.explain.CodeNames;
import nl.gewogenmaatwerk.journal.Advised;
import nl.gewogenmaatwerk.journal.Decision;
import nl.gewogenmaatwerk.journal.Discussion;
import nl.gewogenmaatwerk.journal.Handling;
import nl.gewogenmaatwerk.journal.OwnView;
import nl.gewogenmaatwerk.journal.Recorded;
import nl.gewogenmaatwerk.journal.Response;
import nl.gewogenmaatwerk.rule.Strength;
import nl.gewogenmaatwerk.text.Dates;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Evidence;

/**
 * Writes everything that a journal holds about one advice as one page with its style in it: for the client, for a team lead and for a judge.
 * It says what was known, every argument with its rule and facts, how the support adds up, what was ruled out, and what people did with it.
 * Thread-safe; equal entries always give the same page.
 */
public final class AdviceHtml {

    private final CodeNames names;

    private AdviceHtml(CodeNames names) {
        this.names = names;
    }

    /**
     * The page of an advice.
     *
     * @param entries everything about one advice, in the order of the chain; the first advice among them is shown
     * @param names   what codes are called
     * @throws IllegalArgumentException when there is no advice among the entries, or an entry is about another one
     */
    public static String page(List<Recorded> entries, CodeNames names, Language language) {
        Recorded first = entries.stream()
                .filter(recorded ->
                        recorded.entry().filter(Advised.class::isInstance).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the entries hold no advice"));
        Advised advised = (Advised) first.entry().orElseThrow();
        List<Recorded> responses = entries.stream()
                .filter(recorded ->
                        recorded.entry().filter(Response.class::isInstance).isPresent())
                .toList();
        String id = advised.advice().adviceId();
        if (responses.stream()
                .map(recorded -> (Response) recorded.entry().orElseThrow())
                .anyMatch(response -> !response.adviceId().equals(id))) {
            throw new IllegalArgumentException("an entry is about another advice");
        }
        Handling handling = Handling.byAdvice(responses.stream()).getOrDefault(id, Handling.NONE);
        return new AdviceHtml(names).page(first, advised, responses, handling, language);
    }

    private String page(
            Recorded recorded, Advised advised, List<Recorded> responses, Handling handling, Language language) {
        Advice advice = advised.advice();
        Map<String, Object> values = new HashMap<>();
        values.put("css", Pages.style());
        values.put("name", advice.municipality());
        values.put("advice", advice);
        values.put("number", String.valueOf(recorded.number()));
        values.put("at", recorded.at().toString());
        values.put("hash", recorded.hash());
        values.put("vocabularyVersion", advised.vocabularyVersion());
        values.put("summary", summary(advice, handling));
        values.put("known", KnownFacts.of(advised.client(), names.vocabulary(), KnownFacts.Detail.WHOLE));
        values.put("unknowns", advice.unknowns().stream().map(names::term).toList());
        values.put("proposals", advice.proposals().stream().map(this::proposal).toList());
        values.put(
                "considered", advice.considered().stream().map(this::considered).toList());
        values.put("ruledOut", advice.ruledOut().stream().map(this::ruledOut).toList());
        values.put("questions", advice.questions().stream().map(AsIs::of).toList());
        values.put("notices", advice.notices().stream().map(Notice::text).toList());
        values.put("responses", responses(responses, handling));
        return Pages.in(language).page("advice", values);
    }

    /** A question as the page has it. @param question the question @param because why it matters here */
    record AsIs(Text question, Text because) {
        static AsIs of(Question question) {
            return new AsIs(question.question(), question.because());
        }
    }

    // ---- in short ----

    private List<Text> summary(Advice advice, Handling handling) {
        List<Text> sentences = new ArrayList<>();
        if (advice.proposals().isEmpty()) {
            sentences.add(Label.SHORT_ABSTAINED.text());
        } else {
            Proposal first = advice.proposals().get(0);
            sentences.add(Label.SHORT_FIRST.with(first.label()));
            strongest(first).ifPresent(argument -> sentences.add(Label.SHORT_BECAUSE.with(argument.because())));
            sentences.add(Label.SHORT_PRINCIPLE.with(first.principle().statement()));
            if (advice.proposals().size() > 1) {
                sentences.add(Label.SHORT_OTHERS.with(names.interventions(advice.proposals().stream()
                        .skip(1)
                        .map(Proposal::intervention)
                        .toList())));
            }
        }
        sentences.add(handling.decision()
                .map(decision -> decision.interventions().isEmpty()
                        ? Label.SHORT_DECIDED_NOTHING.with(decision.verdict().label(), names.reason(decision.reason()))
                        : Label.SHORT_DECIDED.with(
                                names.interventions(decision.interventions()),
                                decision.verdict().label(),
                                names.reason(decision.reason())))
                .orElse(Label.SHORT_UNDECIDED.text()));
        return sentences;
    }

    /** What speaks for a proposal most: what cannot wait, what is indicated, or what adds most. */
    private static Optional<Argument> strongest(Proposal proposal) {
        return proposal.arguments().stream()
                .filter(argument -> !isAgainst(argument))
                .filter(argument -> argument.counted() || argument.direction() == Direction.ACUTE)
                .reduce((one, other) -> weightOf(other) > weightOf(one) ? other : one);
    }

    private static int weightOf(Argument argument) {
        return argument.direction() == Direction.ACUTE ? Integer.MAX_VALUE : argument.contribution();
    }

    // ---- what was proposed ----

    /** A proposal as the page has it. */
    record ProposalView(
            int rank,
            Text label,
            Optional<Text> variant,
            Text why,
            Text principle,
            Text target,
            WeighingView weighing,
            Optional<Text> aboveNext,
            Text approach,
            Text evidence,
            String source,
            LocalDate reviewOn,
            List<CompanionView> alongside,
            List<Text> stands) {}

    /** What accompanies a proposal, as the page has it. */
    record CompanionView(Text label, Text because, RuleReference rule) {}

    /** What was weighed, as the page has it. @param sum the rows of the sum; empty when nothing counts */
    record WeighingView(
            List<ArgumentView> inFavour,
            List<ArgumentView> against,
            List<ArgumentView> sum,
            String formula,
            String support) {}

    /** An argument as the page has it. */
    record ArgumentView(
            String sign,
            Text how,
            Text ground,
            Optional<Text> variant,
            Text because,
            Optional<Text> remark,
            int points,
            int weight,
            String contribution,
            Text principle,
            RuleReference rule,
            Text layer,
            List<Text> facts,
            List<Text> absences) {}

    /** Something that had arguments and is no proposal, as the page has it. */
    record OtherView(Text label, WeighingView weighing) {}

    private ProposalView proposal(Proposal proposal) {
        return new ProposalView(
                proposal.rank(),
                proposal.label(),
                proposal.variant().map(Proposal.Variant::label),
                (switch (proposal.tier()) {
                            case ACUTE -> Label.TIER_ACUTE;
                            case CONFIRMED -> Label.TIER_CONFIRMED;
                            case WEIGHED -> Label.TIER_WEIGHED;
                        })
                        .text(),
                proposal.principle().statement(),
                names.term(proposal.target()),
                weighing(proposal.intervention(), proposal.support(), proposal.arguments()),
                proposal.aboveNextBecause(),
                proposal.approach(),
                certainty(proposal.evidence().certainty())
                        .plus(Text.same(": "))
                        .plus(proposal.evidence().statement()),
                proposal.evidence().source(),
                proposal.reviewOn(),
                proposal.alongside().stream()
                        .map(each -> new CompanionView(each.label(), each.because(), each.rule()))
                        .toList(),
                proposal.stands().map(this::stands).orElse(List.of()));
    }

    private static Text certainty(Evidence.Certainty certainty) {
        return (switch (certainty) {
                    case H -> Label.CERTAINTY_HIGH;
                    case M -> Label.CERTAINTY_MEDIUM;
                    case L -> Label.CERTAINTY_LOW;
                    case P -> Label.CERTAINTY_PRACTICE;
                })
                .text();
    }

    private List<Text> stands(Stands stands) {
        List<Text> told = new ArrayList<>();
        if (stands.whateverIsUnknown()) {
            told.add(Label.STANDS_WHATEVER.text());
        }
        Stream.concat(stands.unknowns().stream(), stands.steps().stream()).forEach(turn -> told.add(turn(turn)));
        return told;
    }

    private Text turn(Stands.Turn turn) {
        Text first = turn.first().map(names::intervention).orElse(Text.same(""));
        Text becomes = turn.first().isEmpty()
                ? Label.TURNS_SILENT.text()
                : switch (turn.place()) {
                    case FIRST -> Label.TURNS_FIRST.text();
                    case LATER -> Label.TURNS_LATER.with(first);
                    case NOT_PROPOSED -> Label.TURNS_AWAY.with(first);
                };
        return turn.now()
                .map(now -> Label.TURN_FROM.with(turn.label(), now, turn.then(), becomes))
                .orElseGet(() -> Label.TURN_UNKNOWN.with(turn.label(), turn.then(), becomes));
    }

    private OtherView considered(Considered considered) {
        return new OtherView(
                considered.label(), weighing(considered.intervention(), considered.support(), considered.arguments()));
    }

    private OtherView ruledOut(RuledOut out) {
        return new OtherView(out.label(), weighing(out.intervention(), 0, out.arguments()));
    }

    private WeighingView weighing(String intervention, int support, List<Argument> arguments) {
        List<ArgumentView> inFavour = arguments.stream()
                .filter(argument -> !isAgainst(argument))
                .map(argument -> argument(intervention, argument))
                .toList();
        List<ArgumentView> against = arguments.stream()
                .filter(AdviceHtml::isAgainst)
                .map(argument -> argument(intervention, argument))
                .toList();
        List<Argument> counted = Stream.of(false, true)
                .flatMap(side -> arguments.stream().filter(argument -> isAgainst(argument) == side))
                .filter(Argument::counted)
                .filter(AdviceHtml::isWeighed)
                .toList();
        StringBuilder formula = new StringBuilder();
        for (Argument argument : counted) {
            int adds = argument.contribution();
            String sign = isAgainst(argument) ? "−" : "+";
            formula.append(formula.isEmpty() ? (sign.equals("+") ? "" : sign) : " " + sign + " ")
                    .append(Math.abs(adds));
        }
        return new WeighingView(
                inFavour,
                against,
                counted.stream()
                        .map(argument -> argument(intervention, argument))
                        .toList(),
                formula.toString(),
                signed(support));
    }

    private ArgumentView argument(String intervention, Argument argument) {
        return new ArgumentView(
                switch (argument.direction()) {
                    case ACUTE -> "!";
                    case CONFIRMS, FOR -> "+";
                    case AGAINST -> "−";
                    case RULES_OUT -> "×";
                },
                how(argument),
                names.ground(argument.ground()),
                argument.variant().map(code -> names.variant(intervention, code)),
                argument.because(),
                remark(argument),
                argument.strength().orElse(Strength.STRONG).points(),
                argument.weight(),
                signed(argument.contribution()),
                names.principle(argument.principle()),
                argument.rule(),
                (argument.rule().layer().equals("framework") ? Label.FRAMEWORK : Label.OF_THE_MUNICIPALITY).text(),
                argument.facts().stream().map(FactReference::text).toList(),
                argument.absences().stream().map(FactReference::text).toList());
    }

    private static Text how(Argument argument) {
        return (switch (argument.direction()) {
                    case ACUTE -> Label.HOW_ACUTE;
                    case CONFIRMS -> Label.HOW_CONFIRMS;
                    case RULES_OUT -> Label.HOW_RULES_OUT;
                    case FOR, AGAINST ->
                        switch (argument.strength().orElseThrow()) {
                            case WEAK -> Label.HOW_WEAK;
                            case PLAIN -> Label.HOW_PLAIN;
                            case STRONG -> Label.HOW_STRONG;
                        };
                })
                .text();
    }

    private static Optional<Text> remark(Argument argument) {
        if (!isWeighed(argument)) {
            return Optional.empty();
        }
        if (argument.weight() == 0) {
            return Optional.of(Label.GROUND_WEIGHS_NOTHING.text());
        }
        return argument.counted() ? Optional.empty() : Optional.of(Label.COUNTED_ALREADY.text());
    }

    private static boolean isWeighed(Argument argument) {
        return argument.direction() != Direction.ACUTE && argument.direction() != Direction.RULES_OUT;
    }

    private static boolean isAgainst(Argument argument) {
        return argument.direction() == Direction.AGAINST || argument.direction() == Direction.RULES_OUT;
    }

    private static String signed(int number) {
        return number < 0 ? "−" + -number : String.valueOf(number);
    }

    // ---- what people did with it ----

    /** What people did, as the page has it. @param number its place in the journal @param remark that it does not hold any more @param fields what was recorded */
    record ResponseView(Text title, long number, String at, Optional<Text> remark, List<FieldView> fields) {}

    /** A label and what it says. */
    record FieldView(Text label, Text value) {}

    private List<ResponseView> responses(List<Recorded> responses, Handling handling) {
        Map<Long, Long> correctedBy = new HashMap<>();
        for (Recorded recorded : responses) {
            if (recorded.entry().orElseThrow() instanceof Decision decision
                    && decision.corrects().isPresent()) {
                correctedBy.put(decision.corrects().getAsLong(), recorded.number());
            }
        }
        return responses.stream()
                .map(recorded -> response(recorded, correctedBy, handling))
                .toList();
    }

    private ResponseView response(Recorded recorded, Map<Long, Long> correctedBy, Handling handling) {
        Response response = (Response) recorded.entry().orElseThrow();
        if (response instanceof OwnView view) {
            boolean counts = handling.ownView().filter(view::equals).isPresent();
            return view(
                    recorded,
                    Label.OWN_VIEW,
                    counts ? Optional.empty() : Optional.of(Label.OWN_VIEW_TOO_LATE.text()),
                    ownView(view));
        }
        if (response instanceof Decision decision) {
            Optional<Text> remark = Optional.ofNullable(correctedBy.get(recorded.number()))
                    .map(by -> Label.CORRECTED_BY.with(Text.same(String.valueOf(by))));
            return view(
                    recorded,
                    decision.corrects().isPresent() ? Label.CORRECTION : Label.DECISION,
                    remark,
                    decision(decision));
        }
        return view(recorded, Label.DISCUSSION, Optional.empty(), discussion((Discussion) response));
    }

    private static ResponseView view(Recorded recorded, Label title, Optional<Text> remark, List<FieldView> fields) {
        return new ResponseView(title.text(), recorded.number(), recorded.at().toString(), remark, fields);
    }

    private List<FieldView> ownView(OwnView view) {
        List<FieldView> fields = new ArrayList<>();
        add(Label.WOULD_DO, orNothing(view.interventions()), fields);
        view.comment().ifPresent(words -> add(Label.COMMENT, Text.same(words), fields));
        view.by().ifPresent(who -> add(Label.BY_WHOM, Text.same(who), fields));
        return fields;
    }

    private List<FieldView> decision(Decision decision) {
        List<FieldView> fields = new ArrayList<>();
        decision.corrects().ifPresent(number -> add(Label.IN_PLACE_OF, Text.same(String.valueOf(number)), fields));
        add(Label.VERDICT, decision.verdict().label(), fields);
        add(Label.WILL_DO, orNothing(decision.interventions()), fields);
        if (!decision.refused().isEmpty()) {
            add(Label.CLIENT_REFUSED, names.interventions(decision.refused()), fields);
        }
        add(Label.REASON, names.reason(decision.reason()), fields);
        decision.comment().ifPresent(words -> add(Label.COMMENT, Text.same(words), fields));
        add(Label.ON_DAY, Dates.of(decision.on()), fields);
        decision.by().ifPresent(who -> add(Label.BY_WHOM, Text.same(who), fields));
        return fields;
    }

    private static List<FieldView> discussion(Discussion discussion) {
        List<FieldView> fields = new ArrayList<>();
        add(Label.ON_DAY, Dates.of(discussion.on()), fields);
        add(Label.PRESENT, Text.same(String.join(", ", discussion.present())), fields);
        add(Label.OUTCOME, Text.same(discussion.outcome()), fields);
        discussion.change().ifPresent(change -> {
            add(Label.CHANGES_WHAT, change.to().label().plus(Text.same(" " + change.id())), fields);
            add(Label.CHANGES_HOW, Text.same(change.proposal()), fields);
        });
        return fields;
    }

    private Text orNothing(List<String> codes) {
        return codes.isEmpty() ? Label.DO_NOTHING.text() : names.interventions(codes);
    }

    private static void add(Label label, Text value, List<FieldView> fields) {
        fields.add(new FieldView(label.text(), value));
    }
}
