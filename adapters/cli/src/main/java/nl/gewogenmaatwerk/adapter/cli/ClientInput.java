package nl.gewogenmaatwerk.adapter.cli;

/**
 * What should be a client file.
 *
 * @param name      where it comes from: the file, or the file and the line
 * @param content   its bytes; one more than is allowed when it is too big
 * @param bytesRead how many bytes were read so far, for the progress
 */
record ClientInput(String name, byte[] content, long bytesRead) {}
