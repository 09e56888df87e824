package nl.gewogenmaatwerk.adapter.files;

import java.io.IOException;
import java.util.List;
import nl.gewogenmaatwerk.spi.RuleSetSource;

/** A folder with what is in it, wherever it is kept. Paths are relative to it, with forward slashes. Thread-safe. */
interface FileTree {

    /** What something in a folder is. */
    enum Kind {
        FILE,
        FOLDER,
        LINK,
        OTHER
    }

    /** Something in a folder. @param path its path @param kind what it is */
    record Entry(String path, Kind kind) {

        /** Its own name, without the folders that it is in. */
        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /** What is directly in a folder, by path; nothing when there is no such folder. Links are not followed. */
    List<Entry> list(String folder) throws IOException;

    /** The first bytes of a file. @param most how many bytes at most */
    byte[] read(String path, int most) throws IOException;

    /** Tells from now on what changes in it. */
    RuleSetSource.Watch watch(RuleSetSource.Listener listener);
}
