/** The stretch of a document's text that the reader has selected, by the offsets that its pieces carry. */
import type { Place } from '../state/view-state.ts';

/** Where a point of the selection lies in the text: the start of its piece and the characters before it there. */
const offsetOf = (node: Node, at: number): number | undefined => {
  const piece = (node instanceof Element ? node : node.parentElement)?.closest('[data-start]');
  const start = Number(piece?.getAttribute('data-start'));
  if (!piece || !Number.isFinite(start)) return undefined;
  if (node.nodeType === Node.TEXT_NODE) return start + at;
  // Between children: behind all that stands before.
  const before = [...node.childNodes].slice(0, at).reduce((sum, child) => sum + (child.textContent?.length ?? 0), 0);
  return start + before;
};

export const selectedPlace = (body: Element | null, selection: Selection | null): Place | undefined => {
  if (!body || !selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  if (!body.contains(startContainer) || !body.contains(endContainer)) return undefined;
  const [start, end] = [offsetOf(startContainer, startOffset), offsetOf(endContainer, endOffset)];
  return start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
};
