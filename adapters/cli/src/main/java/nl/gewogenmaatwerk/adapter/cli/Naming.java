package nl.gewogenmaatwerk.adapter.cli;

import java.util.Map;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.explain.CodeNames;
import nl.gewogenmaatwerk.rule.Practice;
import nl.gewogenmaatwerk.rulebook.RuleBook;
import nl.gewogenmaatwerk.text.Text;

/** Finds what the codes of a municipality are called. */
final class Naming {

    private Naming() {}

    /** What its codes are called by the rules that answer now. */
    static CodeNames of(AdviceEngine engine, String municipality) {
        Map<String, Text> principles = engine.ruleBook(municipality).principles().stream()
                .collect(Collectors.toMap(RuleBook.GuidingPrinciple::id, RuleBook.GuidingPrinciple::statement));
        Map<String, Text> reasons = engine.practice(municipality).reasons().values().stream()
                .collect(Collectors.toMap(Practice.Reason::code, Practice.Reason::label));
        return new CodeNames(engine.vocabulary(municipality), principles, reasons);
    }
}
