/** Named views: a name and an address each; read from what the browser kept or from a file, trusting neither. */
export interface SavedView {
  readonly name: string;
  /** The query part of the address, as the view writes it. */
  readonly address: string;
}

const most = 200;
const longestName = 100;
/** The longest query and many pins, with nine characters for each Chinese one; more is no view of ours. */
const longestAddress = 1_000_000;

const isSaved = (value: unknown): value is SavedView => {
  if (typeof value !== 'object' || value === null) return false;
  const { name, address } = value as Partial<Record<keyof SavedView, unknown>>;
  return (
    typeof name === 'string' &&
    name.trim() !== '' &&
    name.length <= longestName &&
    typeof address === 'string' &&
    address.length <= longestAddress &&
    (address === '' || address.startsWith('?'))
  );
};

/** Whatever cannot be read is left out; undefined if nothing of it is a list of views. */
export const readSavedViews = (text: string): readonly SavedView[] | undefined => {
  try {
    const read: unknown = JSON.parse(text);
    if (!Array.isArray(read)) return undefined;
    return read
      .filter(isSaved)
      .slice(0, most)
      .map(({ name, address }) => ({ name, address }));
  } catch {
    return undefined;
  }
};

export const writeSavedViews = (views: readonly SavedView[]): string => `${JSON.stringify(views, null, 2)}\n`;

/** A view of the same name is replaced; the newest comes first. */
export const withView = (views: readonly SavedView[], added: SavedView): readonly SavedView[] =>
  [added, ...views.filter(({ name }) => name !== added.name)].slice(0, most);
