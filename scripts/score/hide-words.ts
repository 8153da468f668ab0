/**
 * Where an error is, without what is written there: so the stored run tells which errors of a part that is only scored are gone and new,
 * and whoever opens the file or searches it by mistake reads no words of texts that no rule may be tuned on.
 */
const PARTS = '  ';
/** Errors of its places are told of a project by its name. */
const PROJECT = 'project';

/** `a.txt  Region  missed  12-14 武汉 → 420100` gives `a.txt  Region  missed  12-14`; entries of a whole document have no place. */
export const hideWords = (line: string): string => {
  const [doc = '', what = '', kind = '', entry = ''] = line.split(PARTS);
  const span = /^\d+-\d+/.exec(entry)?.[0];
  const type = what.startsWith(`${PROJECT} `) ? PROJECT : what;
  return [doc, type, kind, ...(span === undefined ? [] : [span])].join(PARTS);
};
