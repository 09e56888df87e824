package nl.gewogenmaatwerk.adapter.cli;

import java.io.IOException;

/** Standard output takes no more: the disk is full, or whoever read it is gone. */
final class OutputLostException extends IOException {
    private static final long serialVersionUID = 1;
}
