package nl.gewogenmaatwerk.adapter.cli;

/** The name of a failure that may be told: its kind and place in the program, never its message, which could hold anything. */
final class Failures {
    private static final String OURS = "nl.gewogenmaatwerk.";

    private Failures() {}

    /** Such as {@code IllegalStateException, AdviceEngine:37}. */
    static String name(Throwable failure) {
        String kind = failure.getClass().getSimpleName();
        for (StackTraceElement element : failure.getStackTrace()) {
            if (element.getClassName().startsWith(OURS)) {
                String place =
                        element.getClassName().substring(element.getClassName().lastIndexOf('.') + 1);
                return kind + ", " + place + ":" + element.getLineNumber();
            }
        }
        return kind;
    }
}
