/** The words of the page in the reader's language; Chinese first. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Caption } from '../api.ts';
import { keep, readKept } from './kept.ts';
import en from './strings.en.json';
import zh from './strings.zh.json';
import { fill, type Values } from './text/fill.ts';
import { sayReason } from './text/say-reason.ts';

export type Language = 'zh' | 'en';
export type Word = keyof typeof zh;

const tables: Readonly<Record<Language, Readonly<Record<Word, string>>>> = { zh, en };
const kept = 'zhengmai.language';

interface Words {
  readonly language: Language;
  setLanguage(language: Language): void;
  t(word: Word, values?: Values): string;
  /** A word that may not be in the tables, such as the name of a new edge type. */
  find(word: string): string | undefined;
  caption(caption: Caption): string;
  /** Several words in one line. */
  list(words: readonly string[]): string;
  /** What a rule gives as its reason. */
  reason(written: string): string;
}

const Context = createContext<Words | undefined>(undefined);

const firstLanguage = (): Language => (readKept('localStorage', kept) === 'en' ? 'en' : 'zh');

export const WordsProvider = ({ children }: { readonly children: ReactNode }) => {
  const [language, set] = useState<Language>(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const setLanguage = useCallback((wanted: Language) => {
    keep('localStorage', kept, wanted);
    set(wanted);
  }, []);
  const words = useMemo<Words>(
    () => ({
      language,
      setLanguage,
      t: (word, values) => fill(tables[language][word], values),
      find: (word) => (tables[language] as Readonly<Record<string, string>>)[word],
      caption: (caption) => caption[language],
      list: (words) => words.join(tables[language]['list.between']),
      reason: (written) => sayReason(written, tables[language]),
    }),
    [language, setLanguage],
  );
  return <Context value={words}>{children}</Context>;
};

export const useWords = (): Words => {
  const words = useContext(Context);
  if (!words) throw new Error('useWords: expected a WordsProvider around, got none');
  return words;
};
