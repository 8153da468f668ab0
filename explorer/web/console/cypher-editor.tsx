/** The editor of queries: colours, completion from the schema, marks at the place of a problem. Tab leaves it. */
import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { cypher } from '@codemirror/legacy-modes/mode/cypher';
import { setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, placeholder } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import { useEffect, useRef } from 'react';
import type { QuerySchema } from './complete-cypher.ts';
import { markOf, type Trouble } from './editor-marks.ts';
import { offersAt, type ReadGrammar } from './merge-offers.ts';

export interface EditorProps {
  readonly label: string;
  readonly value: string;
  readonly schema: QuerySchema;
  readonly parameters: readonly string[];
  readonly trouble: Trouble | undefined;
  readonly onChange: (value: string) => void;
  readonly onRun: () => void;
}

export const CypherEditor = (props: EditorProps) => {
  const { label, value, trouble } = props;
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  // The editor outlives the renders: it asks for what is true when it needs it.
  const now = useRef(props);
  now.current = props;
  // Until Neo4j's parser has arrived, the schema answers alone.
  const grammar = useRef<ReadGrammar>(undefined);
  useEffect(() => {
    import('./neo4j-grammar.ts').then(
      ({ readGrammar }) => {
        grammar.current = readGrammar;
        host.current?.setAttribute('data-grammar', 'neo4j');
      },
      () => {},
    );
  }, []);
  useEffect(() => {
    if (!host.current) return;
    const editor = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: now.current.value,
        extensions: [
          history(),
          drawSelection(),
          closeBrackets(),
          bracketMatching(),
          StreamLanguage.define(cypher),
          syntaxHighlighting(classHighlighter),
          EditorView.lineWrapping,
          placeholder('MATCH …'),
          EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
          autocompletion({
            icons: false,
            override: [
              ({ state, pos, explicit }) => {
                const { schema, parameters } = now.current;
                const place = { query: state.doc.toString(), at: pos, parameters, isAsked: explicit };
                const found = offersAt(place, schema, grammar.current);
                if (!found) return null;
                return {
                  from: found.from,
                  options: found.offers.map(({ kind, ...rest }) => ({ ...rest, type: kind })),
                };
              },
            ],
          }),
          keymap.of([
            {
              key: 'Mod-Enter',
              run: () => {
                now.current.onRun();
                return true;
              },
            },
            ...completionKeymap,
            ...historyKeymap,
            ...defaultKeymap,
          ]),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) now.current.onChange(update.state.doc.toString());
          }),
        ],
      }),
    });
    view.current = editor;
    return () => editor.destroy();
  }, [label]);
  // What comes from elsewhere (history, a ready question) replaces the text; what was typed here is there already.
  useEffect(() => {
    const editor = view.current;
    const text = editor?.state.doc.toString();
    if (editor && text !== value) editor.dispatch({ changes: { from: 0, to: text?.length ?? 0, insert: value } });
  }, [value]);
  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    const text = editor.state.doc.toString();
    const marks = trouble ? [{ ...markOf(text, trouble), severity: 'error' as const, message: trouble.message }] : [];
    editor.dispatch(setDiagnostics(editor.state, marks));
  }, [trouble]);
  return <div className="cypher-editor" ref={host} />;
};
