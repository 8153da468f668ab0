/** Cypher for the words around the first places that an edge was read from: the name of a place alone shows no claim. */
const before = 24;
const length = 64;

/** `evidence` is an expression that lists places, as `document:…#12-15`. */
export const wordsAround = (evidence: string): string => `COLLECT {
        UNWIND ${evidence}[0..2] AS place
        MATCH (d:Document {id: split(place, '#')[0]})
        WITH d.text AS words, toInteger(split(split(place, '#')[1], '-')[0]) AS start
        WITH words, CASE WHEN start < ${before} THEN 0 ELSE start - ${before} END AS from
        RETURN CASE WHEN from > 0 THEN '…' ELSE '' END + trim(replace(substring(words, from, ${length}), '\\n', ' '))
          + CASE WHEN from + ${length} < size(words) THEN '…' ELSE '' END
      }`;
