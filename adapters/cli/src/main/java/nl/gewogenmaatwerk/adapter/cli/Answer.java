package nl.gewogenmaatwerk.adapter.cli;

import java.util.List;
import nl.gewogenmaatwerk.problem.InputProblem;

/**
 * What comes of one client file.
 *
 * @param input    the client file
 * @param result   the answer as it is written, or what is written in its place; empty when that is nothing
 * @param problems why there is no answer; empty when there is
 */
record Answer(ClientInput input, String result, List<InputProblem> problems) {}
