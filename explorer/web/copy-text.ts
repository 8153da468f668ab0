/** Puts a text onto the clipboard; false where the browser does not let the page do so. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No permission, or no clipboard at all: an address that is not secure has none.
    return false;
  }
};
