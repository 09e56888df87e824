package nl.gewogenmaatwerk.discussion;

/** What comes of picking cases. @param pack the cases, to be shared in the team @param key what leads back from them, to be kept apart */
public record CaseDraw(CasePack pack, CaseKey key) {}
