/** A field of a ready question: things of the collection are suggested while typing, and some before. */
import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useId } from 'react';
import type { NodeLine, NodeType, ReadyQuestion } from '../../../api.ts';
import { useAnswer } from '../../ask.ts';
import { useCollection } from '../../collection.tsx';
import { useWords } from '../../words.tsx';
import { KindMark } from '../pieces/kind-mark.tsx';
import { useNote } from '../pieces/node-button.tsx';

type Parameter = ReadyQuestion['parameters'][string];

const mostOffered = 5;

const kindOf: Readonly<Partial<Record<Parameter['type'], NodeType>>> = {
  policy: 'Policy',
  region: 'Region',
  agency: 'Agency',
};

/** What a newcomer may start from: held documents, regions spoken of most. */
const useOffered = (type: Parameter['type']): readonly NodeLine[] => {
  const { summary } = useCollection();
  const policies = summary.documents.flatMap(({ policy }) => policy ?? []).slice(0, mostOffered);
  const regions = summary.regions.map(({ node }) => node).slice(0, mostOffered);
  if (type === 'policy') return policies;
  if (type === 'region') return regions;
  return type === 'thing' ? [...policies.slice(0, 2), ...regions.slice(0, 2)] : [];
};

interface FieldProps {
  readonly parameter: Parameter;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onEnter: () => void;
  /** A suggestion was taken: the question can be asked. */
  readonly onTake: (value: string) => void;
}
/** Things of the collection are suggested while typing; their id goes into the field. */
export const ReadyField = ({ parameter, value, onChange, onEnter, onTake }: FieldProps) => {
  const { caption } = useWords();
  const note = useNote();
  const list = useId();
  const [words] = useDebouncedValue(value.trim(), 150);
  const kind = kindOf[parameter.type];
  const isThing = kind !== undefined || parameter.type === 'thing';
  const asked = isThing && words !== '' && !words.includes(':');
  const found = useAnswer('search', asked ? { words, of: 'names', kind } : undefined);
  const hits = found.answer?.hits;
  const offered = useOffered(parameter.type);
  return (
    <div className="ready-field">
      <TextInput
        label={caption(parameter)}
        placeholder={String(parameter.default ?? parameter.example)}
        value={value}
        list={list}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter();
        }}
      />
      <datalist id={list}>
        {isThing &&
          hits?.map(({ node }) => (
            <option key={node.id} value={node.id}>
              {[node.label, note(node)].filter((part) => part !== '').join(' · ')}
            </option>
          ))}
      </datalist>
      {value === '' && offered.length > 0 && (
        <ul className="plain-list offered">
          {offered.map((node) => (
            <li key={node.id}>
              <button type="button" className="chip" title={node.label} onClick={() => onTake(node.id)}>
                <KindMark kind={node.kind} held={node.held} />
                <span className="chip-words">{node.label}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
