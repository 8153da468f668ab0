/** Where the parts of a Word document stand: by the relations of the package, as some programs call the main part document2.xml. */

const relationsIn = (xml: string): readonly (readonly [id: string, type: string, target: string])[] =>
  (xml.match(/<(?:\w+:)?Relationship\s[^>]*>/g) ?? []).map((tag) => {
    const value = (name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
    return [value('Id'), value('Type'), value('Target')] as const;
  });

const USUAL = 'word/document.xml';

/** `word/a.xml` and `../b.html` → `b.html`; targets that begin with a slash stand at the root. */
const resolved = (folder: string, target: string): string => {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/'))
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  return steps.join('/');
};

export const mainPart = (packageRelations: string): string => {
  const main = relationsIn(packageRelations).find(([, type]) => type.endsWith('/officeDocument'));
  return main && main[2] !== '' ? resolved('', main[2]) : USUAL;
};

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);
export const relationsOf = (part: string): string => `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

/** The name of the part that a relation of the main part leads to. */
export const targetOf = (part: string, relations: string, id: string): string | undefined => {
  const found = relationsIn(relations).find(([known]) => known === id);
  return found && resolved(folderOf(part), found[2]);
};
