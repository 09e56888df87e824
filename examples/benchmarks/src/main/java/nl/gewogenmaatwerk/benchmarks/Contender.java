package nl.gewogenmaatwerk.benchmarks;

/** One way to find out what the rules say about a client. Used by one thread. */
interface Contender extends AutoCloseable {

    /** Runs the rules for one client. @return something that depends on all the work, so that none of it can be left out */
    Object run(Case client);

    @Override
    default void close() {}
}
