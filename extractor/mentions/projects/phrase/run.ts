/** A clause in parts: runs of items between its verbs, items of a run between 、 和 等. */
import type { Token } from './token.ts';

export interface Item {
  readonly tokens: readonly Token[];
  /** What stands before it. */
  readonly after: 'start' | 'conjunction' | 'etc';
}

export interface Run {
  readonly items: readonly Item[];
  /** A place stands before the verbs that lead to it: 推动|酉阳县|加快建设. */
  readonly underPlace: boolean;
  /** A verb of building stands before or behind it: 加快…, …开工. */
  readonly isUndertaken: boolean;
  /** What closes or opens it is said of one thing that begins to be there: …挂牌, …落户, 组建…. */
  readonly isAnnounced: boolean;
  /** A、B等|投产, or 一批…项目…,A、B等|深化布局: a list of works that no word closes. */
  readonly isOpenList: boolean;
  /** The tokens that close it in front and behind. */
  readonly before: Token | undefined;
  readonly behind: Token | undefined;
}
