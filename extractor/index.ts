/** The door of the extractor: text → claims → graph. */
export { type Annotation, annotate } from './annotate.ts';
export { assemble } from './assemble/assemble.ts';
export { type Fragment, toFragment } from './assemble/fragment.ts';
export type { Document } from './document/document.ts';
export type { Notice } from './document/notice.ts';
export { explain } from './explain.ts';
export type { Knowledge } from './knowledge/knowledge.ts';
export { loadKnowledge } from './knowledge/load.ts';
export { type Extraction, extract } from './pipeline.ts';
