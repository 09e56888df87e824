package nl.gewogenmaatwerk.adapter.files;

import nl.gewogenmaatwerk.adapter.json.document.FileFindings;
import nl.gewogenmaatwerk.adapter.json.document.Place;
import nl.gewogenmaatwerk.adapter.json.document.Value;
import nl.gewogenmaatwerk.problem.Origin;

/** A YAML file that could be read. @param root all of it @param findings takes what is wrong in it */
record YamlFile(Value root, FileFindings findings) {

    /** A place in this file. */
    Origin origin(Place place) {
        return findings.origin(place);
    }
}
