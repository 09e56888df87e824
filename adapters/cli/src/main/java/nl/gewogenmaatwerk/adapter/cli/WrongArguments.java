package nl.gewogenmaatwerk.adapter.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.text.Language;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What picocli finds wrong with arguments, in our own words and in both languages. */
final class WrongArguments {
    private WrongArguments() {}

    static String sentence(ParameterException wrong, Language language) {
        if (wrong instanceof MissingParameterException missing) {
            return Message.MISSING.in(
                    language,
                    missing.getMissing().stream().map(WrongArguments::name).collect(Collectors.joining(", ")));
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, language);
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return Message.ONLY_ONCE.in(language, name(twice.getOverwritten()));
        }
        if (wrong.getArgSpec() != null && wrong.getValue() != null) {
            ArgSpec argument = wrong.getArgSpec();
            return Message.INVALID_VALUE.in(language, wrong.getValue(), name(argument), expected(argument, language));
        }
        return Message.WRONG_ARGUMENTS.in(language);
    }

    private static String unmatched(UnmatchedArgumentException unmatched, Language language) {
        List<String> arguments = unmatched.getUnmatched();
        String sentence = Message.UNKNOWN_ARGUMENT.in(language, arguments.isEmpty() ? "?" : arguments.get(0));
        List<String> suggestions = unmatched.getSuggestions();
        return suggestions.isEmpty()
                ? sentence
                : sentence + " " + Message.DID_YOU_MEAN.in(language, suggestions.get(0));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    private static String expected(ArgSpec argument, Language language) {
        if (argument.type().isEnum()) {
            String codes = Arrays.stream(argument.type().getEnumConstants())
                    .map(code -> code.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            return Message.ONE_OF.in(language, codes);
        }
        if (argument.type().equals(int.class)) {
            return Message.AS_A_NUMBER.in(language);
        }
        return (argument.type().equals(LocalDate.class) ? Message.AS_A_DATE : Message.ANOTHER_VALUE).in(language);
    }
}
