/** Words of tables that list documents: what their columns are called, and what a cell says becomes of the document of its row. */
import type { CueRelation } from './cue.ts';

export interface TableCuesData {
  /** 文件名称, 规章名称. */
  readonly names: readonly string[];
  /** 文号, 发文字号. */
  readonly numbers: readonly string[];
  /** 处理意见, 清理结果. */
  readonly verdicts: readonly string[];
  /** 废止, 修改, 保留, as a cell says them alone. */
  readonly relations: Readonly<Partial<Record<CueRelation, readonly string[]>>>;
}

export interface TableCues {
  isNameColumn(cell: string): boolean;
  isNumberColumn(cell: string): boolean;
  isVerdictColumn(cell: string): boolean;
  /** 废止 → repeals, 保留 → mentions; undefined for what is no verdict: 因上位法修改. */
  verdictOf(cell: string): CueRelation | undefined;
}

export const makeTableCues = (data: TableCuesData): TableCues => {
  const names = new Set(data.names);
  const numbers = new Set(data.numbers);
  const verdicts = new Set(data.verdicts);
  const relations = new Map(
    Object.entries(data.relations).flatMap(([relation, words]) =>
      words.map((word) => [word, relation as CueRelation] as const),
    ),
  );
  return {
    isNameColumn: (cell) => names.has(cell),
    isNumberColumn: (cell) => numbers.has(cell),
    isVerdictColumn: (cell) => verdicts.has(cell),
    verdictOf: (cell) => relations.get(cell),
  };
};
