package nl.gewogenmaatwerk.trial;

import nl.gewogenmaatwerk.client.ClientFile;

/**
 * A made-up client who would show something that no scenario shows, with as few facts as could be found. Immutable.
 *
 * @param name   its name, unique in a report; fit for the name of a file
 * @param client the client, without problems for the vocabulary of the rule set
 */
public record Example(String name, ClientFile client) {}
